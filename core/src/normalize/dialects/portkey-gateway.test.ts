import { expect, test } from 'vitest';
import type { Attributes } from '../../genai/span.ts';
import { normalize } from '../index.ts';

/** A row of the gateway's analytics export. */
function row(attributes: Attributes) {
  return normalize({
    name: 'POST /v1/chat/completions',
    scope: { name: 'custom.genai.instrumentation' },
    attributes: { ai_org: 'openai', ai_model: 'gpt-4o-mini', ...attributes },
  });
}

test.each([
  ['https://api.portkey.ai/v1/chat/completions', 'chat'],
  ['https://api.portkey.ai/v1/prompts/pp-greeting-1/completions?debug=1', 'chat'],
  ['https://api.portkey.ai/v1/messages', 'chat'],
  ['https://api.portkey.ai/v1/responses', 'chat'],
  ['https://api.portkey.ai/v1/completions', 'text_completion'],
  ['https://api.portkey.ai/v1/embeddings', 'embeddings'],
  ['https://api.portkey.ai/v1/audio/speech', 'speech'],
  ['https://api.portkey.ai/v1/images/generations', 'image_generation'],
])('%s is %s', (request_url, operation) => {
  expect(row({ request_url })?.operation).toBe(operation);
});
