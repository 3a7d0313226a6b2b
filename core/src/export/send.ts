import { context } from '@opentelemetry/api';
import { suppressTracing } from '../propagation/trace-headers.ts';
import type { Destination } from './destination.ts';
import { partialSuccess } from './serialize.ts';
import type { ExportCounters } from './stats.ts';

/** How a request ended, after retries. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly rejected?: number; readonly message?: string }
  /** The endpoint does not take this; `divisible` when a smaller part of it may pass. */
  | { readonly kind: 'refused'; readonly status: number; readonly divisible: boolean }
  | { readonly kind: 'unauthorized'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** No time was left at shutdown. */
  | { readonly kind: 'shutdown' };

export interface SendOptions {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since the Unix epoch after which nothing is tried again. */
  readonly deadlineMs: () => number;
}

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 15_000;
const RETRYABLE: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504]);
/** Portkey answers 500 to a whole batch for one span that it cannot read, 413 to a body that is too long. */
const DIVISIBLE: ReadonlySet<number> = new Set([400, 413, 422, 500]);

/**
 * One destination's wire. While it fails, all its requests wait together (exponential back-off with jitter, `Retry-After`
 * obeyed), so that an endpoint that is down is asked now and then and not once per waiting request.
 */
export class Sender {
  readonly #destination: Destination;
  readonly #counters: ExportCounters;
  readonly #fetch: typeof globalThis.fetch | undefined;
  readonly #wakers = new Set<() => void>();
  readonly #inFlight = new Set<AbortController>();
  #stopAtMs: number | undefined;
  #failures = 0;
  #notBeforeMs = 0;

  constructor(destination: Destination, counters: ExportCounters, fetch?: typeof globalThis.fetch) {
    this.#destination = destination;
    this.#counters = counters;
    this.#fetch = fetch;
  }

  async send(options: SendOptions): Promise<Outcome> {
    for (;;) {
      await this.#pause(options.deadlineMs);
      if (this.#isOver()) return { kind: 'shutdown' };
      const attempt = await this.#attempt(options);
      if (!('retry' in attempt)) {
        this.#failures = 0;
        this.#notBeforeMs = 0;
        return attempt;
      }
      const nowMs = Date.now();
      // Requests that fail side by side are one failure of the endpoint.
      if (this.#notBeforeMs <= nowMs) this.#notBeforeMs = nowMs + (attempt.retryAfterMs ?? this.#backOffMs());
      if (this.#notBeforeMs >= options.deadlineMs()) return { kind: 'unreachable', detail: attempt.retry };
      this.#counters.retries += 1;
    }
  }

  /**
   * For shutdown: each request in line is tried at once, what waits after that keeps the process alive, and at `stopAtMs` every
   * request ends, answered or not.
   */
  hurry(stopAtMs: number): void {
    if (this.#stopAtMs !== undefined) return;
    this.#stopAtMs = stopAtMs;
    this.#notBeforeMs = 0;
    for (const wake of [...this.#wakers]) wake();
    const timer = setTimeout(
      () => {
        for (const request of this.#inFlight) request.abort(new DOMException('no time left', 'TimeoutError'));
      },
      Math.max(0, stopAtMs - Date.now()),
    );
    (timer as { unref?(): void }).unref?.();
  }

  #isOver(): boolean {
    return this.#stopAtMs !== undefined && Date.now() >= this.#stopAtMs;
  }

  #backOffMs(): number {
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** Math.min(this.#failures, 10), MAX_DELAY_MS);
    this.#failures += 1;
    return delayMs * (0.8 + 0.4 * Math.random());
  }

  async #pause(deadlineMs: () => number): Promise<void> {
    while (this.#notBeforeMs > Date.now() && this.#notBeforeMs < deadlineMs()) {
      const waitMs = this.#notBeforeMs - Date.now();
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#wakers.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, waitMs);
        if (this.#stopAtMs === undefined) (timer as { unref?(): void }).unref?.();
        this.#wakers.add(wake);
      });
    }
  }

  async #attempt({ body, headers }: SendOptions): Promise<Outcome | { retry: string; retryAfterMs?: number }> {
    const { url, timeoutMs } = this.#destination;
    this.#counters.requests += 1;
    const request = new AbortController();
    const { signal } = request;
    const timer = setTimeout(() => request.abort(new DOMException('no answer in time', 'TimeoutError')), timeoutMs);
    (timer as { unref?(): void }).unref?.();
    this.#inFlight.add(request);
    let response: Response;
    let answer: Uint8Array;
    try {
      // A redirect would carry the key to another host.
      const requestHeaders = { ...this.#destination.headers, ...headers };
      const init: RequestInit = { method: 'POST', headers: requestHeaders, body, signal, redirect: 'manual' };
      // A span of our own request would be exported in turn, and its traceparent would become the trace id at Portkey.
      response = await context.with(suppressTracing(context.active()), () =>
        (this.#fetch ?? globalThis.fetch)(url, init),
      );
      answer = await bodyOf(response);
    } catch (error) {
      return { retry: networkDetail(error) };
    } finally {
      clearTimeout(timer);
      this.#inFlight.delete(request);
    }
    const { status } = response;
    if (response.ok) return { kind: 'accepted', ...partialSuccess(answer, response.headers.get('content-type') ?? '') };
    if (status === 401 || status === 403) return { kind: 'unauthorized', status };
    if (RETRYABLE.has(status)) {
      const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'));
      return { retry: `HTTP ${status}`, ...(retryAfterMs !== undefined && { retryAfterMs }) };
    }
    if (status > 501) return { retry: `HTTP ${status}` };
    return { kind: 'refused', status, divisible: DIVISIBLE.has(status) };
  }
}

/** The answer is read to its end so that the connection can be used again. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

/** Seconds or an HTTP date, as milliseconds from now. */
function parseRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const delayMs = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(delayMs) ? Math.max(delayMs, 0) : undefined;
}

function networkDetail(error: unknown): string {
  const { name, message, cause } = (error ?? {}) as {
    name?: string;
    message?: string;
    cause?: { code?: string; message?: string };
  };
  if (name === 'TimeoutError') return 'no answer in time';
  return cause?.code ?? cause?.message ?? message ?? 'network failure';
}
