import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPENAPI_DOCUMENT } from '../../backend/src/http/openapi/document.ts';
import { decodeLogs, decodeTraces } from '../../backend/src/otlp/decode.ts';
import { tracesToJson, tracesToProtobuf } from '../../backend/src/otlp/encode.ts';
import { Mutator } from './mutator.ts';
import { temporaryBackend } from './shop.ts';

/** `PORTKEY_OTEL_FUZZ_BODIES=1000000` is the long form; `PORTKEY_OTEL_FUZZ_SEED` repeats a run. */
const BODIES = Number(process.env.PORTKEY_OTEL_FUZZ_BODIES ?? 1_500);
const SEED = Number(process.env.PORTKEY_OTEL_FUZZ_SEED ?? Date.now() % 1e9);
const LONG_FORM_MS = 4 * 3_600_000;
const BODIES_PER_BACKEND = 20_000;
/** The reads take as long as some hundred bodies. */
const BODIES_PER_READ = Math.min(2_000, Math.ceil(BODIES / 3));
const SENDERS = 16;
/** An answer that takes longer is a hang. */
const HANG_MS = 120_000;
const SPANS_OF_BODY = 3;

interface Body {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Of its first trace, in hex. */
  readonly traceId: string;
}

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const logObject = {
  request: {
    url: 'https://api.openai.com/v1/chat/completions',
    provider: 'openai',
    body: { model: 'gpt-4o-mini', temperature: 0.2, messages: [{ role: 'user', content: 'Capital of France?' }] },
  },
  response: {
    status: 200,
    response_time: 120,
    body: { id: 'chatcmpl-1', model: 'gpt-4o-mini', usage: { prompt_tokens: 84, completion_tokens: 11 } },
  },
  metadata: { traceId: '6b3f9e2a111142228333444455556666', spanId: 'call-1', _user: 'ada' },
  createdAt: new Date().toISOString(),
};
const feedback = { trace_id: 'f'.repeat(32), value: 3, weight: 0.5, metadata: { a: 1 } };
const JSON_TYPE = 'application/json';

/** Some spans of every emitter in both encodings, its log records, log objects, feedback. */
const seeds: readonly Body[] = [
  ...globSync('spans/*/agent-tools.json', { cwd: fixtures }).flatMap((file): Body[] => {
    const spans = decodeTraces(readFileSync(fixtures + file), 'json').records.slice(0, SPANS_OF_BODY);
    const { traceId } = spans[0]!;
    return [
      { path: '/v1/traces', type: JSON_TYPE, bytes: text(tracesToJson(spans)), traceId },
      { path: '/v1/traces', type: 'application/x-protobuf', bytes: tracesToProtobuf(spans), traceId },
    ];
  }),
  ...globSync('spans/*/*.logs.json', { cwd: fixtures })
    .slice(0, 5)
    .map((file) => {
      const bytes = new Uint8Array(readFileSync(fixtures + file));
      const { traceId } = decodeLogs(bytes, 'json').records.find((record) => record.traceId !== undefined)!;
      return { path: '/v1/logs', type: JSON_TYPE, bytes, traceId: traceId! };
    }),
  { path: '/v1/logs', type: JSON_TYPE, bytes: text([logObject]), traceId: logObject.metadata.traceId },
  { path: '/v1/logs', type: JSON_TYPE, bytes: text(logObject), traceId: logObject.metadata.traceId },
  { path: '/v1/feedback', type: JSON_TYPE, bytes: text(feedback), traceId: feedback.trace_id },
];

let backend: Awaited<ReturnType<typeof temporaryBackend>>;
let isOpen = false;
async function renew(): Promise<void> {
  if (isOpen) await backend.close();
  // Captured spans stay acceptable however old they grow.
  backend = await temporaryBackend({
    retentionMs: 30 * 365 * 86_400_000,
    // On a busy machine our own senders would pass for slow ones, and be cut off.
    serverLimits: { headersTimeoutMs: HANG_MS, requestTimeoutMs: HANG_MS },
    log: (line) => logged.push(line),
  });
  isOpen = true;
}
const logged: string[] = [];
beforeAll(renew);
afterAll(() => backend.close());

const TAKEN_OR_REFUSED = [200, 400, 413, 415, 503];

async function send(mutator: Mutator): Promise<string | undefined> {
  const seed = mutator.pick(seeds);
  const changed = mutator.withNewId(
    seed.type === JSON_TYPE && mutator.chance(0.5) ? mutator.swapped(seed.bytes) : mutator.edited(seed.bytes),
    seed.traceId,
  );
  const isPacked = mutator.chance(0.05);
  const packed = isPacked ? new Uint8Array(gzipSync(changed)) : changed;
  const body = isPacked && mutator.chance(0.5) ? mutator.edited(packed) : packed;
  const post = () =>
    fetch(backend.url + seed.path, {
      method: 'POST',
      headers: { 'content-type': seed.type, ...(isPacked ? { 'content-encoding': 'gzip' } : {}) },
      body: body as BodyInit,
      signal: AbortSignal.timeout(HANG_MS),
    });
  const response = await post().catch((error: Error) => {
    // A connection that was idle may be closed just as it is used again. A body that the backend falls over does so twice.
    if ((error.cause as NodeJS.ErrnoException | undefined)?.code !== 'ECONNRESET') throw error;
    return post();
  });
  const answer = await response.text();
  if (TAKEN_OR_REFUSED.includes(response.status)) return undefined;
  return `${response.status} ${answer} for ${seed.path} ${seed.type} ${Buffer.from(changed).toString('base64')}`;
}

/** What was taken can be shown: nothing that is stored makes an answer fail. */
async function readAll(): Promise<void> {
  const get = async (path: string) => {
    const response = await fetch(backend.url + path, { signal: AbortSignal.timeout(HANG_MS) });
    const answer = await response.text();
    expect([path, response.status, response.ok ? '' : answer]).toEqual([path, 200, '']);
    return answer;
  };
  const { traces } = JSON.parse(await get('/api/genai/traces?limit=20')) as {
    traces: { traceId: string; conversationId: string | null }[];
  };
  for (const { traceId, conversationId } of traces) {
    for (const path of ['/api/genai/traces/', '/api/traces/', '/api/v2/traces/']) await get(path + traceId);
    if (conversationId !== null) await get(`/api/genai/conversations/${encodeURIComponent(conversationId)}`);
  }
  const lists = Object.keys(OPENAPI_DOCUMENT.paths).filter((path) => path.startsWith('/api') && !path.includes('{'));
  for (const path of [...lists, '/metrics']) await get(path);
  await get('/api/genai/summary?start=1990-01-01T00:00:00Z&groupBy=model,service,user&step=30d');
}

test(
  `${BODIES} mutated bodies: each is taken or refused, and what was taken can be read (seed ${SEED})`,
  async () => {
    const mutator = new Mutator(SEED);
    let sent = 0;
    while (sent < BODIES) {
      const portion = Math.min(BODIES_PER_READ, BODIES - sent);
      const faults: string[] = [];
      let left = portion;
      const sender = async () => {
        while (left-- > 0) {
          const fault = await send(mutator);
          if (fault !== undefined) faults.push(fault);
        }
      };
      await Promise.all(Array.from({ length: SENDERS }, sender));
      expect([...faults, ...logged.filter((line) => line.includes('failed:'))]).toEqual([]);
      await readAll();
      const before = sent;
      sent += portion;
      if (Math.floor(before / BODIES_PER_BACKEND) === Math.floor(sent / BODIES_PER_BACKEND)) continue;
      process.stdout.write(`${sent} bodies of seed ${SEED}\n`);
      await renew();
    }
  },
  BODIES > 1_500 ? LONG_FORM_MS : 120_000,
);
