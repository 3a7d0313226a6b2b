import { setTimeout as sleep } from 'node:timers/promises';
import type { TraceSummary, TraceView } from '../trace/trace-view.ts';
import { CommandError } from './command-error.ts';
import { duration } from './option-values.ts';
import { renderTrace } from './tree.ts';

export interface TailOptions {
  readonly url: string;
  readonly key?: string;
  readonly since: string;
  readonly json?: boolean;
}

/** Where `tail` prints. */
export interface TailOutput {
  /** Takes the traces. */
  readonly write: (text: string) => void;
  /** Takes what is said of the backend. */
  readonly say: (text: string) => void;
  readonly color: boolean;
}

type Listed = TraceSummary & { readonly updated: string; readonly settled: boolean };

const POLL_MS = 1_000;
/** Traces that are known at once; a busy backend shows the newest. */
const PAGE = 200;

/**
 * `portkey-otel tail`: prints each trace once it is settled, and again when late spans changed it. Runs until it is stopped; a
 * backend that has answered and does so no more is waited for.
 *
 * @throws CommandError when the backend cannot be asked.
 */
export async function tail(options: TailOptions, stop: AbortSignal, { write, say, color }: TailOutput): Promise<void> {
  const get = reader(options, stop);
  const startMs = Date.now() - duration('--since', options.since);
  /** Trace id → the `updated` that was printed. */
  const printed = new Map<string, string>();
  const printNew = async () => {
    const page = (await get(`/api/genai/traces?start=${startMs}&limit=${PAGE}`)) as { traces: Listed[] } | undefined;
    const traces = page?.traces ?? [];
    for (const trace of traces.toReversed()) {
      if (!trace.settled || printed.get(trace.traceId) === trace.updated) continue;
      const view = (await get(`/api/genai/traces/${trace.traceId}`)) as TraceView | undefined;
      // Removed since it was listed.
      if (!view) continue;
      write(options.json ? `${JSON.stringify(view)}\n` : `${renderTrace(view, { color })}\n`);
      printed.set(trace.traceId, trace.updated);
    }
    const listed = new Set(traces.map(({ traceId }) => traceId));
    for (const traceId of printed.keys()) if (!listed.has(traceId)) printed.delete(traceId);
  };
  let hasAnswered = false;
  let isWaiting = false;
  while (!stop.aborted) {
    try {
      await printNew();
      if (isWaiting) say('it answers again\n');
      hasAnswered = true;
      isWaiting = false;
    } catch (error) {
      if (!(error instanceof UnavailableError) || !hasAnswered) throw error;
      if (!isWaiting) say(`${error.message}: waiting for it\n`);
      isWaiting = true;
    }
    await sleep(POLL_MS, undefined, { signal: stop }).catch(() => {});
  }
}

/** The backend does not answer now, and may later. */
class UnavailableError extends CommandError {}

/** What is there; `undefined` for what is not, or when `tail` is stopped. */
function reader({ url, key }: TailOptions, signal: AbortSignal): (path: string) => Promise<unknown> {
  const base = url.replace(/\/$/, '');
  return async (path) => {
    const response = await fetch(base + path, { headers: key ? { 'x-portkey-api-key': key } : {}, signal }).catch(
      (error: Error) => {
        if (signal.aborted) return undefined;
        throw new UnavailableError(
          `nothing answers at ${base} (${causeOf(error)}): start it with "portkey-otel serve", or name another with --url`,
        );
      },
    );
    if (!response) return undefined;
    const body = (await response.json().catch(() => undefined)) as { error?: { message?: string } } | undefined;
    if (response.status === 404 && body?.error) return undefined;
    if (response.status === 503) throw new UnavailableError(`${base} answered 503 (${body?.error?.message ?? ''})`);
    if (response.status === 401 || response.status === 403) {
      throw new CommandError(
        `${body?.error?.message ?? response.statusText}: give a key with --key or PORTKEY_OTEL_API_KEY`,
      );
    }
    if (!response.ok || body === undefined) {
      throw new CommandError(`${base} answered ${response.status}: ${body?.error?.message ?? 'is it portkey-otel?'}`);
    }
    return body;
  };
}

function causeOf(error: Error): string {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? error.message;
}
