import type { RoleNode } from './roles-forest.ts';
import { decidePair, isBillable, isGateway, sameUsage } from './roles-pairs.ts';

const GATEWAY_FACTS = 'portkey.gateway.';

/** A gateway span whose parent was lost: it is the call with the same response id, one to one. */
export function pairGatewaySpans(nodes: readonly RoleNode[]): void {
  const gateway = nodes.filter((node) => isGateway(node) && isBillable(node));
  if (gateway.length === 0) {
    return;
  }
  const apps = new Map<string, RoleNode[]>();
  for (const node of nodes) {
    if (!isGateway(node) && isBillable(node) && node.kind === 'inference' && node.genAi.responseId !== undefined) {
      const key = `${node.span.traceId}/${node.genAi.responseId}`;
      apps.set(key, [...(apps.get(key) ?? []), node]);
    }
  }
  for (const node of gateway) {
    const { responseId } = node.genAi;
    const candidates = responseId === undefined ? undefined : apps.get(`${node.span.traceId}/${responseId}`);
    const match = candidates?.findIndex((app) => sameUsage(app.genAi, node.genAi)) ?? -1;
    const [app] = match >= 0 && candidates !== undefined ? candidates.splice(match, 1) : [];
    if (app !== undefined) {
      decidePair(app, node);
    }
  }
}

/** What the gateway alone knows of a call, from the duplicate to the billed span. */
export function giveGatewayFacts(nodes: readonly RoleNode[]): void {
  for (const node of nodes) {
    const billed = node.decision?.role === 'duplicate' ? node.billedBy : undefined;
    if (billed?.decision === undefined) {
      continue;
    }
    const facts = Object.entries(node.genAi.attributes).filter(([key]) => key.startsWith(GATEWAY_FACTS));
    if (facts.length > 0) {
      billed.decision = { ...billed.decision, gateway: { ...Object.fromEntries(facts), ...billed.decision.gateway } };
    }
  }
}
