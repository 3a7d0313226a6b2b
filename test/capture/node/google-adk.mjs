import { FunctionTool, Gemini, InMemoryRunner, LlmAgent, StreamingMode } from '@google/adk';
import { z } from 'zod';
import { runCase, tracerProvider } from './otel.mjs';

const provider = tracerProvider();
const weather = new FunctionTool({
  name: 'get_weather',
  description: 'The weather in a city',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, tempC: 18 }),
});

async function ask(text, { tools = [], model = 'gemini-2.5-flash', streamingMode = StreamingMode.NONE } = {}) {
  const agent = new LlmAgent({
    name: 'guide',
    model: new Gemini({ model, apiKey: 'loopback' }),
    instruction: 'You are brief.',
    tools,
  });
  const runner = new InMemoryRunner({ agent, appName: 'lab' });
  const session = await runner.sessionService.createSession({ appName: 'lab', userId: 'lab' });
  const events = runner.runAsync({
    userId: 'lab',
    sessionId: session.id,
    newMessage: { role: 'user', parts: [{ text }] },
    runConfig: { streamingMode },
  });
  for await (const event of events) if (event.errorCode) console.log(event.errorCode, event.errorMessage);
}

await runCase({
  chat: () => ask('What is the capital of Portugal?', { model: 'gemini-2.0-flash' }),
  'chat-stream': () => ask('Tell me about rivers.', { streamingMode: StreamingMode.SSE }),
  'agent-tools': () => ask('What is the weather in Lisbon?', { tools: [weather] }),
  cached: () => ask('Sum up the long text above. [[cached:1536]]'),
  reasoning: () => ask('Is 1009 a prime number?'),
  error: () => ask('Fail, please. [[error:400]]'),
});
await provider.forceFlush();
