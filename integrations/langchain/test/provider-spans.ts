/**
 * A process in which the provider's client is instrumented too. Prints what Portkey was sent and what was billed there, beside
 * what the provider counted. Run by `provider-spans.test.ts`.
 *
 *     node --conditions=@portkey-otel/source provider-spans.ts opentelemetry|openllmetry [off]
 */
import { createRequire } from 'node:module';
import { metrics } from '@opentelemetry/api';
import { startIngest } from '../../../test/ingest/ingest.ts';
import { startProvider } from '../../../test/provider/provider.ts';
import { instrumentLangChain, registerPortkey } from '../src/index.ts';

const [which, mode] = process.argv.slice(2);
// Its client is of a version that both instrumentations know.
const require = createRequire(new URL('low-set/', import.meta.url));
const ingest = await startIngest();
const provider = await startProvider();
const registration = registerPortkey({
  serviceName: 'app',
  apiKey: 'pk-test',
  endpoint: ingest.url,
  profile: 'portkey',
});

const { OpenAIInstrumentation } = createRequire(new URL('others/', import.meta.url))(
  which === 'opentelemetry' ? '@opentelemetry/instrumentation-openai' : '@traceloop/instrumentation-openai',
);
// As `registerInstrumentations` does.
new OpenAIInstrumentation().setMeterProvider(metrics.getMeterProvider());
// As CommonJS, which these packages find without a loader.
const { ChatOpenAI, OpenAIEmbeddings }: typeof import('@langchain/openai') = require('@langchain/openai');
const { createAgent, tool }: typeof import('langchain') = require('langchain');
const isOff = mode === 'off';
instrumentLangChain({ embeddings: [OpenAIEmbeddings], spans: isOff ? { model: false } : {} });

const client = { apiKey: 'key', maxRetries: 0, configuration: { baseURL: provider.url } };
const model = new ChatOpenAI({ model: 'gpt-4o-mini', ...client });
await model.invoke('Hello [[cached:1024]]');
for await (const _ of await model.stream('Hello'));
await model.invoke('Hello [[error:400]]').catch(() => {});
const getTime = tool(() => 'noon', {
  name: 'getTime',
  description: 'The time',
  schema: { type: 'object', properties: {} },
});
await createAgent({ model, tools: [getTime], name: 'helper' }).invoke({
  messages: [{ role: 'user', content: 'Time?' }],
});
await new OpenAIEmbeddings({ model: 'text-embedding-3-small', ...client }).embedDocuments(['a', 'b']);
await registration.shutdown();

const sum = (counts: readonly (number | undefined)[]) => counts.reduce<number>((a, b) => a + (b ?? 0), 0);
process.stdout.write(
  `${JSON.stringify({
    scopes: [...new Set(ingest.rows.map(({ span }) => span.scope.name))].sort(),
    billed: {
      input: sum(ingest.rows.map(({ inputTokens }) => inputTokens)),
      output: sum(ingest.rows.map(({ outputTokens }) => outputTokens)),
    },
    served: {
      input: sum(provider.served.map(({ usage }) => usage?.inputTokens)),
      output: sum(provider.served.map(({ usage }) => usage?.outputTokens)),
    },
    roles: ingest.rows.map(({ span }) => {
      const role = span.attributes.find(({ key }) => key === 'portkey.span.role')?.value.value;
      return `${span.scope.name === '@portkey-otel/langchain' ? 'ours' : 'theirs'} ${span.name}: ${role}`;
    }),
  })}\n`,
);
await ingest.close();
await provider.close();
