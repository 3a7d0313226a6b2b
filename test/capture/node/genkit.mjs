import { anthropic } from '@genkit-ai/anthropic';
import { googleAI } from '@genkit-ai/google-genai';
import { genkit, z } from 'genkit';
import { runCase, tracerProvider } from './otel.mjs';

const provider = tracerProvider();
const ai = genkit({
  plugins: [
    googleAI({ apiKey: 'none', baseUrl: process.env.GOOGLE_GEMINI_BASE_URL }),
    anthropic({ apiKey: process.env.ANTHROPIC_API_KEY }),
  ],
});
const GEMINI = 'googleai/gemini-2.5-flash';
const CLAUDE = 'anthropic/claude-sonnet-4-5';
const weather = ai.defineTool(
  {
    name: 'get_weather',
    description: 'The weather in a city',
    inputSchema: z.object({ city: z.string() }),
    outputSchema: z.string(),
  },
  async () => '18 degrees',
);
const stream = async (model, prompt) => {
  const answer = ai.generateStream({ model, prompt });
  for await (const _ of answer.stream);
  await answer.response;
};
const CACHED = 'Sum up the long text above. [[cached:1000]]';

await runCase({
  gemini: () => ai.generate({ model: GEMINI, system: 'Be brief.', prompt: 'What is the capital of Portugal?' }),
  'gemini-stream': () => stream(GEMINI, 'Tell me about rivers.'),
  'gemini-cached': () => ai.generate({ model: GEMINI, prompt: CACHED }),
  'gemini-tools': () => ai.generate({ model: GEMINI, prompt: 'What is the weather in Lisbon?', tools: [weather] }),
  'gemini-error': () => ai.generate({ model: GEMINI, prompt: 'Fail, please. [[error:400]]' }),
  claude: () => ai.generate({ model: CLAUDE, system: 'Be brief.', prompt: 'What is the capital of Portugal?' }),
  'claude-cached': () => ai.generate({ model: CLAUDE, prompt: `${CACHED} [[cache-write:200]]` }),
  'claude-cached-stream': () => stream(CLAUDE, `${CACHED} [[cache-write:200]]`),
  'claude-tools': () => ai.generate({ model: CLAUDE, prompt: 'What is the weather in Lisbon?', tools: [weather] }),
});
await new Promise((resolve) => setTimeout(resolve, 300));
await provider.forceFlush();
