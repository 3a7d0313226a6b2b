/** An app as a user has it, in a process of its own: registers, calls a model, prints what it got. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { embed, generateText, streamText } from 'ai';
import { generateText as generateText5 } from 'ai5';
import { generateText as generateText6 } from 'ai6';
import { createOpenAICompatible as provider5 } from 'openai-compatible5';
import { createOpenAICompatible as provider6 } from 'openai-compatible6';
import { portkeyFetch, registerPortkey } from '../src/index.ts';

const others = new InMemorySpanExporter();
if (process.argv.includes('other-provider')) {
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(others)] });
  trace.setGlobalTracerProvider(provider);
}
const registration = registerPortkey({ serviceName: 'shop' });
const same = registerPortkey({ serviceName: 'another' }) === registration;

const portkey = createOpenAICompatible({
  name: 'portkey',
  baseURL: process.env.PORTKEY_BASE_URL ?? '',
  fetch: portkeyFetch(),
});
const { text } = await generateText({ model: portkey('gpt-4o-mini'), prompt: 'Hello [[say:Hi!]]' });
const { usage } = await embed({ model: portkey.embeddingModel('text-embedding-3-small'), value: 'Hello' });
if (process.argv.includes('early-root')) {
  // As a route whose response streams on after its request span has ended.
  await trace.getTracer('route').startActiveSpan('GET /api/chat', async (root) => {
    const { textStream } = streamText({
      model: portkey('gpt-4o'),
      prompt: 'Hello [[pace:20]] [[say:one two three four five six seven]]',
    });
    for await (const _ of textStream) root.end();
  });
}
if (process.argv.includes('after')) {
  // As the work of `after()`: its request's span ends while it goes on.
  const work = await trace.getTracer('route').startActiveSpan('GET /api/title', async (root) => {
    const title = generateText({ model: portkey('gpt-4o'), prompt: 'Hello [[delay:50]] [[say:Hi!]]' });
    setTimeout(() => root.end(), 20);
    return [title];
  });
  await Promise.all(work);
}
/** The same on an older AI SDK, whose own telemetry makes the spans. */
const native = { prompt: 'Hello [[delay:50]] [[say:Hi!]]', experimental_telemetry: { isEnabled: true } };
const older = { name: 'portkey', baseURL: process.env.PORTKEY_BASE_URL ?? '' };
const OLDER: Record<string, () => Promise<unknown>> = {
  'after-5': () => generateText5({ model: provider5(older)('gpt-4o'), ...native }),
  'after-6': () => generateText6({ model: provider6(older)('gpt-4o'), ...native }),
};
for (const [name, title] of Object.entries(OLDER)) {
  if (!process.argv.includes(name)) continue;
  const work = await trace.getTracer('route').startActiveSpan('GET /api/title', async (root) => {
    const made = title();
    setTimeout(() => root.end(), 20);
    return [made];
  });
  await Promise.all(work);
}
if (process.argv.includes('flush')) await registration.forceFlush();
await registration.shutdown();

process.stdout.write(
  JSON.stringify({
    text,
    tokens: usage.tokens,
    same,
    stats: registration.stats(),
    others: others.getFinishedSpans().map((span) => span.name),
  }),
);
