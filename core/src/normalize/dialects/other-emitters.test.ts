import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };
const text = (content: string) => [{ type: 'text', content }];

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    'langfuse start time',
    {
      startUnixNano: 1767225600000000000n,
      attributes: {
        'langfuse.observation.type': 'generation',
        'langfuse.observation.completion_start_time': '"2026-01-01T00:00:01.000Z"',
      },
    },
    { attributes: { 'gen_ai.response.time_to_first_chunk': 1 } },
  ],
  [
    'langfuse failure',
    {
      attributes: {
        'langfuse.observation.type': 'generation',
        'langfuse.observation.level': 'ERROR',
        'langfuse.observation.status_message': 'bad',
      },
    },
    { errorType: '_OTHER' },
  ],
  [
    'langfuse cost',
    {
      attributes: {
        'langfuse.observation.type': 'generation',
        'langfuse.observation.cost_details': J({ input: 0.1, output: 0.2 }),
      },
    },
    { reportedCost: { usd: 0.30000000000000004 } },
  ],
  [
    'langfuse cost total',
    {
      attributes: {
        'langfuse.observation.type': 'generation',
        'langfuse.observation.cost_details': J({ input: 0.1, output: 0.2, total: 0.3 }),
      },
    },
    { reportedCost: { usd: 0.3 } },
  ],
  [
    'mlflow',
    {
      attributes: {
        'mlflow.spanType': '"CHAT_MODEL"',
        'mlflow.llm.model': '"gpt-4o"',
        'mlflow.chat.tokenUsage': J({
          input_tokens: 10,
          output_tokens: 5,
          total_tokens: 15,
          cache_read_input_tokens: 4,
        }),
      },
    },
    { operation: 'chat', requestModel: 'gpt-4o', usage: { inputTokens: 10, outputTokens: 5, cacheReadTokens: 4 } },
  ],
  [
    'mlflow bare',
    { attributes: { 'mlflow.spanType': 'LLM', 'mlflow.llm.model': 'gpt-4o' } },
    { operation: 'text_completion', requestModel: 'gpt-4o' },
  ],
  [
    'mastra',
    {
      attributes: {
        'mastra.span.type': 'model_inference',
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'openai.chat',
        'gen_ai.response.finish_reasons': '["stop"]',
        'gen_ai.tool.definitions': J(['t']),
        'gen_ai.system_instructions': 'be brief',
        'gen_ai.usage.input_tokens': 10,
        'gen_ai.usage.output_tokens': 9,
        'gen_ai.usage.reasoning_tokens': 3,
        'gen_ai.usage.cached_input_tokens': 4,
        'gen_ai.usage.cache_creation.5m_input_tokens': 2,
      },
    },
    {
      provider: 'openai',
      finishReasons: ['stop'],
      toolDefinitions: [{ name: 't' }],
      systemInstructions: text('be brief'),
      usage: { inputTokens: 10, reasoningTokens: 3, cacheReadTokens: 4, cacheWriteTokens: 2, cacheWrite5mTokens: 2 },
    },
  ],
  [
    'mastra containers',
    {
      attributes: {
        'mastra.span.type': 'model_generation',
        'gen_ai.operation.name': 'model_generation',
        'gen_ai.usage.input_tokens': 3,
      },
    },
    { operation: 'model_generation' },
  ],
  [
    'openlit',
    {
      scope: { name: 'openlit.otel.tracing' },
      attributes: {
        ...chat,
        'gen_ai.usage.cost': 0.5,
        'gen_ai.usage.total_tokens': 15,
        'gen_ai.usage.input_tokens': 10,
        'gen_ai.usage.output_tokens': 5,
        'gen_ai.usage.completion_tokens_details.reasoning': 2,
        'gen_ai.usage.prompt_tokens_details.cache_read': 4,
        'gen_ai.request.is_stream': true,
      },
    },
    {
      reportedCost: { usd: 0.5, source: 'emitter' },
      usage: { reasoningTokens: 2, cacheReadTokens: 4 },
      attributes: { 'gen_ai.request.stream': true },
    },
  ],
  [
    'openlit events',
    {
      scope: { name: '@openlit/openai' },
      events: [
        { name: 'gen_ai.content.prompt', attributes: { 'gen_ai.prompt': 'user: hi' } },
        { name: 'gen_ai.content.completion', attributes: { 'gen_ai.completion': 'yo' } },
      ],
      attributes: { ...chat },
    },
    {
      inputMessages: [{ parts: [{ type: 'text', content: expect.stringContaining('hi') }] }],
      outputMessages: [{ parts: text('yo') }],
    },
  ],
  [
    'openlit tool args',
    {
      scope: { name: 'openlit' },
      attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 't', 'gen_ai.tool.args': '{"a":1}' },
    },
    { attributes: { 'gen_ai.tool.call.arguments': '{"a":1}' } },
  ],
  [
    'genkit model',
    {
      attributes: {
        'genkit:type': 'action',
        'genkit:metadata:subtype': 'model',
        'genkit:name': 'googleai/gemini-2.5-flash',
        'genkit:output': J({
          message: {
            role: 'model',
            content: [{ text: 'a' }, { toolRequest: { ref: 'c', name: 't', input: { a: 1 } } }],
          },
          finishReason: 'stop',
          usage: { inputTokens: 10, outputTokens: 5, thoughtsTokens: 3, cachedContentTokens: 4, totalTokens: 18 },
        }),
      },
    },
    {
      operation: 'chat',
      provider: 'gcp.gemini',
      requestModel: 'gemini-2.5-flash',
      usage: { inputTokens: 10, outputTokens: 8, reasoningTokens: 3, cacheReadTokens: 4 },
      outputMessages: [
        { role: 'assistant', parts: [...text('a'), { type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }] },
      ],
    },
  ],
  [
    'genkit model, of a plugin that answers with candidates',
    {
      attributes: {
        'genkit:type': 'action',
        'genkit:metadata:subtype': 'model',
        'genkit:name': 'googleai/gemini-2.5-flash',
        'genkit:output': J({
          candidates: [{ index: 0, message: { role: 'model', content: [{ text: 'a' }] }, finishReason: 'length' }],
          usage: { inputTokens: 10, outputTokens: 5 },
        }),
      },
    },
    {
      usage: { inputTokens: 10, outputTokens: 5 },
      outputMessages: [{ role: 'assistant', parts: text('a'), finish_reason: 'length' }],
    },
  ],
  [
    'genkit generate',
    { attributes: { 'genkit:type': 'util', 'genkit:name': 'generate' } },
    { operation: 'invoke_agent' },
  ],
  [
    'adk',
    {
      name: 'call_llm',
      scope: { name: 'gcp.vertex.agent' },
      attributes: {
        'gen_ai.system': 'gcp.vertex.agent',
        'gcp.vertex.agent.llm_request': J({
          model: 'gemini-2.5-flash',
          contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
        }),
        'gcp.vertex.agent.llm_response': J({
          content: { role: 'model', parts: [{ text: 'yo' }] },
          usage_metadata: {
            prompt_token_count: 10,
            candidates_token_count: 5,
            thoughts_token_count: 3,
            cached_content_token_count: 4,
            total_token_count: 18,
          },
        }),
      },
    },
    {
      operation: 'generate_content',
      provider: 'gcp.gemini',
      usage: { inputTokens: 10, outputTokens: 8, cacheReadTokens: 4 },
      inputMessages: [{ parts: text('hi') }],
    },
  ],
  [
    'adk merged',
    {
      name: 'execute_tool (merged tools)',
      scope: { name: 'gcp.vertex.agent' },
      attributes: {
        'gen_ai.system': 'gcp.vertex.agent',
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': '(merged tools)',
        'gcp.vertex.agent.llm_request': '{}',
      },
    },
    { operation: expect.not.stringMatching('execute_tool') },
  ],
  [
    'strands doubled',
    {
      scope: { name: 'strands-agents' },
      attributes: {
        ...chat,
        'gen_ai.system': 'strands-agents',
        'gen_ai.usage.prompt_tokens': 10,
        'gen_ai.usage.input_tokens': 10,
        'gen_ai.usage.completion_tokens': 5,
        'gen_ai.usage.output_tokens': 5,
        'gen_ai.usage.cache_read.input_tokens': 4,
        'gen_ai.usage.cache_read_input_tokens': 4,
      },
    },
    { usage: { inputTokens: 10, outputTokens: 5, cacheReadTokens: 4 }, provider: 'openai' },
  ],
  [
    'strands events',
    {
      scope: { name: 'strands-agents' },
      events: [
        { name: 'gen_ai.user.message', attributes: { content: J([{ text: 'hi' }]) } },
        {
          name: 'gen_ai.choice',
          attributes: {
            finish_reason: 'tool_use',
            message: J([{ toolUse: { toolUseId: 'c', name: 't', input: { a: 1 } } }]),
          },
        },
      ],
      attributes: { ...chat },
    },
    {
      inputMessages: [{ role: 'user', parts: text('hi') }],
      outputMessages: [
        { parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }], finish_reason: 'tool_call' },
      ],
    },
  ],
  [
    'strands details events',
    {
      events: [
        {
          name: 'gen_ai.client.inference.operation.details',
          attributes: { 'gen_ai.input.messages': J([{ role: 'user', parts: text('hi') }]) },
        },
        {
          name: 'gen_ai.client.inference.operation.details',
          attributes: {
            'gen_ai.output.messages': J([{ role: 'assistant', parts: text('yo'), finish_reason: 'endTurn' }]),
          },
        },
      ],
      attributes: { ...chat },
    },
    { inputMessages: [{ parts: text('hi') }], outputMessages: [{ parts: text('yo') }] },
  ],
  [
    'strands finish',
    { attributes: { ...chat, 'gen_ai.response.finish_reasons': ['toolUse'] } },
    { finishReasons: ['tool_call'] },
  ],
  [
    'litellm raw',
    { name: 'raw_gen_ai_request', scope: { name: 'litellm' }, attributes: { 'llm.openai.usage': '{}' } },
    { operation: 'raw_gen_ai_request' },
  ],
  [
    "litellm's routes",
    {
      name: 'litellm_request',
      scope: { name: 'litellm' },
      attributes: { ...chat, 'gen_ai.request.model': 'bedrock/converse/us.anthropic.claude-x' },
    },
    { requestModel: 'us.anthropic.claude-x' },
  ],
  [
    'litellm cost',
    { name: 'litellm_request', scope: { name: 'litellm' }, attributes: { ...chat, 'gen_ai.cost.total_cost': 0.1 } },
    { reportedCost: { usd: 0.1 } },
  ],
  [
    'laminar',
    {
      attributes: {
        'lmnr.span.type': 'LLM',
        'gen_ai.request.model': 'gpt-4o',
        'gen_ai.usage.input_cost': 0.1,
        'gen_ai.usage.output_cost': 0.2,
        'gen_ai.usage.cost': 0.3,
        'lmnr.association.properties.session_id': 's',
        'lmnr.association.properties.user_id': 'u',
      },
    },
    { operation: 'chat', conversationId: 's', userId: 'u', reportedCost: { usd: 0.3 } },
  ],
  [
    'braintrust',
    {
      attributes: {
        'braintrust.span_attributes': J({ type: 'llm', name: 'Chat' }),
        'braintrust.input_json': J([{ role: 'user', content: 'hi' }]),
        'braintrust.output_json': J([{ role: 'assistant', content: 'yo' }]),
        'braintrust.metadata': J({ model: 'gpt-4o', provider: 'openai', temperature: 0 }),
        'braintrust.metrics': J({
          prompt_tokens: 10,
          completion_tokens: 5,
          tokens: 15,
          prompt_cached_tokens: 4,
          completion_reasoning_tokens: 2,
        }),
      },
    },
    {
      operation: 'chat',
      requestModel: 'gpt-4o',
      provider: 'openai',
      usage: { inputTokens: 10, outputTokens: 5, cacheReadTokens: 4, reasoningTokens: 2 },
      inputMessages: [{ parts: text('hi') }],
      outputMessages: [{ parts: text('yo') }],
    },
  ],
  [
    'codex',
    {
      name: 'session_task.turn',
      scope: { name: 'codex_cli_rs' },
      attributes: { 'codex.turn.token_usage.input_tokens': 10, 'codex.turn.token_usage.output_tokens': 5 },
    },
    { operation: 'invoke_agent', usage: { inputTokens: 10 } },
  ],
  [
    'copilot',
    {
      scope: { name: 'github.copilot' },
      attributes: { ...chat, 'gen_ai.provider.name': 'github', 'github.copilot.cost': 3 },
    },
    { reportedCost: undefined },
  ],
  [
    'gemini cli',
    {
      name: 'llm_call',
      scope: { name: 'gemini-cli' },
      attributes: {
        'gen_ai.operation.name': 'llm_call',
        'gen_ai.request.model': 'gemini-2.5',
        'gen_ai.usage.input_tokens': 10,
        'gen_ai.usage.output_tokens': 5,
      },
    },
    { operation: 'generate_content', usage: { inputTokens: 10, outputTokens: undefined } },
  ],
];

describe('other emitters', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
