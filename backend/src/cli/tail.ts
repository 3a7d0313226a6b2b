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

type Listed = TraceSummary & { readonly updated: string; readonly settled: boolean };

const POLL_MS = 1_000;
/** Traces that are known at once; a busy backend shows the newest. */
const PAGE = 200;

/**
 * `portkey-otel tail`: prints each trace once it is settled, and again when late spans changed it. Runs until it is stopped.
 *
 * @throws CommandError when the backend cannot be asked.
 */
export async function tail(
  options: TailOptions,
  write: (text: string) => void,
  color: boolean,
  stop: AbortSignal,
): Promise<void> {
  const get = reader(options, stop);
  const startMs = Date.now() - duration('--since', options.since);
  /** Trace id → the `updated` that was printed. */
  const printed = new Map<string, string>();
  while (!stop.aborted) {
    const { traces } = (await get(`/api/genai/traces?start=${startMs}&limit=${PAGE}`)) as { traces: Listed[] };
    for (const trace of traces.toReversed()) {
      if (!trace.settled || printed.get(trace.traceId) === trace.updated) continue;
      const view = (await get(`/api/genai/traces/${trace.traceId}`)) as TraceView;
      write(options.json ? `${JSON.stringify(view)}\n` : `${renderTrace(view, { color })}\n`);
      printed.set(trace.traceId, trace.updated);
    }
    const listed = new Set(traces.map(({ traceId }) => traceId));
    for (const traceId of printed.keys()) if (!listed.has(traceId)) printed.delete(traceId);
    await sleep(POLL_MS, undefined, { signal: stop }).catch(() => {});
  }
}

function reader({ url, key }: TailOptions, signal: AbortSignal): (path: string) => Promise<unknown> {
  const base = url.replace(/\/$/, '');
  return async (path) => {
    const response = await fetch(base + path, { headers: key ? { 'x-portkey-api-key': key } : {}, signal }).catch(
      (error: Error) => {
        if (signal.aborted) return undefined;
        throw new CommandError(
          `nothing answers at ${base} (${causeOf(error)}): start it with "portkey-otel serve", or name another with --url`,
        );
      },
    );
    if (!response) return { traces: [] };
    const body = (await response.json().catch(() => undefined)) as { error?: { message?: string } } | undefined;
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
