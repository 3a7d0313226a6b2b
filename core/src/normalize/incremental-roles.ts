import { assignRoles, type RoleDecision, type RoleSpan } from './roles.ts';
import { spanKey } from './roles-forest.ts';

/** The roles of a trace, or of traces that may share calls, whose spans come late and in parts. */
export interface RoleTracker {
  /**
   * Takes more spans; one that came before is replaced. Returns the decisions that changed, also those of
   * earlier spans; `undefined` for a span that lost its role.
   */
  add(spans: readonly RoleSpan[]): Map<string, RoleDecision | undefined>;
  /** All present decisions. */
  readonly decisions: ReadonlyMap<string, RoleDecision>;
}

/**
 * Decides roles again as spans come in: a rollup that stood for its unseen calls gives way when they arrive. The
 * result after the last span is that of `assignRoles` over all of them, whatever their order was.
 */
export function trackRoles(): RoleTracker {
  const spans = new Map<string, RoleSpan>();
  let decisions = new Map<string, RoleDecision>();
  return {
    add(more) {
      for (const span of more) {
        spans.set(spanKey(span), span);
      }
      const now = assignRoles([...spans.values()]);
      const changed = new Map<string, RoleDecision | undefined>();
      for (const [spanId, decision] of now) {
        if (!isSameDecision(decisions.get(spanId), decision)) {
          changed.set(spanId, decision);
        }
      }
      for (const spanId of decisions.keys()) {
        if (!now.has(spanId)) {
          changed.set(spanId, undefined);
        }
      }
      decisions = now;
      return changed;
    },
    get decisions() {
      return decisions;
    },
  };
}

/** Whether the two say the same of a span, for whatever reasons. */
export function isSameDecision(a: RoleDecision | undefined, b: RoleDecision): boolean {
  return (
    a !== undefined &&
    a.role === b.role &&
    a.duplicateOf === b.duplicateOf &&
    a.confidence === b.confidence &&
    (a.gateway === b.gateway || JSON.stringify(a.gateway, text) === JSON.stringify(b.gateway, text))
  );
}

function text(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
