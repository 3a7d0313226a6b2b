/** Bought by the hour, so a call has no price of its own. */
export const PROVISIONED = 'provisioned';

/** Provider spellings of a service tier → the tier of a price row; `undefined` is standard, also for a word nobody knows. */
const TIERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    batch: 'batch',
    flex: 'flex',
    on_demand_flex: 'flex',
    priority: 'priority',
    on_demand_priority: 'priority',
    fast: 'fast',
    provisioned: PROVISIONED,
    provisioned_throughput: PROVISIONED,
  }),
);

/** The tier of a call. What the response says comes in `serviceTier`; `auto`, `default`, `standard` and prepaid tiers are standard. */
export function priceTier(call: {
  readonly serviceTier?: string | undefined;
  readonly batch?: boolean | undefined;
  readonly speed?: string | undefined;
  readonly deploymentType?: string | undefined;
}): string | undefined {
  if (call.batch === true) return 'batch';
  if (call.deploymentType !== undefined) {
    const kind = call.deploymentType.toLowerCase();
    if (kind.includes('provisioned')) return PROVISIONED;
    if (kind.includes('batch')) return 'batch';
  }
  if (call.speed !== undefined && call.speed.toLowerCase() === 'fast') return 'fast';
  return call.serviceTier === undefined ? undefined : TIERS.get(call.serviceTier.toLowerCase());
}

/**
 * The place that a price row may name: Azure's kind of deployment where it costs more than the global one, else the region.
 */
export function pricePlace(call: {
  readonly region?: string | undefined;
  readonly deploymentType?: string | undefined;
}): string | undefined {
  const kind = call.deploymentType?.toLowerCase().replace(/[\s_-]/g, '');
  if (kind !== undefined) {
    if (kind.startsWith('global')) return undefined;
    if (kind.startsWith('datazone')) return 'data-zone';
    if (kind === 'standard' || kind.startsWith('regional')) return 'regional';
  }
  return call.region?.toLowerCase();
}
