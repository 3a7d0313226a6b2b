import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const text = (content: string) => [{ type: 'text', content }];
const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };

const bedrockClaude = { 'gen_ai.system': 'bedrock', 'gen_ai.request.model': 'us.anthropic.claude-sonnet-4-5' };

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const openLitClaude = (version: string): SpanInput => ({
  name: 'chat',
  scope: { name: '@openlit/instrumentation-bedrock', version: '1.0.0' },
  attributes: {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'aws.bedrock',
    'gen_ai.request.model': 'anthropic.claude-sonnet-4-5-20250929-v1:0',
    'gen_ai.sdk.version': version,
    'gen_ai.usage.input_tokens': 45,
    'gen_ai.usage.output_tokens': 8,
  },
});

const openLitAnthropic = (version: string, stream: boolean): SpanInput => ({
  name: 'anthropic.resources.messages',
  scope: { name: '@openlit/instrumentation-anthropic', version: '1.0.0' },
  attributes: {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'anthropic',
    'gen_ai.request.model': 'claude-sonnet-4-5-20250929',
    'gen_ai.response.model': 'claude-sonnet-4-5-20250929',
    'gen_ai.request.is_stream': stream,
    'gen_ai.sdk.version': version,
    'gen_ai.usage.input_tokens': 9,
    'gen_ai.usage.output_tokens': 26,
  },
});

const CASES: readonly Case[] = [
  [
    'OpenLLMetry for JS, Anthropic, old form: the cached part is dropped, so the input is not known',
    {
      scope: { name: '@traceloop/instrumentation-anthropic', version: '0.14.6' },
      attributes: {
        'gen_ai.system': 'Anthropic',
        'llm.request.type': 'chat',
        'gen_ai.request.model': 'claude',
        'gen_ai.usage.prompt_tokens': 103,
        'gen_ai.usage.completion_tokens': 57,
        'llm.usage.total_tokens': 160,
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 57 }, provider: 'anthropic' },
  ],
  [
    'OpenLLMetry for Python, Anthropic: inclusive',
    {
      scope: { name: 'opentelemetry.instrumentation.anthropic', version: '0.33.0' },
      attributes: {
        'gen_ai.system': 'Anthropic',
        'llm.request.type': 'chat',
        'gen_ai.request.model': 'claude',
        'gen_ai.usage.prompt_tokens': 1303,
        'gen_ai.usage.completion_tokens': 57,
        'llm.usage.total_tokens': 1360,
        'gen_ai.usage.cache_read_input_tokens': 1000,
        'gen_ai.usage.cache_creation_input_tokens': 200,
      },
    },
    { usage: { inputTokens: 1303, outputTokens: 57, cacheReadTokens: 1000, cacheWriteTokens: 200 } },
  ],
  [
    "OpenLIT's LangChain for Python, a stream of Anthropic: inclusive, and the model is no model",
    {
      scope: { name: 'openlit.instrumentation.langchain' },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'anthropic',
        'gen_ai.request.model': 'anthropic',
        'gen_ai.response.model': 'anthropic',
        'gen_ai.request.stream': true,
        'gen_ai.usage.input_tokens': 1223,
        'gen_ai.usage.output_tokens': 25,
        'gen_ai.usage.cache_read.input_tokens': 1000,
        'gen_ai.usage.cache_creation.input_tokens': 200,
      },
    },
    { requestModel: undefined, responseModel: undefined, usage: { inputTokens: 1223, outputTokens: 25 } },
  ],
  [
    "OpenLIT's LangChain for Python, a stream without usage: half of the characters is an estimate",
    {
      scope: { name: 'openlit.instrumentation.langchain' },
      attributes: {
        ...chat,
        'gen_ai.provider.name': 'openai',
        'gen_ai.request.stream': true,
        'gen_ai.input.messages': J([{ role: 'user', parts: text('four') }]),
        'gen_ai.output.messages': J([{ role: 'assistant', parts: text('eleven more'), finish_reason: 'stop' }]),
        'gen_ai.usage.input_tokens': 5,
        'gen_ai.usage.output_tokens': 6,
        'gen_ai.usage.cache_read.input_tokens': 0,
      },
    },
    { usage: { estimated: true } },
  ],
  [
    "OpenLIT's LangChain for Python, Anthropic: the cached part is dropped, and 0 stands in its place",
    {
      scope: { name: 'openlit.instrumentation.langchain' },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'anthropic',
        'gen_ai.request.model': 'anthropic',
        'gen_ai.response.model': 'claude-sonnet-4-5-20250929',
        'gen_ai.request.stream': false,
        'gen_ai.usage.input_tokens': 23,
        'gen_ai.usage.output_tokens': 25,
        'gen_ai.usage.cache_read.input_tokens': 0,
        'gen_ai.usage.cache_creation.input_tokens': 0,
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 25, cacheReadTokens: undefined } },
  ],
  [
    'OpenLLMetry for Python, Converse: exclusive',
    {
      scope: { name: 'opentelemetry.instrumentation.bedrock' },
      attributes: {
        ...chat,
        'gen_ai.request.model': 'claude-sonnet-4-5',
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 8,
        'gen_ai.usage.total_tokens': 108,
        'gen_ai.usage.cache_read.input_tokens': 20,
        'gen_ai.usage.cache_creation.input_tokens': 0,
      },
    },
    { usage: { inputTokens: 120, cacheReadTokens: 20 } },
  ],
  [
    'OpenLLMetry for Python, Claude invoked on Bedrock: the cached part is dropped',
    {
      scope: { name: 'opentelemetry.instrumentation.bedrock' },
      attributes: {
        ...chat,
        'gen_ai.request.model': 'claude-sonnet-4-5',
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 8,
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 8 } },
  ],
  [
    'OpenLLMetry for Python, Claude invoked on Bedrock, an early stream: one token is not its output',
    {
      scope: { name: 'opentelemetry.instrumentation.bedrock', version: '0.47.0' },
      attributes: {
        'gen_ai.system': 'AWS',
        'llm.request.type': 'chat',
        'gen_ai.request.model': 'claude-sonnet-4-5-20250929-v1:0',
        'gen_ai.usage.prompt_tokens': 23,
        'gen_ai.usage.completion_tokens': 1,
        'llm.usage.total_tokens': 24,
        'gen_ai.completion.0.content': J([
          {
            type: 'text',
            text: 'That is a good question. The usual way is to measure first, change one thing, and measure again.',
          },
        ]),
      },
    },
    { usage: undefined },
  ],
  [
    'OpenLLMetry for Python, a model without a cache on Bedrock',
    {
      scope: { name: 'opentelemetry.instrumentation.bedrock' },
      attributes: {
        ...chat,
        'gen_ai.request.model': 'titan-text',
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 8,
      },
    },
    { usage: { inputTokens: 100 } },
  ],
  [
    "OpenLLMetry's LangChain for JS, Anthropic: the cached part is dropped",
    {
      scope: { name: '@traceloop/instrumentation-langchain' },
      attributes: {
        ...chat,
        'gen_ai.provider.name': 'anthropic',
        'gen_ai.request.model': 'claude-sonnet-4-5',
        'gen_ai.response.model': 'claude-sonnet-4-5-20250929',
        'gen_ai.usage.input_tokens': 18,
        'gen_ai.usage.output_tokens': 25,
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 25 } },
  ],
  [
    "OpenLLMetry's LangChain for JS, Anthropic, maybe a stream: the output is not known either",
    {
      scope: { name: '@traceloop/instrumentation-langchain' },
      attributes: {
        ...chat,
        'gen_ai.provider.name': 'anthropic',
        'gen_ai.request.model': 'claude-sonnet-4-5',
        'gen_ai.response.model': 'claude-sonnet-4-5',
        'gen_ai.usage.input_tokens': 1218,
        'gen_ai.usage.output_tokens': 26,
      },
    },
    { usage: undefined },
  ],
  [
    'Logfire, a stream of Anthropic that broke off: likewise',
    {
      scope: { name: 'logfire.anthropic', version: '5.4.0' },
      status: { code: 'error' },
      attributes: {
        ...chat,
        request_data: J({ model: 'claude-sonnet-4-5', stream: true }),
        'gen_ai.usage.input_tokens': 1227,
        'gen_ai.usage.output_tokens': 1,
        'gen_ai.usage.cache_read.input_tokens': 1000,
      },
    },
    { usage: { inputTokens: 1227, outputTokens: undefined, cacheReadTokens: 1000 } },
  ],
  [
    'OpenLIT for Python, Claude, before it knew of caches: the cached part is dropped',
    {
      scope: { name: 'openlit.otel.tracing' },
      attributes: {
        ...chat,
        'gen_ai.system': 'anthropic',
        'gen_ai.request.model': 'claude-sonnet-4-5',
        'gen_ai.usage.input_tokens': 23,
        'gen_ai.usage.output_tokens': 25,
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 25 } },
  ],
  [
    'OpenLIT for Python, Claude on Bedrock: exclusive',
    {
      scope: { name: 'openlit.instrumentation.bedrock' },
      attributes: {
        ...chat,
        'gen_ai.provider.name': 'aws.bedrock',
        'gen_ai.request.model': 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 25,
        'gen_ai.usage.cache_read.input_tokens': 20,
        'gen_ai.usage.cache_creation.input_tokens': 0,
      },
    },
    { usage: { inputTokens: 120, cacheReadTokens: 20 } },
  ],
  [
    'OpenLIT for Python, a stream without usage: half of the characters of its events is an estimate',
    {
      scope: { name: 'openlit.otel.tracing' },
      events: [
        { name: 'gen_ai.content.prompt', timeUnixNano: 0n, attributes: { 'gen_ai.prompt': 'user: Rivers?' } },
        { name: 'gen_ai.content.completion', timeUnixNano: 0n, attributes: { 'gen_ai.completion': 'Eleven more' } },
      ],
      attributes: {
        ...chat,
        'gen_ai.system': 'openai',
        'gen_ai.request.is_stream': true,
        'gen_ai.usage.input_tokens': 7,
        'gen_ai.usage.output_tokens': 6,
      },
    },
    { usage: { estimated: true } },
  ],
  [
    'OpenLIT for JavaScript before 1.10, Claude: it drops what was cached',
    openLitClaude('1.7.0'),
    { usage: { inputTokens: undefined, outputTokens: 8 } },
  ],
  [
    'OpenLIT for JavaScript from 1.10 on, Claude, nothing cached: it writes no 0',
    openLitClaude('1.15.0'),
    { usage: { inputTokens: 45, outputTokens: 8 } },
  ],
  [
    'OpenLIT for JavaScript, a model of Bedrock that is invoked: it drops what was cached',
    { ...openLitClaude('1.10.0'), name: 'bedrock.invoke_model' },
    { usage: { inputTokens: undefined, outputTokens: 8 } },
  ],
  [
    'OpenLIT for JavaScript, a stream of Claude: the count that opens it stands in the output too',
    openLitAnthropic('1.15.0', true),
    { requestModel: 'claude-sonnet-4-5-20250929', usage: { inputTokens: 9, outputTokens: undefined } },
  ],
  [
    "OpenLIT for JavaScript before 1.11: the response's model stands in place of the request's",
    openLitAnthropic('1.10.0', false),
    {
      requestModel: undefined,
      responseModel: 'claude-sonnet-4-5-20250929',
      usage: { inputTokens: 9, outputTokens: 26 },
    },
  ],
  [
    'OpenLIT for JavaScript, a stream of Mistral, which it says is none: the tokens of the bare text',
    {
      scope: { name: '@openlit/instrumentation-mistral', version: '1.0.0' },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'mistral_ai',
        'gen_ai.request.model': 'mistral-large-latest',
        'gen_ai.request.is_stream': false,
        'gen_ai.input.messages': J([{ role: 'user', parts: [{ type: 'text', content: 'Tell' }] }]),
        'gen_ai.usage.input_tokens': 1,
        'gen_ai.usage.output_tokens': 24,
      },
    },
    { usage: { estimated: true } },
  ],
  [
    "OpenLIT's LangChain for Python, a stream: the model of the request stands in place of the response's",
    {
      scope: { name: 'openlit.instrumentation.langchain' },
      attributes: {
        ...chat,
        'gen_ai.provider.name': 'openai',
        'gen_ai.response.model': 'gpt-4o',
        'gen_ai.request.stream': true,
        'gen_ai.usage.input_tokens': 7,
        'gen_ai.usage.output_tokens': 6,
      },
    },
    { requestModel: 'gpt-4o', responseModel: undefined },
  ],
  [
    "OpenLIT's LiteLLM, a stream: the route is no part of the model, and the response's model repeats it",
    {
      scope: { name: 'openlit.instrumentation.litellm' },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'litellm',
        'gen_ai.request.model': 'openai/gpt-4o-mini',
        'gen_ai.response.model': 'gpt-4o-mini',
        'gen_ai.request.stream': true,
        'gen_ai.usage.input_tokens': 1018,
        'gen_ai.usage.output_tokens': 25,
        'gen_ai.usage.cache_read.input_tokens': 1000,
      },
    },
    { requestModel: 'gpt-4o-mini', responseModel: undefined, provider: 'openai' },
  ],
  [
    'OpenLLMetry for Python, reasoning under a name of its own',
    {
      attributes: {
        'gen_ai.system': 'openai',
        'llm.request.type': 'chat',
        'gen_ai.request.model': 'gpt-5-mini',
        'gen_ai.usage.input_tokens': 18,
        'gen_ai.usage.output_tokens': 153,
        'llm.usage.total_tokens': 171,
        'llm.usage.reasoning_tokens': 128,
      },
    },
    { usage: { inputTokens: 18, outputTokens: 153, reasoningTokens: 128 } },
  ],
  [
    'Pydantic AI before 1.31, Claude on Bedrock: the cached part is dropped',
    {
      scope: { name: 'pydantic-ai', version: '1.0.10' },
      attributes: { ...chat, ...bedrockClaude, 'gen_ai.usage.input_tokens': 23, 'gen_ai.usage.output_tokens': 25 },
    },
    { usage: { inputTokens: undefined, outputTokens: 25 } },
  ],
  [
    'Pydantic AI from 1.31 on, Claude on Bedrock, nothing cached',
    {
      scope: { name: 'pydantic-ai', version: '1.31.0' },
      attributes: { ...chat, ...bedrockClaude, 'gen_ai.usage.input_tokens': 23, 'gen_ai.usage.output_tokens': 25 },
    },
    { usage: { inputTokens: 23, outputTokens: 25 } },
  ],
];

describe('input and output are inclusive, however the instrumentation counts', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
