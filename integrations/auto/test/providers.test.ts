import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';

/** Apps that set OpenTelemetry up by themselves: their spans go where they send them, and to us. */
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.close());
beforeEach(() => lab.reset());

const CALL = `
const client = new OpenAI({ apiKey: 'x', baseURL: process.env.PORTKEY_BASE_URL, maxRetries: 0 });
const call = () => client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: '[[say:x]]' }] });
const print = () => console.log(memory.getFinishedSpans().map(({ name }) => name).join());`;
const PROVIDER = `const memory = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(memory)] });`;
const IMPORTS = `import OpenAI from 'openai';
import { trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
${CALL}`;

describe('a provider of the app', () => {
  test('is joined', async () => {
    const ran = await lab.app(`${IMPORTS}\n${PROVIDER} provider.register(); await call(); print();`);
    expect(ran.exitCode, ran.stderr).toBe(0);
    expect({ theirs: ran.stdout, ours: ran.spans.map(({ name }) => name) }, ran.stderr).toEqual({
      theirs: 'chat gpt-4o-mini\n',
      ours: ['chat gpt-4o-mini'],
    });
  });

  test('is not shut down by us, and its own exporter is not given our attributes', async () => {
    const ran = await lab.app(`${IMPORTS}\n${PROVIDER} provider.register(); await call();
      process.on('exit', () => { trace.getTracer('x').startSpan('late').end(); print(); });`);
    expect(ran.exitCode, ran.stderr).toBe(0);
    expect(ran.stdout).toBe('chat gpt-4o-mini,late\n');
  });
});

test('options of registerPortkey in the app count', async () => {
  const ran = await lab.app(
    `import OpenAI from 'openai';
     import { registerPortkey } from '@portkey-otel/core/node';
     registerPortkey({ captureContent: 'metadata', serviceName: 'from-code' });
     const memory = { getFinishedSpans: () => [] };
     ${CALL}
     await call();`,
    { nodeArgs: ['--conditions=@portkey-otel/source'] },
  );
  expect(ran.exitCode, ran.stderr).toBe(0);
  expect(ran.spans).toHaveLength(1);
  expect(ran.spans[0]?.attributes).not.toHaveProperty('gen_ai.input.messages');
  const resource = lab.ingest.rows[0]?.span.resource.find(({ key }) => key === 'service.name');
  expect(resource?.value.value).toBe('from-code');
});
