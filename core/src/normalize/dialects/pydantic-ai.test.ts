import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };
const text = (content: string) => [{ type: 'text', content }];

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    'format 1: a run',
    {
      scope: { name: 'pydantic-ai' },
      name: 'agent run',
      attributes: {
        all_messages_events: J([
          { role: 'user', content: 'hi', 'event.name': 'gen_ai.user.message' },
          { role: 'assistant', content: 'yo', 'event.name': 'gen_ai.assistant.message' },
        ]),
        agent_name: 'a',
        model_name: 'gpt',
        'gen_ai.usage.input_tokens': 3,
      },
    },
    {
      operation: 'invoke_agent',
      agentName: 'a',
      inputMessages: [{ parts: text('hi') }],
      outputMessages: [{ parts: text('yo') }],
    },
  ],
  [
    'format 1: a call',
    {
      scope: { name: 'pydantic-ai' },
      attributes: {
        ...chat,
        events: J([
          { content: 'hi', role: 'user', 'event.name': 'gen_ai.user.message' },
          { index: 0, message: { role: 'assistant', content: 'yo' }, 'event.name': 'gen_ai.choice' },
        ]),
      },
    },
    { inputMessages: [{ parts: text('hi') }], outputMessages: [{ parts: text('yo') }] },
  ],
  [
    'format 3: thinking',
    {
      scope: { name: 'pydantic-ai' },
      attributes: {
        ...chat,
        'gen_ai.output.messages': J([
          {
            role: 'assistant',
            parts: [
              { type: 'thinking', content: 'hm' },
              { type: 'text', content: 'yo' },
            ],
            finish_reason: 'stop',
          },
        ]),
      },
    },
    { outputMessages: [{ parts: [{ type: 'reasoning', content: 'hm' }, ...text('yo')] }], finishReasons: ['stop'] },
  ],
  [
    'before format 4: images',
    {
      scope: { name: 'pydantic-ai' },
      attributes: {
        ...chat,
        'gen_ai.input.messages': J([
          {
            role: 'user',
            parts: [
              { type: 'image-url', url: 'https://a/b.png' },
              { type: 'binary', media_type: 'image/png', content: 'iVBORw0KGgo=' },
            ],
          },
        ]),
      },
    },
    {
      inputMessages: [
        {
          parts: [
            { type: 'uri', uri: 'https://a/b.png', modality: 'image' },
            { type: 'blob', mime_type: 'image/png', modality: 'image' },
          ],
        },
      ],
    },
  ],
  [
    'format 4: a URI',
    {
      scope: { name: 'pydantic-ai' },
      attributes: {
        ...chat,
        'gen_ai.input.messages': J([
          { role: 'user', parts: [{ type: 'uri', uri: 'https://a/b.png', modality: 'image' }] },
        ]),
      },
    },
    { inputMessages: [{ parts: [{ type: 'uri', uri: 'https://a/b.png', modality: 'image' }] }] },
  ],
  [
    'format 2: a tool',
    {
      scope: { name: 'pydantic-ai' },
      name: 'running tool',
      attributes: { 'gen_ai.tool.name': 't', tool_arguments: '{"a":1}', tool_response: 'ok' },
    },
    {
      operation: 'execute_tool',
      toolName: 't',
      attributes: { 'gen_ai.tool.call.arguments': '{"a":1}', 'gen_ai.tool.call.result': 'ok' },
    },
  ],
  [
    'tools',
    {
      scope: { name: 'pydantic-ai' },
      attributes: {
        ...chat,
        model_request_parameters: J({
          function_tools: [{ name: 't', description: 'd', parameters_json_schema: { type: 'object' } }],
        }),
      },
    },
    { toolDefinitions: [{ name: 't', description: 'd', parameters: { type: 'object' } }] },
  ],
  [
    'its cost',
    { scope: { name: 'pydantic-ai' }, attributes: { ...chat, 'operation.cost': 0.02 } },
    { reportedCost: { usd: 0.02, source: 'emitter' } },
  ],
  [
    'sums of a run',
    {
      scope: { name: 'pydantic-ai' },
      name: 'invoke_agent x',
      attributes: {
        'gen_ai.aggregated_usage.input_tokens': 10,
        'gen_ai.aggregated_usage.output_tokens': 5,
        'pydantic_ai.all_messages': '[]',
      },
    },
    { operation: 'invoke_agent', usage: { inputTokens: 10 } },
  ],
  [
    "Logfire's Responses API before it wrote messages: what was answered is one more event of an assistant",
    {
      scope: { name: 'logfire.openai', version: '4.20.0' },
      attributes: {
        ...chat,
        request_data: J({ model: 'gpt-4o', stream: false }),
        events: J([
          { 'event.name': 'gen_ai.user.message', role: 'user', content: 'hi' },
          { 'event.name': 'gen_ai.assistant.message', role: 'assistant', content: 'yo' },
          { 'event.name': 'gen_ai.user.message', role: 'user', content: 'and?' },
          { 'event.name': 'gen_ai.assistant.message', role: 'assistant', content: 'more' },
        ]),
      },
    },
    {
      inputMessages: [{ parts: text('hi') }, { role: 'assistant', parts: text('yo') }, { parts: text('and?') }],
      outputMessages: [{ parts: text('more') }],
    },
  ],
  [
    "Logfire's OpenAI Agents through chat completions: the request's model stands in place of the response's",
    {
      scope: { name: 'logfire.openai_agents', version: '5.4.0' },
      attributes: {
        'gen_ai.system': 'openai',
        'gen_ai.request.model': 'gpt-4o-mini',
        'gen_ai.response.model': 'gpt-4o-mini',
        request_data: J({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'hi' }] }),
        output: J([{ role: 'assistant', content: 'yo', tool_calls: null }]),
        usage: J({ input_tokens: 1024, output_tokens: 25, input_tokens_details: { cached_tokens: 1000 } }),
        'gen_ai.usage.input_tokens': 1024,
        'gen_ai.usage.output_tokens': 25,
      },
    },
    {
      responseModel: undefined,
      outputMessages: [{ role: 'assistant', parts: text('yo') }],
      usage: { inputTokens: 1024, outputTokens: 25, cacheReadTokens: 1000 },
    },
  ],
  [
    "Logfire's streams of Anthropic before it put them together: their text",
    {
      scope: { name: 'logfire.anthropic', version: '4.20.0' },
      attributes: {
        ...chat,
        request_data: J({ model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: 'hi' }], stream: true }),
        response_data: J({ combined_chunk_content: 'yo', chunk_count: 6 }),
      },
    },
    { inputMessages: [{ parts: text('hi') }], outputMessages: [{ role: 'assistant', parts: text('yo') }] },
  ],
];

describe('Pydantic AI', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
