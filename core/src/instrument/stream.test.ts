import { setTimeout as sleep } from 'node:timers/promises';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../../test/ingest/recorder.ts';
import { startModelCall } from './model-call.ts';
import type { ModelCallResult, StreamBinding } from './operation.ts';
import { endOpenOperations } from './started.ts';
import { bindAsyncIterable, bindReadableStream } from './stream.ts';

let recorder: Recorder;
beforeEach(() => {
  recorder = startRecorder();
});
afterEach(() => {
  endOpenOperations();
  recorder.stop();
});

type Binding = StreamBinding<number, ModelCallResult>;
interface Source {
  chunks: number[];
  failAt?: number;
  pauseMs?: number;
  onPull?: () => void;
  onClose?: (reason?: unknown) => void;
}

async function* generate({ chunks, failAt, pauseMs, onPull, onClose }: Source) {
  try {
    for (const [i, chunk] of chunks.entries()) {
      onPull?.();
      if (pauseMs) await sleep(pauseMs);
      if (i === failAt) throw new RangeError('broke');
      yield chunk;
    }
  } finally {
    onClose?.();
  }
}

function readable({ chunks, failAt, pauseMs, onPull, onClose }: Source) {
  let i = 0;
  return new ReadableStream<number>(
    {
      async pull(controller) {
        onPull?.();
        if (pauseMs) await sleep(pauseMs);
        if (i === failAt) throw new RangeError('broke');
        const chunk = chunks[i++];
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel: (reason) => onClose?.(reason),
    },
    { highWaterMark: 0 },
  );
}

/** Both kinds of stream keep the same promises. */
const kinds = {
  'async iterable': (source: Source, binding: Binding) => {
    const call = startModelCall({ requestModel: 'm' });
    return { call, stream: bindAsyncIterable(generate(source), call, binding) };
  },
  ReadableStream: (source: Source, binding: Binding) => {
    const call = startModelCall({ requestModel: 'm' });
    return { call, stream: bindReadableStream(readable(source), call, binding) as AsyncIterable<number> };
  },
};

describe.each(Object.entries(kinds))('%s', (_, bind) => {
  const collect = async (stream: AsyncIterable<number>, stopAfter = Number.POSITIVE_INFINITY) => {
    const got: number[] = [];
    for await (const chunk of stream) {
      got.push(chunk);
      if (got.length >= stopAfter) break;
    }
    return got;
  };
  const span = () => recorder.spans[0];

  it('gives the same chunks in the same order, and ends with the result', async () => {
    const seen: number[] = [];
    const { call, stream } = bind(
      { chunks: [1, 2, 3] },
      { onChunk: (chunk) => seen.push(chunk), result: () => ({ usage: { outputTokens: seen.length } }) },
    );
    expect(await collect(stream)).toEqual([1, 2, 3]);
    expect(seen).toEqual([1, 2, 3]);
    expect(call.ended).toBe(true);
    expect(span()?.attributes).toMatchObject({ 'gen_ai.usage.output_tokens': 3 });
    expect(span()?.attributes['gen_ai.response.time_to_first_chunk']).toBeGreaterThan(0);
  });

  it('pulls in the context of the call, and only when the user does', async () => {
    const active: (string | undefined)[] = [];
    const { call, stream } = bind(
      { chunks: [1, 2, 3], onPull: () => active.push(trace.getActiveSpan()?.spanContext().spanId) },
      {},
    );
    await sleep(5);
    expect(active).toEqual([]);
    await collect(stream, 2);
    expect(active).toEqual([call.span.spanContext().spanId, call.span.spanContext().spanId]);
  });

  it('an error reaches the user as it is, and the span', async () => {
    const { stream } = bind({ chunks: [1, 2], failAt: 1 }, { result: () => ({ usage: { outputTokens: 1 } }) });
    await expect(collect(stream)).rejects.toThrow(RangeError);
    expect(span()).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'RangeError', 'gen_ai.usage.output_tokens': 1 },
    });
  });

  it('break: status unset, the source is told', async () => {
    let closed = 0;
    const { stream } = bind({ chunks: [1, 2, 3], onClose: () => closed++ }, {});
    expect(await collect(stream, 1)).toEqual([1]);
    expect(closed).toBe(1);
    expect(recorder.spans).toHaveLength(1);
    expect(span()?.status.code).toBe(SpanStatusCode.UNSET);
  });

  it('abort by signal: AbortError, whatever reason was given', async () => {
    const abort = new AbortController();
    const { stream } = bind({ chunks: [1, 2, 3], pauseMs: 5 }, { signal: abort.signal });
    const reading = collect(stream);
    abort.abort('user left');
    await reading;
    expect(recorder.spans).toHaveLength(1);
    expect(span()).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'AbortError' },
    });
  });

  it('a reader that goes away: ended after the idle time, and the chunks still come', async () => {
    const { call, stream } = bind({ chunks: [1, 2, 3] }, { idleMs: 30 });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await sleep(60);
    expect(call.ended).toBe(true);
    expect(span()?.status.code).toBe(SpanStatusCode.UNSET);
    expect((await iterator.next()).value).toBe(2);
    await iterator.return?.();
    expect(recorder.spans).toHaveLength(1);
  });

  it('a stream that nobody ever reads ends too', async () => {
    const { call } = bind({ chunks: [1] }, { idleMs: 20 });
    await sleep(50);
    expect(call.ended).toBe(true);
  });

  it('a provider that is slow is not idle', async () => {
    const { stream } = bind({ chunks: [1, 2], pauseMs: 60 }, { idleMs: 20, result: () => ({ responseId: 'r' }) });
    expect(await collect(stream)).toEqual([1, 2]);
    expect(span()?.attributes['gen_ai.response.id']).toBe('r');
  });

  it('faults of the adapter do not reach the user', async () => {
    const broken = () => {
      throw new Error('ours');
    };
    const { stream } = bind({ chunks: [1, 2] }, { onChunk: broken, result: broken });
    expect(await collect(stream)).toEqual([1, 2]);
    expect(recorder.spans).toHaveLength(1);
  });
});

describe('generator protocol', () => {
  it('passes return() and throw() and their values on', async () => {
    const call = startModelCall({});
    const bound = bindAsyncIterable(generate({ chunks: [1, 2] }), call);
    expect(await bound.next()).toEqual({ done: false, value: 1 });
    expect(await bound.return('bye')).toEqual({ done: true, value: 'bye' });
    expect(await bound.next()).toEqual({ done: true, value: undefined });
    const other = bindAsyncIterable(generate({ chunks: [1, 2] }), startModelCall({}));
    await other.next();
    await expect(other.throw(new Error('mine'))).rejects.toThrow('mine');
    expect(recorder.spans.map(({ status }) => status.code)).toEqual([SpanStatusCode.UNSET, SpanStatusCode.ERROR]);
  });

  it('the value that a generator returns arrives', async () => {
    async function* withResult(): AsyncGenerator<number, string> {
      yield 1;
      return 'sum';
    }
    const bound = bindAsyncIterable(withResult(), startModelCall({}));
    await bound.next();
    expect(await bound.next()).toEqual({ done: true, value: 'sum' });
  });
});
