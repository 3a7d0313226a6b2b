/**
 * One trace of many spans, sent in batches as an exporter sends them, and read over HTTP while nothing else goes on.
 *
 *     node --conditions=@portkey-otel/source test/bench/large-trace.ts
 *         --spans 10000      of the trace
 *         --batch 512        spans of a request
 *
 * Exit code 1 when the outline takes more than 500 ms (median) or 20 MB.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Attributes } from '@portkey-otel/core';
import { startBackend } from '../../backend/src/backend.ts';
import { tracesToProtobuf } from '../../backend/src/otlp/encode.ts';
import type { ReceivedSpan } from '../../backend/src/otlp/received.ts';

const MOST_MS = 500;
const MOST_BYTES = 20e6;
const REPEATS = 9;
const TRACE_ID = 'ab'.repeat(16);
const NANOS_PER_MS = 1_000_000n;

const { values } = parseArgs({
  options: { spans: { type: 'string', default: '10000' }, batch: { type: 'string', default: '512' } },
});
const batch = Number(values.batch);

function attributesOf(number: number): Attributes {
  switch (number % 3) {
    case 0:
      return { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': `agent ${number % 7}` };
    case 1:
      return {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'openai',
        'gen_ai.request.model': 'gpt-4o',
        'gen_ai.response.model': 'gpt-4o-2024-08-06',
        'gen_ai.response.id': `chatcmpl-${number}`,
        'gen_ai.usage.input_tokens': 100 + number,
        'gen_ai.usage.output_tokens': 10,
        'gen_ai.input.messages': JSON.stringify([
          {
            role: 'user',
            parts: [{ type: 'text', content: 'the quick brown fox jumps over the lazy dog '.repeat(20) }],
          },
        ]),
      };
    default:
      return { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'lookup' };
  }
}

/** Agents below the first span, each with a model call and a tool. */
function spansOf(count: number): ReceivedSpan[] {
  const id = (number: number) => (0x100_0000 + number).toString(16).padEnd(16, '5');
  const start = BigInt(Date.now() - 60_000) * NANOS_PER_MS;
  return Array.from({ length: count }, (_, number) => ({
    traceId: TRACE_ID,
    spanId: id(number),
    parentSpanId: number === 0 ? undefined : id(number % 3 === 0 ? 0 : number - (number % 3)),
    name: ['invoke_agent', 'chat gpt-4o', 'execute_tool'][number % 3]!,
    kind: 'internal',
    status: { code: 'unset' },
    startUnixNano: start + BigInt(number) * NANOS_PER_MS,
    endUnixNano: start + BigInt(number + 2) * NANOS_PER_MS,
    attributes: attributesOf(number),
    resource: { 'service.name': 'shop' },
    scope: { name: 'gen_ai' },
  }));
}

async function timed(work: () => Promise<Response>): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const response = await work();
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return { ms: performance.now() - start, bytes: byteLength };
}

const median = (times: readonly { ms: number }[]) =>
  times.map(({ ms }) => ms).sort((a, b) => a - b)[times.length >> 1]!;

const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-large-'));
const backend = await startBackend({ port: 0, dataDir: directory });
const spans = spansOf(Number(values.spans));
const headers = { 'content-type': 'application/x-protobuf' };
const sent: { ms: number }[] = [];
for (let from = 0; from < spans.length; from += batch) {
  const body = tracesToProtobuf(spans.slice(from, from + batch)) as BodyInit;
  sent.push(await timed(() => fetch(`${backend.url}/v1/traces`, { method: 'POST', headers, body })));
}
const trace = `${backend.url}/api/genai/traces/${TRACE_ID}`;
const outlines: { ms: number; bytes: number }[] = [];
for (let n = 0; n < REPEATS; n += 1) outlines.push(await timed(() => fetch(`${trace}?form=outline`)));
const whole = await timed(() => fetch(trace));
await backend.close();
rmSync(directory, { recursive: true });

const outline = { ms: median(outlines), bytes: outlines[0]!.bytes };
const line = (name: string, { ms, bytes }: { ms: number; bytes?: number }) =>
  console.log(
    `  ${name.padEnd(40)} ${ms.toFixed(0).padStart(8)} ms${bytes ? `   ${(bytes / 1e6).toFixed(1)} MB` : ''}`,
  );
line(`${spans.length} spans in batches of ${batch}`, { ms: sent.reduce((sum, { ms }) => sum + ms, 0) });
line('the last batch', sent.at(-1)!);
line('outline, the first time', outlines[0]!);
line('outline, median', outline);
line('whole', whole);
process.exitCode = outline.ms > MOST_MS || outline.bytes > MOST_BYTES ? 1 : 0;
