import type { BackendOptions } from '../backend.ts';
import { bytes, duration, wholeNumber } from './option-values.ts';

/** The limits of `serve` as given, by the name that commander makes of the flag. */
export interface LimitOptions {
  readonly maxBody: string;
  readonly maxInflated: string;
  readonly maxValue: string;
  readonly maxNesting: string;
  readonly maxQueue: string;
  readonly maxHeaders: string;
  readonly headersTimeout: string;
  readonly requestTimeout: string;
  readonly maxConnections: string;
}

/** Flag, what it is, default. */
export const LIMIT_FLAGS: readonly (readonly [flag: string, description: string, fallback: string])[] = [
  ['--max-body <size>', 'bytes of a request on the wire; more is 413', '16MiB'],
  ['--max-inflated <size>', 'bytes of a request after decompression; more is 413', '64MiB'],
  ['--max-value <size>', 'longer attribute values are cut and marked', '4MiB'],
  ['--max-nesting <levels>', 'lists and maps inside each other; deeper spans are refused', '64'],
  ['--max-queue <size>', 'requests that wait for their commit; more is 503', '64MiB'],
  ['--max-headers <size>', 'header lines of a request; more is 431', '16KiB'],
  ['--headers-timeout <duration>', 'time for the headers of a request to arrive', '10s'],
  ['--request-timeout <duration>', 'time for a whole request to arrive', '30s'],
  ['--max-connections <count>', 'connections at once; more are closed', '2000'],
];

const MOST_TIMEOUT_MS = 3_600_000;
const MOST_NESTING = 250;

/** @throws CommandError */
export function limits(
  options: LimitOptions,
): Pick<BackendOptions, 'bodyLimits' | 'valueLimits' | 'maxQueueBytes' | 'serverLimits'> {
  return {
    bodyLimits: {
      maxWireBytes: bytes('--max-body', options.maxBody),
      maxInflatedBytes: bytes('--max-inflated', options.maxInflated),
    },
    valueLimits: {
      maxValueBytes: bytes('--max-value', options.maxValue),
      // The protobuf reader stops at 1,000 messages inside each other, and a map takes three.
      maxNesting: wholeNumber('--max-nesting', options.maxNesting, 1, MOST_NESTING),
    },
    maxQueueBytes: bytes('--max-queue', options.maxQueue),
    serverLimits: {
      maxHeaderBytes: bytes('--max-headers', options.maxHeaders),
      headersTimeoutMs: timeout('--headers-timeout', options.headersTimeout),
      requestTimeoutMs: timeout('--request-timeout', options.requestTimeout),
      maxConnections: wholeNumber('--max-connections', options.maxConnections, 1, 1_000_000),
    },
  };
}

/** 0 would mean no limit to Node. */
function timeout(option: string, value: string): number {
  return Math.min(Math.max(duration(option, value), 1), MOST_TIMEOUT_MS);
}
