/**
 * What a user's program does, in the form that both module systems run: `load` imports or requires. Prints what happened to
 * spans and log records as JSON.
 */
const MODEL_CALL = { provider: 'openai', requestModel: 'gpt-4o', url: 'https://api.openai.com/v1' };
const ANSWER = {
  responseModel: 'gpt-4o',
  finishReasons: ['stop'],
  usage: { inputTokens: 1_000, outputTokens: 100 },
  outputMessages: [{ role: 'assistant', parts: [{ type: 'text', content: 'hi' }], finish_reason: 'stop' }],
};

async function registered(load) {
  const { registerPortkey, startAgent, startModelCall, withPortkeyMetadata } = await load('@portkey-otel/core/node');
  const registration = registerPortkey({ serviceName: 'shop' });
  await withPortkeyMetadata({ userId: 'ada' }, async () => {
    const agent = startAgent({ name: 'helper' });
    await agent.run(async () => {
      await null;
      startModelCall(MODEL_CALL).end(ANSWER);
    });
    agent.end();
  });
  await registration.forceFlush();
  return { spans: registration.stats() };
}

/** The SDK that the project has, of either line, with our processors in it. */
async function sdk(load) {
  const { context, trace } = await load('@opentelemetry/api');
  const { AsyncLocalStorageContextManager } = await load('@opentelemetry/context-async-hooks');
  const { LoggerProvider } = await load('@opentelemetry/sdk-logs');
  const { portkeyLogRecordProcessor, portkeySpanProcessor, startModelCall } = await load('@portkey-otel/core/otel');
  const { prices } = await load('@portkey-otel/core/prices');
  const { BasicTracerProvider, TracerProvider } = await load(process.env.SDK_TRACE);

  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const spans = portkeySpanProcessor({ profile: 'portkey', prices, spans: 'all' });
  const tracers = new (TracerProvider ?? BasicTracerProvider)({ spanProcessors: [spans] });
  trace.setGlobalTracerProvider(tracers);
  trace.getTracer('app').startActiveSpan('request', (request) => {
    startModelCall(MODEL_CALL).end(ANSWER);
    request.end();
  });
  await tracers.forceFlush();

  const records = portkeyLogRecordProcessor({ endpoint: process.env.LOGS_ENDPOINT });
  const logs = new LoggerProvider({ processors: [records] });
  logs.getLogger('app').emit({
    eventName: 'gen_ai.client.inference.operation.details',
    attributes: { 'gen_ai.request.model': 'gpt-4o' },
  });
  await logs.forceFlush();
  return { spans: spans.stats(), logs: records.stats() };
}

async function langchain(load) {
  const { instrumentLangChain, registerPortkey } = await load('@portkey-otel/langchain');
  const registration = registerPortkey({ serviceName: 'shop' });
  instrumentLangChain();
  const { FakeListChatModel } = await load('@langchain/core/utils/testing');
  await new FakeListChatModel({ responses: ['hi'] }).invoke('hello');
  await registration.forceFlush();
  return { spans: registration.stats() };
}

async function llamaindex(load) {
  const { instrumentLlamaIndex, registerPortkey } = await load('@portkey-otel/llamaindex');
  const { startModelCall } = await load('@portkey-otel/core/otel');
  const registration = registerPortkey({ serviceName: 'shop' });
  instrumentLlamaIndex();
  startModelCall(MODEL_CALL).end(ANSWER);
  await registration.forceFlush();
  return { spans: registration.stats() };
}

async function vercelAi(load) {
  const { registerPortkey } = await load('@portkey-otel/vercel-ai');
  const { startModelCall } = await load('@portkey-otel/core/otel');
  const registration = registerPortkey({ serviceName: 'shop' });
  startModelCall(MODEL_CALL).end(ANSWER);
  await registration.forceFlush();
  return { spans: registration.stats() };
}

/** Not a line of ours: what is traced is traced by `--import`. */
async function auto(load) {
  const { FakeListChatModel } = await load('@langchain/core/utils/testing');
  await new FakeListChatModel({ responses: ['hi'] }).invoke('hello');
}

/** The same with a provider of the app's own, of either line of the SDK. */
async function autoJoined(load) {
  const { context, trace } = await load('@opentelemetry/api');
  const { AsyncLocalStorageContextManager } = await load('@opentelemetry/context-async-hooks');
  const { BasicTracerProvider, TracerProvider } = await load(process.env.SDK_TRACE);
  const ended = [];
  const own = {
    onStart() {},
    onEnd: ({ name }) => ended.push(name),
    forceFlush: async () => {},
    shutdown: async () => {},
  };
  const tracers = new (TracerProvider ?? BasicTracerProvider)({ spanProcessors: [own] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(tracers);
  await auto(load);
  if (ended.length !== 1) throw new Error(`the app's own processor saw ${ended.length} spans`);
}

const ways = { registered, sdk, langchain, llamaindex, 'vercel-ai': vercelAi, auto, 'auto-joined': autoJoined };

module.exports = async (load) => {
  const { WAY } = process.env;
  console.log(JSON.stringify(await ways[WAY](load)));
  // Under `--import` nothing but the end of the process sends what is waiting.
  if (!WAY.startsWith('auto')) process.exit(0);
};
