/** What somebody, or an evaluator, thinks of a trace. */
export interface Feedback {
  readonly id: string;
  readonly traceId: string;
  /** −10 to 10. */
  readonly value: number;
  /** 0 to 1. */
  readonly weight: number;
  readonly metadata: { readonly [key: string]: unknown };
}
