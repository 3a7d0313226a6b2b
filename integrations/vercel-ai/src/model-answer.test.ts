import { expect, test } from 'vitest';
import { finishReason } from './finish-reason.ts';
import { modelCallResult, serviceTier } from './model-answer.ts';
import { requestParameters } from './request-parameters.ts';
import { toolDefinitions } from './tool-definitions.ts';

test.each([
  ['stop', 'stop'],
  ['length', 'length'],
  ['tool-calls', 'tool_call'],
  ['content-filter', 'content_filter'],
  [{ unified: 'tool-calls', raw: 'tool_calls' }, 'tool_call'],
  [{ unified: 'other', raw: 'pause_turn' }, 'pause_turn'],
  [{ unified: 'other' }, 'other'],
  [undefined, undefined],
  ['', undefined],
])('finish reason %o', (reason, expected) => {
  expect(finishReason(reason)).toBe(expected);
});

test.each([
  [{ openai: { serviceTier: 'flex' } }, 'flex'],
  [{ anthropic: { usage: {} }, groq: { service_tier: 'on_demand' } }, 'on_demand'],
  [{ openai: {} }, undefined],
  [undefined, undefined],
])('service tier in %o', (metadata, expected) => {
  expect(serviceTier(metadata)).toBe(expected);
});

test('where the call went, of which the path may hold a key', () => {
  const answer = { request: { url: 'https://eu.example.com:8443/v1/chat?key=secret' } };
  expect(modelCallResult(answer, { keepContent: true }).attributes).toEqual({
    'server.address': 'eu.example.com',
    'server.port': 8443,
  });
  expect(modelCallResult({ request: { url: 'not a url' } }, { keepContent: true }).attributes).toBeUndefined();
});

test('tools: schemas become parameters, tools of a provider keep their type', () => {
  const parameters = { type: 'object', properties: { city: { type: 'string' } } };
  expect(
    toolDefinitions([
      { type: 'function', name: 'getWeather', description: 'Now', inputSchema: parameters },
      { type: 'function', name: 'bare', inputSchema: {} },
      { type: 'provider', id: 'openai.web_search', name: 'search', args: { size: 'low' } },
    ]),
  ).toEqual([
    { type: 'function', name: 'getWeather', description: 'Now', parameters },
    { type: 'function', name: 'bare', parameters: {} },
    { type: 'openai.web_search', name: 'search', parameters: { size: 'low' } },
  ]);
  expect(toolDefinitions([])).toBeUndefined();
});

test.each([
  [{ name: 'object' }, 'json'],
  [{ name: 'choice' }, 'json'],
  [{ name: 'text' }, 'text'],
  ['array', 'json'],
  [undefined, undefined],
])('output type of %o', (output, expected) => {
  expect(requestParameters({ output }).outputType).toBe(expected);
});

test.each<[string, unknown[], object | undefined]>([
  ['searches, and the pages opened between them', ['search', 'openPage', 'findInPage', 'search'], { web_search: 2 }],
  ['no search', ['openPage'], undefined],
  ['no result', [undefined], undefined],
])("OpenAI's web searches are billed apart: %s", (_, actions, units) => {
  const content = actions.map((type) => ({
    type: 'tool-result',
    toolName: 'web_search',
    providerExecuted: true,
    result: type && { action: { type } },
  }));
  const answer = { content, usage: { inputTokens: { total: 9 }, outputTokens: { total: 3 } } };
  expect(modelCallResult(answer, { keepContent: false }).usage).toMatchObject({ inputTokens: 9, outputTokens: 3 });
  expect(modelCallResult(answer, { keepContent: false }).usage?.units).toEqual(units);
  expect(modelCallResult({ content }, { keepContent: false }).usage).toBeUndefined();
});
