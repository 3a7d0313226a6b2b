import { context, propagation, ROOT_CONTEXT } from '@opentelemetry/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../../test/ingest/recorder.ts';
import { startModelCall } from '../instrument/model-call.ts';
import { configure } from '../instrument/settings.ts';
import { bindReadableStream } from '../instrument/stream.ts';
import {
  metadataAttributes,
  metadataPairs,
  pairsFromAttributes,
  setPortkeyMetadata,
  withPortkeyMetadata,
} from './metadata.ts';

let recorder: Recorder;
beforeEach(() => {
  recorder = startRecorder();
});
afterEach(() => {
  configure({ propagateBaggage: false });
  recorder.stop();
});

describe('withPortkeyMetadata', () => {
  const now = () => metadataPairs(context.active());

  it('merges nested calls, the inner one first, and ends with its function', async () => {
    await withPortkeyMetadata({ tags: ['a', 'b'], environment: 'prod', userId: 'ada' }, async () => {
      expect(Object.keys(now() ?? {})).toEqual(['_user', 'tags', 'environment']);
      await withPortkeyMetadata(
        {
          environment: 'dev',
          conversationId: 'c',
          absent: undefined,
          n: 1,
          on: true,
          plan: { name: 'pro' } as never,
          load: (() => 1) as never,
        },
        async () => {
          await Promise.resolve();
          expect(now()).toEqual({
            _user: 'ada',
            tags: 'a,b',
            environment: 'dev',
            conversation_id: 'c',
            n: '1',
            on: 'true',
          });
        },
      );
      expect(now()).toEqual({ _user: 'ada', tags: 'a,b', environment: 'prod' });
    });
    expect(now()).toBeUndefined();
  });

  it('does not mix two requests that run at one time', async () => {
    const users = await Promise.all(
      ['ada', 'bob', 'eve'].map((userId) =>
        withPortkeyMetadata({ userId }, async () => {
          for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
          return now()?._user;
        }),
      ),
    );
    expect(users).toEqual(['ada', 'bob', 'eve']);
  });

  it('holds in a stream that is read outside of it, and in work that goes on after it', async () => {
    const seen: unknown[] = [];
    const source = new ReadableStream(
      {
        pull(controller) {
          seen.push(now());
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    let later = Promise.resolve();
    const stream = withPortkeyMetadata({ userId: 'ada' }, () =>
      withPortkeyMetadata({ team: 'x' }, () => {
        later = Promise.resolve().then(() => void seen.push(now()));
        return bindReadableStream(source, startModelCall({}));
      }),
    );
    await later;
    expect(now()).toBeUndefined();
    for await (const _ of stream);
    const both = { _user: 'ada', team: 'x' };
    expect(seen).toEqual([both, both]);
    expect(recorder.spans[0]?.attributes).toMatchObject({ 'user.id': 'ada', 'portkey.metadata.team': 'x' });
  });

  it('passes on what its function returns or throws', () => {
    expect(withPortkeyMetadata({}, () => 42)).toBe(42);
    expect(() =>
      withPortkeyMetadata({}, () => {
        throw new RangeError('mine');
      }),
    ).toThrow(RangeError);
  });

  it('stands on spans in their names, from which the request header is made', () => {
    const of = setPortkeyMetadata(ROOT_CONTEXT, { userId: 'ada', conversationId: 'c', tags: ['a'], team: 'x' });
    const attributes = metadataAttributes(of) ?? {};
    expect(attributes).toEqual({
      'user.id': 'ada',
      'gen_ai.conversation.id': 'c',
      'portkey.metadata.tags': 'a',
      'portkey.metadata.team': 'x',
    });
    expect(pairsFromAttributes({ ...attributes, other: 1 })).toEqual(metadataPairs(of));
  });

  it('is in OpenTelemetry Baggage only when asked for', () => {
    const entries = () =>
      propagation
        .getBaggage(setPortkeyMetadata(ROOT_CONTEXT, { userId: 'a\ud800' }))
        ?.getAllEntries()
        .map(([key, { value }]) => [key, value]);
    expect(entries()).toBeUndefined();
    configure({ propagateBaggage: true });
    expect(entries()).toEqual([['_user', 'a\ufffd']]);
  });
});
