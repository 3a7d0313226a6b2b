import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };
const text = (content: string) => [{ type: 'text', content }];

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    'a wrapper is an agent, by its function id',
    { attributes: { 'ai.operationId': 'ai.streamObject', 'ai.telemetry.functionId': 'f' } },
    { operation: 'invoke_agent', agentName: 'f' },
  ],
  [
    'a wrapper named by `resource.name`',
    { attributes: { 'ai.operationId': 'ai.generateText', 'resource.name': 'f' } },
    { operation: 'invoke_agent', agentName: 'f' },
  ],
  [
    'embeddings',
    { attributes: { 'ai.operationId': 'ai.embedMany.doEmbed', 'ai.usage.tokens': 9, 'ai.model.id': 'e' } },
    { operation: 'embeddings', usage: { inputTokens: 9 } },
  ],
  ['rerank', { attributes: { 'ai.operationId': 'ai.rerank.doRerank', 'ai.model.id': 'e' } }, { operation: 'rerank' }],
  [
    'a tool',
    {
      attributes: {
        'ai.operationId': 'ai.toolCall',
        'ai.toolCall.name': 't',
        'ai.toolCall.id': 'c1',
        'ai.toolCall.args': '{"a":1}',
        'ai.toolCall.result': '2',
      },
    },
    {
      operation: 'execute_tool',
      toolName: 't',
      attributes: {
        'gen_ai.tool.call.id': 'c1',
        'gen_ai.tool.call.arguments': '{"a":1}',
        'gen_ai.tool.call.result': '2',
      },
    },
  ],
  [
    'the provider by its longest beginning',
    { attributes: { 'ai.operationId': 'ai.generateText.doGenerate', 'ai.model.provider': 'google.vertex.chat' } },
    { provider: 'gcp.vertex_ai' },
  ],
  [
    'a finish reason with a dash',
    { attributes: { 'ai.operationId': 'ai.generateText.doGenerate', 'ai.response.finishReason': 'content-filter' } },
    { finishReasons: ['content_filter'] },
  ],
  [
    'tool calls of v4, arguments as JSON in JSON',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.response.finishReason': 'tool-calls',
        'ai.response.toolCalls': J([{ toolCallType: 'function', toolCallId: 'c', toolName: 't', args: '{"a":1}' }]),
      },
    },
    {
      finishReasons: ['tool_call'],
      outputMessages: [
        {
          role: 'assistant',
          parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }],
          finish_reason: 'tool_call',
        },
      ],
    },
  ],
  [
    'tool calls from v5 on',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.response.toolCalls': J([{ toolCallId: 'c', toolName: 't', input: '{"a":1}' }]),
      },
    },
    { outputMessages: [{ parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }] }] },
  ],
  [
    "a wrapper's prompt with its system text",
    { attributes: { 'ai.operationId': 'ai.generateText', 'ai.prompt': J({ system: 'S', prompt: 'hello' }) } },
    { systemInstructions: text('S'), inputMessages: [{ role: 'user', parts: text('hello') }] },
  ],
  [
    'messages with tool calls and results',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.prompt.messages': J([
          { role: 'system', content: 'S' },
          { role: 'user', content: [{ type: 'text', text: 'hello' }] },
          { role: 'assistant', content: [{ type: 'tool-call', toolCallId: 'c', toolName: 't', input: { a: 1 } }] },
          {
            role: 'tool',
            content: [
              { type: 'tool-result', toolCallId: 'c', toolName: 't', output: { type: 'json', value: { b: 2 } } },
            ],
          },
        ]),
      },
    },
    {
      systemInstructions: text('S'),
      inputMessages: [
        { role: 'user', parts: text('hello') },
        { role: 'assistant', parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }] },
        { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c', response: { b: 2 } }] },
      ],
    },
  ],
  [
    'tools of v4',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.prompt.tools': [J({ type: 'function', name: 't', description: 'd', parameters: { type: 'object' } })],
      },
    },
    { toolDefinitions: [{ type: 'function', name: 't', description: 'd', parameters: { type: 'object' } }] },
  ],
  [
    'tools from v5 on',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.prompt.tools': [J({ type: 'function', name: 't', inputSchema: { type: 'object' } })],
      },
    },
    { toolDefinitions: [{ type: 'function', name: 't', parameters: { type: 'object' } }] },
  ],
  [
    'an object',
    { attributes: { 'ai.operationId': 'ai.generateObject.doGenerate', 'ai.response.object': '{"a":1}' } },
    { attributes: { 'gen_ai.output.type': 'json' }, outputMessages: [{ parts: text('{"a":1}') }] },
  ],
  [
    'settings that are parameters',
    {
      attributes: {
        'ai.operationId': 'ai.generateText',
        'ai.settings.maxTokens': 9,
        'ai.settings.maxRetries': 2,
        'ai.settings.maxSteps': 3,
      },
    },
    { attributes: { 'gen_ai.request.max_tokens': 9 } },
  ],
  [
    'user and session, also of tools',
    {
      attributes: {
        'ai.operationId': 'ai.toolCall',
        'ai.telemetry.metadata.userId': 'u',
        'ai.telemetry.metadata.sessionId': 's',
      },
    },
    { userId: 'u', conversationId: 's' },
  ],
  [
    'a stream of v5',
    {
      attributes: {
        'ai.operationId': 'ai.streamText.doStream',
        'ai.model.provider': 'openai.responses',
        'ai.usage.inputTokens': 200,
        'ai.usage.outputTokens': 50,
        'ai.usage.totalTokens': 250,
        'ai.usage.reasoningTokens': 30,
        'ai.usage.cachedInputTokens': 100,
      },
    },
    { usage: { inputTokens: 200, outputTokens: 50, reasoningTokens: 30, cacheReadTokens: 100 } },
  ],
  [
    'v7: the provider',
    { scope: { name: 'gen_ai' }, attributes: { ...chat, 'gen_ai.provider.name': 'x_ai' } },
    { provider: 'x_ai' },
  ],
  [
    'v7: cache writes of objects from the metadata',
    {
      scope: { name: 'gen_ai' },
      attributes: {
        ...chat,
        'gen_ai.provider.name': 'anthropic',
        'gen_ai.usage.input_tokens': 1303,
        'gen_ai.usage.output_tokens': 57,
        'gen_ai.usage.cache_read.input_tokens': 1000,
        'ai.response.providerMetadata': J({
          anthropic: {
            usage: {
              input_tokens: 103,
              output_tokens: 57,
              cache_read_input_tokens: 1000,
              cache_creation_input_tokens: 200,
              cache_creation: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 0 },
            },
          },
        }),
      },
    },
    {
      usage: {
        inputTokens: 1303,
        outputTokens: 57,
        cacheReadTokens: 1000,
        cacheWriteTokens: 200,
        cacheWrite5mTokens: 200,
      },
    },
  ],
  [
    'v7: reasoning, where it is switched on',
    {
      scope: { name: 'gen_ai' },
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 10,
        'gen_ai.usage.output_tokens': 57,
        'ai.usage.outputTokenDetails.reasoningTokens': 30,
      },
    },
    { usage: { inputTokens: 10, outputTokens: 57, reasoningTokens: 30 } },
  ],
  [
    'v7: characters of speech',
    {
      scope: { name: 'gen_ai' },
      attributes: {
        'gen_ai.operation.name': 'ai.generateSpeech',
        'gen_ai.request.model': 'tts-1',
        'gen_ai.usage.characters': 30,
      },
    },
    { operation: 'ai.generateSpeech', usage: { units: { input_characters: 30 } } },
  ],
  [
    'v7: seconds of audio',
    {
      scope: { name: 'gen_ai' },
      attributes: {
        'gen_ai.operation.name': 'ai.transcribe',
        'gen_ai.request.model': 'whisper-1',
        'gen_ai.usage.seconds': 30,
      },
    },
    { usage: { units: { audio_seconds: 30 } } },
  ],
  [
    'v7: tools with `inputSchema`',
    {
      attributes: {
        ...chat,
        'gen_ai.tool.definitions': J([{ type: 'function', name: 't', inputSchema: { type: 'object' } }]),
      },
    },
    { toolDefinitions: [{ name: 't', parameters: { type: 'object' } }] },
  ],
  [
    'v7: the first chunk as an attribute',
    { attributes: { ...chat, 'gen_ai.client.operation.time_to_first_chunk': 0.4 } },
    { attributes: { 'gen_ai.response.time_to_first_chunk': 0.4 } },
  ],
  [
    'the first chunk of a streamed object',
    { attributes: { 'ai.operationId': 'ai.streamObject.doStream', 'ai.stream.msToFirstChunk': 250 } },
    { attributes: { 'gen_ai.response.time_to_first_chunk': 0.25 } },
  ],
];

describe('fields of the AI SDK', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
