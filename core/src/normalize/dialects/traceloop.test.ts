import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };
const text = (content: string) => [{ type: 'text', content }];

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    'the old form',
    {
      attributes: {
        'gen_ai.system': 'OpenAI',
        'llm.request.type': 'chat',
        'gen_ai.request.model': 'gpt-4o',
        'gen_ai.prompt.0.role': 'user',
        'gen_ai.prompt.0.content': 'hi',
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.content': 'yo',
        'gen_ai.completion.0.finish_reason': 'stop',
        'gen_ai.usage.prompt_tokens': 10,
        'gen_ai.usage.completion_tokens': 5,
        'llm.usage.total_tokens': 15,
        'gen_ai.usage.cache_read_input_tokens': 4,
        'gen_ai.usage.reasoning_tokens': 2,
        'llm.is_streaming': true,
      },
    },
    {
      operation: 'chat',
      provider: 'openai',
      usage: { inputTokens: 10, outputTokens: 5, cacheReadTokens: 4, reasoningTokens: 2 },
      inputMessages: [{ role: 'user', parts: text('hi') }],
      outputMessages: [{ role: 'assistant', parts: text('yo'), finish_reason: 'stop' }],
      attributes: { 'gen_ai.request.stream': true },
    },
  ],
  ['a completion', { attributes: { 'llm.request.type': 'completion' } }, { operation: 'text_completion' }],
  ['an embedding', { attributes: { 'llm.request.type': 'embedding' } }, { operation: 'embeddings' }],
  ['a reranking', { attributes: { 'llm.request.type': 'rerank' } }, { operation: 'rerank' }],
  [
    'tool calls',
    {
      attributes: {
        'llm.request.type': 'chat',
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.finish_reason': 'tool_calls',
        'gen_ai.completion.0.tool_calls.0.id': 'c',
        'gen_ai.completion.0.tool_calls.0.name': 't',
        'gen_ai.completion.0.tool_calls.0.arguments': '{"a":1}',
      },
    },
    {
      finishReasons: ['tool_call'],
      outputMessages: [{ parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }] }],
    },
  ],
  [
    'a function call',
    {
      attributes: {
        'llm.request.type': 'chat',
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.finish_reason': 'function_call',
        'gen_ai.completion.0.function_call.name': 't',
        'gen_ai.completion.0.function_call.arguments': '{"a":1}',
      },
    },
    { outputMessages: [{ parts: [{ type: 'tool_call', name: 't', arguments: { a: 1 } }] }] },
  ],
  [
    'functions with parameters',
    {
      attributes: {
        'llm.request.type': 'chat',
        'llm.request.functions.0.name': 't',
        'llm.request.functions.0.description': 'd',
        'llm.request.functions.0.parameters': '{"type":"object"}',
      },
    },
    { toolDefinitions: [{ name: 't', description: 'd', parameters: { type: 'object' } }] },
  ],
  [
    'functions with arguments',
    {
      attributes: {
        'llm.request.type': 'chat',
        'llm.request.functions.0.name': 't',
        'llm.request.functions.0.arguments': '{"type":"object"}',
      },
    },
    { toolDefinitions: [{ name: 't', parameters: { type: 'object' } }] },
  ],
  [
    'content as JSON of parts',
    {
      attributes: {
        'llm.request.type': 'chat',
        'gen_ai.prompt.0.role': 'user',
        'gen_ai.prompt.0.content': J([
          { type: 'text', text: 'a' },
          { type: 'image_url', image_url: { url: 'https://x/y.png' } },
        ]),
      },
    },
    { inputMessages: [{ parts: [...text('a'), { type: 'uri', uri: 'https://x/y.png' }] }] },
  ],
  [
    'the content `null`',
    {
      attributes: {
        'llm.request.type': 'chat',
        'gen_ai.prompt.0.role': 'assistant',
        'gen_ai.prompt.0.content': 'null',
      },
    },
    { inputMessages: [{ role: 'assistant', parts: [] }] },
  ],
  [
    'a workflow',
    {
      attributes: {
        'traceloop.span.kind': 'workflow',
        'traceloop.workflow.name': 'w',
        'traceloop.entity.input': '{"args":[1]}',
      },
    },
    { operation: 'invoke_workflow', attributes: { 'gen_ai.workflow.name': 'w', 'input.value': '{"args":[1]}' } },
  ],
  ['a task is any step', { attributes: { 'traceloop.span.kind': 'task' } }, { operation: 'task' }],
  [
    'an agent',
    { attributes: { 'traceloop.span.kind': 'agent', 'traceloop.entity.name': 'ag' } },
    { operation: 'invoke_agent', agentName: 'ag' },
  ],
  [
    "a tool, and LangChain's message that it answers with",
    {
      attributes: {
        'traceloop.span.kind': 'tool',
        'traceloop.entity.name': 't',
        'traceloop.entity.input': J({ args: ['{"a":1}'] }),
      },
    },
    { operation: 'execute_tool', toolName: 't', attributes: { 'gen_ai.tool.call.arguments': '{"a":1}' } },
  ],
  [
    'session and user',
    {
      attributes: {
        'traceloop.span.kind': 'task',
        'traceloop.association.properties.session_id': 's',
        'traceloop.association.properties.user_id': 'u',
      },
    },
    { conversationId: 's', userId: 'u' },
  ],
  [
    'a thread',
    { attributes: { 'traceloop.span.kind': 'task', 'traceloop.association.properties.thread_id': 's' } },
    { conversationId: 's' },
  ],
  [
    'a prompt with its version',
    { attributes: { 'traceloop.span.kind': 'task', 'traceloop.prompt.key': 'k', 'traceloop.prompt.version': 3 } },
    { attributes: { 'gen_ai.prompt.name': 'k', 'gen_ai.prompt.version': 3 } },
  ],
  [
    "OpenAI's fingerprint",
    {
      attributes: {
        'llm.request.type': 'chat',
        'gen_ai.openai.system_fingerprint': 'fp',
        'gen_ai.openai.api_base': 'x',
      },
    },
    { attributes: { 'openai.response.system_fingerprint': 'fp' } },
  ],
  [
    'headers may hold keys',
    { attributes: { 'llm.request.type': 'chat', 'llm.headers': J({ authorization: 'Bearer sk-secret' }) } },
    { attributes: expect.not.objectContaining({ 'llm.headers': expect.anything() }) },
  ],
  [
    'the new form',
    {
      scope: { name: '@traceloop/instrumentation-openai', version: '0.27.0' },
      attributes: {
        'gen_ai.provider.name': 'openai',
        ...chat,
        'gen_ai.usage.input_tokens': 10,
        'gen_ai.usage.output_tokens': 3,
        'gen_ai.usage.total_tokens': 13,
        'gen_ai.output.messages': J([
          {
            role: 'assistant',
            parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: '{"a":1}' }],
            finish_reason: 'tool_call',
          },
        ]),
        'gen_ai.tool.definitions': J([{ type: 'function', function: { name: 't', parameters: {} } }]),
      },
    },
    { outputMessages: [{ parts: [{ name: 't', arguments: { a: 1 } }] }], toolDefinitions: [{ name: 't' }] },
  ],
  [
    'LangChain is no provider',
    {
      attributes: {
        'gen_ai.operation.name': 'workflow',
        'gen_ai.provider.name': 'langchain',
        'traceloop.span.kind': 'workflow',
      },
    },
    { operation: 'invoke_workflow', provider: undefined },
  ],
  [
    "LlamaIndex: the request's model in the response's place",
    {
      scope: { name: '@traceloop/instrumentation-llamaindex' },
      attributes: { 'llm.request.type': 'chat', 'gen_ai.request.model': 'gpt-4o', 'gen_ai.response.model': 'gpt-4o' },
    },
    { responseModel: undefined },
  ],
  [
    "LangChain for Python: the request's model in the response's place",
    {
      scope: { name: 'opentelemetry.instrumentation.langchain' },
      attributes: { ...chat, 'gen_ai.response.model': 'gpt-4o' },
    },
    { requestModel: 'gpt-4o', responseModel: undefined },
  ],
];

describe('OpenLLMetry', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
