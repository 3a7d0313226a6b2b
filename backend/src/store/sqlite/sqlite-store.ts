import type { EnrichedSpan } from '@portkey-otel/core';
import type { Field } from '../../filter/fields.ts';
import type { ReceivedLog } from '../../otlp/received.ts';
import type { ThreadEnded } from '../../threads/thread-ends.ts';
import type { Feedback } from '../../trace/feedback.ts';
import type { CallFacts } from '../../trace/span-facts.ts';
import type { OutlineDetail, TraceDetail } from '../../trace/trace-detail.ts';
import type {
  AttributeQuery,
  ChangedTrace,
  ConversationPage,
  ConversationQuery,
  JsonText,
  ListedTrace,
  SpanBatch,
  StoreLimits,
  Summary,
  SummaryQuery,
  TracePage,
  TraceQuery,
  TraceStore,
  WriteResult,
} from '../trace-store.ts';
import { dateOf, dayOfMicro } from './data-directory.ts';
import type { Durability } from './database.ts';
import type { TraceName } from './day-writer.ts';
import { EngineThread } from './engine-thread.ts';
import { ReaderThreads } from './reader-threads.ts';
import type { SqliteWriter } from './writer.ts';

const TRACES_PER_REPRICE = 200;

export interface SqliteStoreOptions {
  /** Made when it is not there. One process at a time may hold it. */
  readonly directory: string;
  /** Default: `normal`. `full` also survives a loss of power right after an answer. */
  readonly durability?: Durability | undefined;
  /** Threads that answer queries, at most: one is there from the start, others come when one is not enough. Default: 2. */
  readonly readers?: number | undefined;
  /** Is told of a thread that ended by a fault; it is started again, ever more seldom where it ends again and again. */
  readonly threadEnded?: ThreadEnded | undefined;
}

/** The store of one process: SQLite files in a directory, a thread that writes and some that read. */
export class SqliteTraceStore implements TraceStore {
  readonly #writer: EngineThread<SqliteWriter>;
  readonly #readers: ReaderThreads;

  private constructor(writer: EngineThread<SqliteWriter>, readers: ReaderThreads) {
    this.#writer = writer;
    this.#readers = readers;
  }

  /** @throws Error when the directory cannot be used: held by another process, written by a newer version, not writable. */
  static async open({
    directory,
    durability,
    readers = 2,
    threadEnded,
  }: SqliteStoreOptions): Promise<SqliteTraceStore> {
    // The writer makes and migrates the files; readers come after it.
    const writer = await EngineThread.start<SqliteWriter>({ role: 'writer', directory, durability }, threadEnded);
    return new SqliteTraceStore(writer, await ReaderThreads.start(directory, readers, threadEnded));
  }

  get isWritable(): boolean {
    return this.#writer.isRunning;
  }

  write(batches: readonly SpanBatch[]): Promise<WriteResult> {
    return this.#writer.call('write', batches);
  }

  trace(workspace: string, traceId: string): Promise<EnrichedSpan[] | undefined> {
    return this.#readers.next().call('trace', workspace, traceId);
  }

  detail(workspace: string, traceId: string): Promise<JsonText<TraceDetail> | undefined> {
    return this.#readers.next().callForJson('detail', workspace, traceId);
  }

  outline(workspace: string, traceId: string): Promise<JsonText<OutlineDetail> | undefined> {
    return this.#readers.next().callForJson('outline', workspace, traceId);
  }

  span(workspace: string, traceId: string, spanId: string): Promise<EnrichedSpan | undefined> {
    return this.#readers.next().call('span', workspace, traceId, spanId);
  }

  logs(workspace: string, traceId: string): Promise<ReceivedLog[]> {
    return this.#readers.next().call('logs', workspace, traceId);
  }

  calls(workspace: string, traceIds: readonly string[]): Promise<CallFacts[][]> {
    return this.#readers.next().call('calls', workspace, traceIds);
  }

  traces(workspace: string, query: TraceQuery): Promise<TracePage> {
    return this.#readers.next().call('traces', workspace, query);
  }

  summary(workspace: string, query: SummaryQuery): Promise<JsonText<Summary>> {
    return this.#readers.next().callForJson('summary', workspace, query);
  }

  conversations(workspace: string, query: ConversationQuery): Promise<ConversationPage> {
    return this.#readers.next().call('conversations', workspace, query);
  }

  conversation(workspace: string, conversationId: string): Promise<ListedTrace[]> {
    return this.#readers.next().call('conversation', workspace, conversationId);
  }

  attributeNames(workspace: string, query: AttributeQuery): Promise<string[]> {
    return this.#readers.next().call('attributeNames', workspace, query);
  }

  attributeValues(workspace: string, field: Field, query: AttributeQuery): Promise<(string | number)[]> {
    return this.#readers.next().call('attributeValues', workspace, field, query);
  }

  changedSince(sinceMs: number): Promise<ChangedTrace[]> {
    return this.#readers.next().call('changedSince', sinceMs);
  }

  spanCounts(traces: readonly { workspace: string; traceId: string }[]): Promise<number[]> {
    return this.#readers.next().call('spanCounts', traces);
  }

  putFeedback(workspace: string, feedback: Feedback): Promise<boolean> {
    return this.#writer.call('putFeedback', workspace, feedback);
  }

  feedback(workspace: string, traceId: string): Promise<Feedback[]> {
    return this.#readers.next().call('feedback', workspace, traceId);
  }

  async prune(limits: StoreLimits): Promise<string[]> {
    const days = await this.#writer.call('daysOverLimits', limits, Date.now());
    for (const day of days) {
      // Before, for systems that do not remove an open file; after, for a query that opened it in between.
      await this.#readers.forgetDay(day);
      await this.#writer.call('removeDay', day);
      await this.#readers.forgetDay(day);
    }
    return days.map(dateOf);
  }

  async reprice(sinceMs: number): Promise<number> {
    const firstDay = dayOfMicro(sinceMs * 1_000);
    let traces = 0;
    for (const day of await this.#writer.call('daysFrom', firstDay)) {
      // In small portions, so that what arrives meanwhile is written in between.
      let last: TraceName | undefined;
      do {
        const repriced = await this.#writer.call('reprice', day, firstDay, last, TRACES_PER_REPRICE);
        traces += repriced.traces;
        last = repriced.last;
      } while (last);
    }
    return traces;
  }

  async close(): Promise<void> {
    // The last to close a file takes its log in and removes it, which a reader cannot.
    await this.#readers.close();
    await this.#writer.close();
  }
}
