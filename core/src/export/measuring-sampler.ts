/** A sampler by shape, as OpenTelemetry JS 2.x and 3.x both have it. */
export interface SamplerShape<A extends unknown[], R extends { readonly decision: number }> {
  shouldSample(...args: A): R;
  toString(): string;
}

const NOT_RECORD = 0;
const RECORD = 1;

/**
 * A sampler that also records the GenAI operations that `inner` leaves out, for the client metrics alone: they reach no
 * exporter, ours or another's. With it metrics count every call while traces, and cost totals made of them, are samples.
 * Such a call costs what recording a span costs.
 */
export function measuringSampler<
  A extends [context: unknown, traceId: string, name: string, kind: number, attributes: object, ...rest: unknown[]],
  R extends { readonly decision: number },
>(inner: SamplerShape<A, R>): SamplerShape<A, R> {
  return {
    shouldSample(...args) {
      const result = inner.shouldSample(...args);
      const isGenAi = result.decision === NOT_RECORD && 'gen_ai.operation.name' in args[4];
      return isGenAi ? { ...result, decision: RECORD } : result;
    },
    toString: () => `MeasuringSampler{${inner.toString()}}`,
  };
}
