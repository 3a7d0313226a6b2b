import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExportCounters, type Outcome, Sender, traceRequestHeaders } from '@portkey-otel/core/delivery';
import { tracesToJson, tracesToProtobuf } from '../otlp/encode.ts';
import type { ReceivedSpan } from '../otlp/received.ts';
import { CONTENT_TYPES } from '../otlp/response.ts';
import type { TraceStore } from '../store/trace-store.ts';
import { type Prepared, prepareTrace } from './prepare.ts';
import type { Flight, ForwardQueue, TraceSpans, WaitingTrace } from './queue.ts';
import type { ForwardTarget } from './target.ts';

const SPANS_PER_REQUEST = 512;
const BYTES_PER_REQUEST = 2 * 1024 * 1024;
const TRACES_AT_ONCE = 256;
/** Requests at once. Portkey takes one trace a request; elsewhere one is read while the other is on its way. */
const CONCURRENCY = { portkey: 4, otlp: 2 } as const;
/** A sender asks how long a trace may wait every so often. */
const PATIENCE_MS = 60_000;
const REFUSED_WAIT_MS = 30_000;
/** One bad span that stands first is answered so often, as halves of a request get smaller, before its neighbours pass. */
const STRIKES_OF_ONE_SPAN = Math.log2(SPANS_PER_REQUEST) + 1;
const LAST_WORD_MS = 2_000;

export interface ForwarderOptions {
  readonly target: ForwardTarget;
  /** The target's number in the queue. */
  readonly id: number;
  readonly queue: ForwardQueue;
  readonly store: Pick<TraceStore, 'trace'>;
  readonly maxAgeMs: number;
  /** Whether spans of the trace came lately: it will settle again, and is sent then. */
  readonly isUnsettled: (workspace: string, traceId: string) => boolean;
  readonly log: (line: string) => void;
}

/** One span with the name of its workspace. */
interface Item {
  readonly workspace: string;
  readonly span: ReceivedSpan;
  readonly settledMs: number;
}

/**
 * Takes what waits for one target there. A trace's spans go one request after the other; what a request holds is on disk before
 * it is sent, and that it has arrived is on disk right after the answer.
 */
export class Forwarder {
  readonly target: ForwardTarget;
  readonly id: number;
  readonly #options: ForwarderOptions;
  readonly #sender: Sender;
  readonly #stopping = new AbortController();
  readonly #claimed = new Set<number>();
  readonly #work: Promise<unknown>;
  #wake: PromiseWithResolvers<void> = Promise.withResolvers();
  /** Requests that passed. */
  #passed = 0;
  /** Answers of 500 since one passed. */
  #strikes = 0;
  /** Spans that alone were answered 500, by trace and span id, and how many requests had passed by then. */
  readonly #suspects = new Map<string, number>();
  /** Why the last request did not pass; `undefined` when it did. */
  trouble: string | undefined;

  constructor(options: ForwarderOptions) {
    this.#options = options;
    this.target = options.target;
    this.id = options.id;
    const { destination } = options.target;
    this.#sender = new Sender(destination, new ExportCounters(), (input, init) => this.#fetch(input, init));
    const workers = CONCURRENCY[destination.profile];
    this.#work = this.#resume()
      .then(() => Promise.all(Array.from({ length: workers }, () => this.#run())))
      .catch((error: Error) =>
        options.log(`forwarding to ${this.target.name} stopped: ${error.stack ?? error.message}`),
      );
  }

  /** More may wait. */
  wake(): void {
    const { resolve } = this.#wake;
    this.#wake = Promise.withResolvers();
    resolve();
  }

  /** Its number in the queue is in a request that is made or on its way. */
  readonly isClaimed = (seq: number): boolean => this.#claimed.has(seq);

  /** What is on its way may end within two seconds; the rest waits for the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#sender.hurry(Date.now() + LAST_WORD_MS);
    this.wake();
    await this.#work;
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** What a crash left without an answer goes out as it was. */
  async #resume(): Promise<void> {
    const { queue, store } = this.#options;
    for (const flight of queue.flights(this.id)) {
      if (this.#isStopped) return;
      const items: Item[] = [];
      for (const { workspace, traceId, spanIds } of flight.traces) {
        const wanted = new Set(spanIds);
        const { spans } = this.#prepare((await store.trace(workspace, traceId)) ?? [], workspace, traceId);
        for (const span of spans) if (wanted.has(span.spanId)) items.push({ workspace, span, settledMs: Date.now() });
      }
      if (items.length === 0) queue.land(flight);
      else await this.#deliver(flight, items);
    }
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      const rows = this.#take();
      if (rows.length === 0) await this.#wake.promise;
      else await this.#sendTraces(rows).catch((error: Error) => this.#failed(error));
      for (const { seq } of rows) this.#claimed.delete(seq);
    }
  }

  /** Nothing is lost: what waits is read again. */
  async #failed(error: Error): Promise<void> {
    this.#options.log(`forwarding to ${this.target.name} failed and is tried again: ${error.stack ?? error.message}`);
    await sleep(REFUSED_WAIT_MS, undefined, { signal: this.#stopping.signal }).catch(() => {});
  }

  #take(): WaitingTrace[] {
    const isPortkey = this.target.destination.profile === 'portkey';
    const limit = isPortkey ? 1 : TRACES_AT_ONCE;
    // Behind what other workers have: of these there are few.
    const rows = this.#options.queue
      .next(this.id, 0, limit + this.#claimed.size)
      .filter(({ seq }) => !this.#claimed.has(seq))
      .slice(0, limit);
    for (const { seq } of rows) this.#claimed.add(seq);
    return rows;
  }

  async #sendTraces(rows: readonly WaitingTrace[]): Promise<void> {
    const { queue } = this.#options;
    let items: Item[] = [];
    let bytes = 0;
    const flush = async () => {
      const sending = items;
      items = [];
      bytes = 0;
      return sending.length === 0 || this.#send(sending);
    };
    const complete: WaitingTrace[] = [];
    for (const row of rows) {
      if (this.#isStopped) return;
      const spans = await this.#unsent(row);
      if (spans === undefined) continue;
      for (const span of spans) {
        items.push({ workspace: row.workspace, span, settledMs: row.settledMs });
        bytes += roughBytes(span);
        if ((items.length >= SPANS_PER_REQUEST || bytes >= BYTES_PER_REQUEST) && !(await flush())) return;
      }
      complete.push(row);
    }
    if (!(await flush())) return;
    for (const row of complete) {
      if (this.#isSuspect(row.traceId)) queue.moveBehind(row);
      else queue.finish(this.id, row);
    }
  }

  /** `undefined` when there is nothing to do for the trace now. */
  async #unsent(row: WaitingTrace): Promise<readonly ReceivedSpan[] | undefined> {
    const { queue, store, isUnsettled } = this.#options;
    const { workspace, traceId } = row;
    const trace = await store.trace(workspace, traceId);
    if (isUnsettled(workspace, traceId)) {
      queue.postpone(row);
      return undefined;
    }
    if (trace === undefined) {
      queue.finish(this.id, row, { count: 'gone', spans: row.spans });
      return undefined;
    }
    const { spans, looped } = this.#prepare(trace, workspace, traceId);
    queue.done(this.id, [{ workspace, traceId, spanIds: looped }], Date.now(), 'loop');
    if (spans.length > 0) return spans;
    queue.finish(this.id, row);
    return undefined;
  }

  #prepare(trace: Parameters<typeof prepareTrace>[0], workspace: string, traceId: string): Prepared {
    const { queue } = this.#options;
    return prepareTrace(trace, this.target, queue.sent(this.id, workspace, traceId), queue.instance);
  }

  #send(items: readonly Item[]): Promise<boolean> {
    const flight: Flight = { id: randomUUID(), traces: byTrace(items) };
    this.#options.queue.takeOff(this.id, flight);
    return this.#deliver(flight, items);
  }

  /** Until all of it has arrived, was given up or is under suspicion; `false` when the backend stops before that. */
  async #deliver(flight: Flight, items: readonly Item[]): Promise<boolean> {
    const { queue } = this.#options;
    const parts: { readonly id: string; readonly items: readonly Item[] }[] = [{ id: flight.id, items }];
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      const outcome = await this.#request(part.id, part.items);
      const done = (as: 'sent' | 'rejected' | 'expired', rejected?: number) =>
        queue.done(this.id, byTrace(part!.items), Date.now(), as, rejected);
      if (outcome.kind === 'accepted') {
        done('sent', outcome.rejected);
        for (const item of part.items) this.#suspects.delete(keyOf(item));
        this.#passed += 1;
        this.#strikes = 0;
      } else if (outcome.kind === 'shutdown') return false;
      else if (part.items.every(({ settledMs }) => this.#isTooOld(settledMs))) done('expired');
      else if (outcome.kind === 'refused' && outcome.divisible) {
        if (outcome.status === 500) this.#strikes += 1;
        const middle = part.items.length >> 1;
        if (middle > 0) {
          parts.push({ id: `${part.id}.1`, items: part.items.slice(middle) });
          parts.push({ id: `${part.id}.0`, items: part.items.slice(0, middle) });
        } else if (outcome.status !== 500 || this.#isAtFault(part.items[0]!)) done('rejected');
        const isAlone = middle === 0 && parts.length === 0;
        if (outcome.status === 500 && (isAlone || this.#strikes > STRIKES_OF_ONE_SPAN)) await this.#pause(500);
      } else {
        parts.push(part);
        if (outcome.kind !== 'unreachable') await this.#pause(outcome.status);
      }
      if (parts.length > 0 && this.#isStopped) return false;
    }
    queue.land(flight);
    return true;
  }

  /**
   * A 500 says nothing of the span while nothing else passes either: it is at fault when it is answered so again after others
   * have passed. Until then it is left for later.
   */
  #isAtFault(item: Item): boolean {
    const key = keyOf(item);
    const passedBefore = this.#suspects.get(key);
    const isAtFault = passedBefore !== undefined && this.#passed > passedBefore;
    if (isAtFault) this.#suspects.delete(key);
    else if (passedBefore === undefined) this.#suspects.set(key, this.#passed);
    return isAtFault;
  }

  #isSuspect(traceId: string): boolean {
    return [...this.#suspects.keys()].some((key) => key.startsWith(traceId));
  }

  async #request(id: string, items: readonly Item[]): Promise<Outcome> {
    const { destination } = this.target;
    const spans = items.map(({ span }) => span);
    const isJson = destination.protocol === 'http/json';
    const body = isJson ? new TextEncoder().encode(JSON.stringify(tracesToJson(spans))) : tracesToProtobuf(spans);
    const headers = {
      'content-type': CONTENT_TYPES[isJson ? 'json' : 'protobuf'],
      'idempotency-key': id,
      ...(destination.profile === 'portkey' ? portkeyHeaders(spans) : {}),
    };
    const untilMs = Date.now() + PATIENCE_MS;
    return this.#sender.send({ body: body as Uint8Array<ArrayBuffer>, headers, deadlineMs: () => untilMs });
  }

  #isTooOld(settledMs: number): boolean {
    return Date.now() - settledMs > this.#options.maxAgeMs;
  }

  async #pause(status: number): Promise<void> {
    const waitMs = status === 500 ? Math.min(500 * 2 ** this.#strikes, REFUSED_WAIT_MS) : REFUSED_WAIT_MS;
    await sleep(waitMs, undefined, { signal: this.#stopping.signal }).catch(() => {});
  }

  async #fetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const say = (trouble: string) => {
      if (this.trouble === undefined) this.#options.log(`forwarding to ${this.target.name} waits: ${trouble}`);
      this.trouble = trouble;
    };
    let response: Response;
    try {
      response = await fetch(input, init);
    } catch (error) {
      const { cause, message } = error as Error & { cause?: { code?: string } };
      say(cause?.code ?? message);
      throw error;
    }
    if (!response.ok) say(troubleOf(response.status));
    else if (this.trouble !== undefined) {
      this.#options.log(`forwarding to ${this.target.name} goes on`);
      this.trouble = undefined;
    }
    return response;
  }
}

function troubleOf(status: number): string {
  if (status === 401 || status === 403) return `HTTP ${status}: check the key and its rights`;
  if (status === 404 || status === 405 || status === 410 || status === 415)
    return `HTTP ${status}: check the URL, it takes no OTLP traces`;
  return `HTTP ${status}`;
}

function portkeyHeaders(spans: readonly ReceivedSpan[]): Record<string, string> {
  return traceRequestHeaders(spans[0]!.traceId, spans as unknown as Parameters<typeof traceRequestHeaders>[1]);
}

function keyOf({ span }: Item): string {
  return span.traceId + span.spanId;
}

function byTrace(items: readonly Item[]): TraceSpans[] {
  const traces = new Map<string, { workspace: string; traceId: string; spanIds: string[] }>();
  for (const { workspace, span } of items) {
    const key = `${workspace}/${span.traceId}`;
    const trace = traces.get(key);
    if (trace) trace.spanIds.push(span.spanId);
    else traces.set(key, { workspace, traceId: span.traceId, spanIds: [span.spanId] });
  }
  return [...traces.values()];
}

/** Enough to bound a request: what is long in a span are its texts. */
function roughBytes({ attributes, events = [] }: ReceivedSpan): number {
  let bytes = 200;
  for (const list of [attributes, ...events.map((event) => event.attributes ?? {})]) {
    for (const key in list) {
      const value = list[key];
      bytes += key.length + (typeof value === 'string' ? value.length : 16);
    }
  }
  return bytes;
}
