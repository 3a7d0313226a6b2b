import type { Destination } from '@portkey-otel/core/delivery';
import type { Filter } from '../filter/filter.ts';

/** Where settled traces go, and how they are changed on the way. */
export interface ForwardTarget {
  /** Names it in `/metrics`, `/api/forward` and in the queue: under another name it is another target. */
  readonly name: string;
  readonly destination: Destination;
  /** Only this workspace's traces. Default: those of all. */
  readonly workspace?: string | undefined;
  /** Only traces of which at least one span fulfils it. Default: all. */
  readonly filter?: Filter | undefined;
  /** `gateway`: only what was born at the Portkey gateway (its own spans, its log objects). Default: `all`. */
  readonly spans?: 'all' | 'gateway' | undefined;
  /** Also what came from Portkey's log export; never to Portkey itself. Default: false. */
  readonly imported?: boolean | undefined;
  /** Backends that a span may be forwarded by, this one among them; never by one twice. Default: 1. */
  readonly maxHops?: number | undefined;
  /** Set on the resource of every span. */
  readonly resource?: Readonly<Record<string, string>> | undefined;
  /** False leaves out what was said: messages, instructions, tool arguments and results, retrieved texts. Default: true. */
  readonly content?: boolean | undefined;
  /** What matches in any text becomes `[REDACTED]`; each has the flag `g`. */
  readonly redact?: readonly RegExp[] | undefined;
  /** API keys, bearer tokens and credentials in URLs are taken out. Default: true. */
  readonly redactSecrets?: boolean | undefined;
}

export interface ForwardLimits {
  /** Spans that may wait for one target; beyond it the oldest traces are dropped. Default: 1,000,000. */
  readonly maxSpans?: number | undefined;
  /** A trace that waited longer is dropped. Default: 3 days. */
  readonly maxAgeMs?: number | undefined;
  /**
   * Bytes of the queue's file. Beyond it the names of what arrived long ago are forgotten, then the oldest waiting traces are
   * dropped. Default: 1 GiB.
   */
  readonly maxBytes?: number | undefined;
}

export const DEFAULT_FORWARD_LIMITS = {
  maxSpans: 1_000_000,
  maxAgeMs: 3 * 86_400_000,
  maxBytes: 1024 ** 3,
} as const;
