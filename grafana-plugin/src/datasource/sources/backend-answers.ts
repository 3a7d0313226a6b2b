/** A trace of `GET /api/genai/traces`; `null`: not known. */
export interface ListedTrace {
  readonly traceId: string;
  readonly name: string;
  readonly service: string | null;
  readonly start: string;
  readonly durationMs: number;
  readonly status: string;
  readonly conversationId: string | null;
  readonly userId: string | null;
  readonly models: readonly string[];
  readonly totals: {
    readonly calls: number;
    readonly errors: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly costUsd: number;
    readonly unknownUsageCalls: number;
    readonly unknownCostCalls: number;
  };
  /** Where it was asked for. */
  readonly matched?: { readonly count: number; readonly spans: readonly MatchedOutline[] };
}

/** A span that fulfils the filter, or a model call where there is none; `null`: not known. */
export interface MatchedOutline {
  readonly spanId: string;
  readonly name: string;
  readonly start: string;
  readonly startUnixNano: string;
  readonly durationMs: number;
  readonly status: string;
  readonly requestModel: string | null;
  readonly responseModel: string | null;
  readonly usage: {
    readonly inputTokens: number | null;
    readonly outputTokens: number | null;
    readonly cacheReadTokens: number | null;
  };
  readonly costUsd: number | null;
  readonly cacheSavingsUsd: number | null;
  readonly timeToFirstTokenMs: number | null;
}
