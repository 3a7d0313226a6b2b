import type { ListeningSocket } from '../gateway/listening-sockets.ts';
import type { RecordedRequest } from '../gateway/recording-proxy.ts';
import type { ServedCall } from '../provider/provider.ts';

/** A span as the backend returns it: what the checks read of it. */
export interface TracedSpan {
  readonly spanId: string;
  readonly name: string;
  readonly role: string | null;
  readonly operation: string | null;
  readonly requestModel: string | null;
  readonly responseModel: string | null;
  readonly usage: {
    readonly inputTokens: number | null;
    readonly outputTokens: number | null;
    readonly cacheReadTokens: number | null;
  };
  readonly costUsd: number | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A trace as the backend returns it, with its own sums. */
export interface TracedRequest {
  readonly traceId: string;
  readonly name: string;
  readonly service: string | null;
  readonly conversationId: string | null;
  readonly userId: string | null;
  /** ISO 8601. */
  readonly start: string;
  readonly totals: {
    /** Billed and failed ones. */
    readonly calls: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** The sum of what is known. */
    readonly costUsd: number;
    readonly unknownCostCalls: number;
  };
  readonly spans: readonly TracedSpan[];
  /** The tree as a person reads it. */
  readonly tree: string;
}

/** What three witnesses saw of one app: the provider billed, the proxy let pass, the backend stored. */
export interface AppEvidence {
  readonly app: string;
  readonly exitCode: number | null;
  readonly served: readonly ServedCall[];
  readonly requests: readonly RecordedRequest[];
  readonly traces: readonly TracedRequest[];
  /** Sockets that the app listened on while it ran; `undefined` where the system cannot tell. */
  readonly sockets?: readonly ListeningSocket[] | undefined;
}

export interface Evidence {
  readonly apps: readonly AppEvidence[];
  /** Of backend, provider, proxy and gateway; `undefined` where the system cannot tell. */
  readonly sockets: readonly ListeningSocket[] | undefined;
}
