import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { portkeyFetch, portkeyHeaders } from '@portkey-otel/vercel-ai';

const apiKey = process.env.PORTKEY_API_KEY;

export const portkey = createOpenAICompatible({
  name: 'portkey',
  baseURL: process.env.PORTKEY_BASE_URL ?? 'https://api.portkey.ai/v1',
  headers: portkeyHeaders({ apiKey, provider: 'openai' }),
  apiKey,
  includeUsage: true, // streams then end with their token counts
  supportsStructuredOutputs: true,
  fetch: portkeyFetch(),
});
