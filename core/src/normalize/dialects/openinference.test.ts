import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const text = (content: string) => [{ type: 'text', content }];

const langChainResult = (message: object) => J({ generations: [[{ text: 'Yes.', message: { kwargs: message } }]] });

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    "the response's model where it is not the request's",
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gpt-4o-2024-08-06',
        'llm.invocation_parameters': J({ model: 'gpt-4o', temperature: 0.1, stream: true }),
      },
    },
    {
      requestModel: 'gpt-4o',
      responseModel: 'gpt-4o-2024-08-06',
      attributes: { 'gen_ai.request.temperature': 0.1, 'gen_ai.request.stream': true },
    },
  ],
  [
    'the provider is the host, not the family of the API',
    { attributes: { 'openinference.span.kind': 'LLM', 'llm.provider': 'azure', 'llm.system': 'openai' } },
    { provider: 'azure.ai.openai' },
  ],
  [
    'indexes are numbers, with gaps',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.input_messages.10.message.role': 'user',
        'llm.input_messages.10.message.content': 'b',
        'llm.input_messages.2.message.role': 'user',
        'llm.input_messages.2.message.content': 'a',
      },
    },
    { inputMessages: [{ parts: text('a') }, { parts: text('b') }] },
  ],
  [
    'text and image',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.input_messages.0.message.role': 'user',
        'llm.input_messages.0.message.contents.0.message_content.type': 'text',
        'llm.input_messages.0.message.contents.0.message_content.text': 'a',
        'llm.input_messages.0.message.contents.1.message_content.type': 'image',
        'llm.input_messages.0.message.contents.1.message_content.image.image.url': 'https://a/b.png',
      },
    },
    { inputMessages: [{ parts: [...text('a'), { type: 'uri', uri: 'https://a/b.png', modality: 'image' }] }] },
  ],
  [
    'reasoning and text of the Responses API',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.output_messages.0.message.role': 'assistant',
        'llm.output_messages.0.message.contents.0.message_content.type': 'reasoning',
        'llm.output_messages.0.message.contents.0.message_content.text': 'hm',
        'llm.output_messages.0.message.contents.1.message_content.type': 'output_text',
        'llm.output_messages.0.message.contents.1.message_content.text': 'a',
      },
    },
    { outputMessages: [{ parts: [{ type: 'reasoning', content: 'hm' }, ...text('a')] }] },
  ],
  [
    'tool calls',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.finish_reason': 'tool_calls',
        'llm.output_messages.0.message.role': 'assistant',
        'llm.output_messages.0.message.tool_calls.0.tool_call.id': 'c',
        'llm.output_messages.0.message.tool_calls.0.tool_call.function.name': 't',
        'llm.output_messages.0.message.tool_calls.0.tool_call.function.arguments': '{"a":1}',
      },
    },
    {
      finishReasons: ['tool_call'],
      outputMessages: [{ parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }] }],
    },
  ],
  [
    'tools',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.tools.0.tool.json_schema': J({
          type: 'function',
          function: { name: 't', parameters: { type: 'object' } },
        }),
      },
    },
    { toolDefinitions: [{ type: 'function', name: 't', parameters: { type: 'object' } }] },
  ],
  [
    'audio',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.token_count.prompt': 10,
        'llm.token_count.completion': 5,
        'llm.token_count.prompt_details.audio': 4,
        'llm.token_count.completion_details.audio': 3,
      },
    },
    { usage: { inputAudioTokens: 4, outputAudioTokens: 3 } },
  ],
  [
    'its cost',
    { attributes: { 'openinference.span.kind': 'LLM', 'llm.cost.total': 0.01 } },
    { reportedCost: { usd: 0.01, source: 'emitter' } },
  ],
  [
    'embeddings without a count',
    {
      attributes: {
        'openinference.span.kind': 'EMBEDDING',
        'embedding.model_name': 'e',
        'embedding.embeddings.0.embedding.text': 'a',
        'embedding.embeddings.0.embedding.vector': [1, 2],
      },
    },
    { requestModel: 'e', usage: undefined },
  ],
  [
    'embeddings with a count',
    {
      attributes: {
        'openinference.span.kind': 'EMBEDDING',
        'embedding.model_name': 'e',
        'llm.token_count.prompt': 7,
        'llm.token_count.total': 7,
      },
    },
    { requestModel: 'e', usage: { inputTokens: 7 } },
  ],
  [
    'documents',
    {
      attributes: {
        'openinference.span.kind': 'RETRIEVER',
        'input.value': 'q',
        'retrieval.documents.0.document.id': 'd',
        'retrieval.documents.0.document.content': 'x',
        'retrieval.documents.0.document.score': 0.5,
      },
    },
    {
      attributes: {
        'gen_ai.retrieval.query.text': 'q',
        'gen_ai.retrieval.documents': J([{ id: 'd', score: 0.5, content: 'x' }]),
      },
    },
  ],
  [
    "a tool, and LangChain's message that it answers with",
    {
      attributes: {
        'openinference.span.kind': 'TOOL',
        'tool.name': 't',
        'tool.description': 'd',
        'input.value': '{"a":1}',
        'output.value': J({ lc: 1, kwargs: { content: 'sunny', tool_call_id: 'c9' } }),
      },
    },
    {
      toolName: 't',
      attributes: { 'gen_ai.tool.call.id': 'c9', 'gen_ai.tool.call.result': 'sunny', 'gen_ai.tool.description': 'd' },
    },
  ],
  [
    'what only the raw response says',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gpt',
        'output.value': J({
          id: 'r1',
          object: 'chat.completion',
          model: 'gpt-4o-2024-08-06',
          choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: 'x' } }],
          usage: {
            prompt_tokens: 10,
            completion_tokens: 5,
            total_tokens: 15,
            prompt_tokens_details: { cached_tokens: 4 },
          },
          service_tier: 'flex',
        }),
      },
    },
    { responseId: 'r1', usage: { inputTokens: 10, cacheReadTokens: 4 }, pricing: { serviceTier: 'flex' } },
  ],
  [
    'session, user, metadata and tags',
    {
      attributes: {
        'openinference.span.kind': 'CHAIN',
        'session.id': 's',
        'user.id': 'u',
        metadata: '{"x":1}',
        'tag.tags': ['a'],
      },
    },
    { conversationId: 's', userId: 'u', attributes: { metadata: '{"x":1}', 'tag.tags': ['a'] } },
  ],
  [
    'the node of a graph',
    { attributes: { 'openinference.span.kind': 'AGENT', 'graph.node.id': 'n' } },
    { attributes: { 'graph.node.id': 'n' } },
  ],
  [
    'a completion: prompts and choices by index',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'davinci-002',
        'llm.prompts.0.prompt.text': 'Once',
        'llm.choices.0.completion.text': 'upon',
      },
    },
    {
      operation: 'text_completion',
      inputMessages: [{ parts: text('Once') }],
      outputMessages: [{ parts: text('upon') }],
    },
  ],
  [
    'a completion: prompts as a list',
    { attributes: { 'openinference.span.kind': 'LLM', 'llm.model_name': 'davinci-002', 'llm.prompts': ['Once'] } },
    { inputMessages: [{ parts: text('Once') }] },
  ],
  [
    "an error's type on a span without the conventions' names",
    { attributes: { 'openinference.span.kind': 'LLM', 'error.type': '429' } },
    { errorType: '429' },
  ],
  [
    "LangChain's tool call that the flattened messages leave out",
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.output_messages.0.message.role': 'assistant',
        'output.value': J({
          generations: [
            [
              {
                message: {
                  kwargs: { type: 'ai', content: [{ type: 'tool_use', id: 't', name: 'A', input: { b: 1 } }] },
                },
              },
            ],
          ],
        }),
      },
    },
    { outputMessages: [{ parts: [{ type: 'tool_call', id: 't', name: 'A', arguments: { b: 1 } }] }] },
  ],
  [
    "the response's model under the conventions' name for the request's",
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'claude-sonnet-4-5-20250929',
        'gen_ai.request.model': 'claude-sonnet-4-5-20250929',
        'output.value': J({
          type: 'message',
          model: 'claude-sonnet-4-5-20250929',
          content: [{ type: 'text', text: 'yo' }],
          stop_reason: 'end_turn',
        }),
      },
    },
    { requestModel: undefined, responseModel: 'claude-sonnet-4-5-20250929' },
  ],
  [
    "LiteLLM's route before the model",
    {
      scope: { name: 'openinference.instrumentation.litellm' },
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'anthropic/claude-sonnet-4-5',
        'llm.invocation_parameters': J({ model: 'anthropic/claude-sonnet-4-5', max_tokens: 200 }),
        'gen_ai.response.model': 'anthropic/claude-sonnet-4-5',
      },
    },
    { requestModel: 'claude-sonnet-4-5', responseModel: undefined },
  ],
  [
    "Haystack: the answer's model and what was cached, as Python prints them",
    {
      scope: { name: 'openinference.instrumentation.haystack' },
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gpt-4o-mini-2024-07-18',
        'llm.token_count.prompt': 1018,
        'llm.token_count.completion': 25,
        'llm.token_count.total': 1043,
        'output.value': J({
          replies: [
            "ChatMessage(_content=[TextContent(text='usage=none')], _meta={'model': 'gpt-4o-mini-2024-07-18', 'index': 0, " +
              "'usage': {'completion_tokens': 25, 'prompt_tokens': 1018, 'total_tokens': 1043, " +
              "'prompt_tokens_details': {'audio_tokens': 0, 'cache_write_tokens': None, 'cached_tokens': 1000}}})",
          ],
        }),
      },
    },
    {
      requestModel: undefined,
      responseModel: 'gpt-4o-mini-2024-07-18',
      usage: { inputTokens: 1018, outputTokens: 25, cacheReadTokens: 1000 },
    },
  ],
  [
    "smolagents: the client's response as Python prints it",
    {
      scope: { name: 'openinference.instrumentation.smolagents' },
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gpt-5-mini',
        'llm.token_count.prompt': 1018,
        'llm.token_count.completion': 153,
        'output.value': J({
          role: 'assistant',
          raw:
            "ChatCompletion(id='chatcmpl-1', choices=[Choice(message=ChatCompletionMessage(content='x'))], created=1, " +
            "model='gpt-5-mini-2025-08-07', usage=CompletionUsage(completion_tokens=153, prompt_tokens=1018, " +
            'completion_tokens_details=CompletionTokensDetails(reasoning_tokens=128, text_tokens=None), ' +
            'prompt_tokens_details=PromptTokensDetails(audio_tokens=0, cached_tokens=1000)))',
        }),
      },
    },
    {
      requestModel: 'gpt-5-mini',
      responseModel: 'gpt-5-mini-2025-08-07',
      usage: { inputTokens: 1018, outputTokens: 153, cacheReadTokens: 1000, reasoningTokens: 128 },
    },
  ],
  [
    'LlamaIndex makes a request ready: no call',
    {
      name: 'OpenAI._prepare_chat_with_tools',
      attributes: { 'openinference.span.kind': 'LLM', 'llm.model_name': 'gpt-4o-mini' },
    },
    { operation: 'task' },
  ],
  [
    "Instructor's call is one, though its kind is that of a chain",
    {
      scope: { name: 'openinference.instrumentation.instructor' },
      attributes: { 'openinference.span.kind': 'CHAIN', 'llm.model_name': 'gpt-4o-mini' },
    },
    { operation: 'chat', requestModel: 'gpt-4o-mini' },
  ],
  [
    'LangChain, a class of a provider that is built on that for OpenAI',
    {
      name: 'ChatDeepSeek',
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'deepseek-reasoner',
        metadata: J({ ls_provider: 'openai', ls_model_name: 'deepseek-reasoner' }),
      },
    },
    { provider: 'deepseek' },
  ],
  [
    "LangChain, OpenAI's own",
    {
      name: 'ChatOpenAI',
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gpt-4o',
        metadata: J({ ls_provider: 'openai' }),
      },
    },
    { provider: 'openai' },
  ],
  [
    'LangChain, a stream of Gemini: each chunk said again what was cached, the total holds the thoughts',
    {
      name: 'ChatGoogleGenerativeAI',
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gemini-2.5-flash',
        'llm.token_count.prompt': 1013,
        'llm.token_count.completion': 25,
        'llm.token_count.total': 1166,
        'llm.token_count.prompt_details.cache_read': 3000,
        metadata: J({ ls_provider: 'google_genai' }),
      },
    },
    { usage: { inputTokens: 1013, outputTokens: 153, cacheReadTokens: undefined, cacheUnknown: true } },
  ],
  [
    'LangChain: what a provider of its own says of the cache stands in the raw usage alone',
    {
      name: 'ChatGroq',
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'llama-3.3-70b-versatile',
        'llm.token_count.prompt': 1013,
        'llm.token_count.completion': 25,
        'output.value': langChainResult({
          usage_metadata: { input_tokens: 1013, output_tokens: 25, total_tokens: 1038 },
          response_metadata: {
            usage: { prompt_tokens: 1013, completion_tokens: 25, prompt_tokens_details: { cached_tokens: 1000 } },
          },
        }),
      },
    },
    { usage: { inputTokens: 1013, outputTokens: 25, cacheReadTokens: 1000 } },
  ],
  [
    'LangChain, a stream of Claude: the model that answered, and how long what was written lives',
    {
      name: 'ChatAnthropic',
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'claude-sonnet-4-5',
        'llm.invocation_parameters': J({ model: 'claude-sonnet-4-5' }),
        'llm.token_count.prompt': 1218,
        'llm.token_count.completion': 25,
        'llm.token_count.prompt_details.cache_read': 1000,
        'output.value': langChainResult({
          additional_kwargs: { model: 'claude-sonnet-4-5-20250929' },
          usage_metadata: {
            input_tokens: 1218,
            output_tokens: 25,
            input_token_details: { cache_read: 1000, cache_creation: 200 },
          },
          response_metadata: {
            usage: {
              cache_creation_input_tokens: 200,
              cache_read_input_tokens: 1000,
              cache_creation: { ephemeral_5m_input_tokens: 150, ephemeral_1h_input_tokens: 50 },
            },
          },
        }),
      },
    },
    {
      requestModel: 'claude-sonnet-4-5',
      responseModel: 'claude-sonnet-4-5-20250929',
      usage: { inputTokens: 1218, cacheWriteTokens: 200, cacheWrite5mTokens: 150, cacheWrite1hTokens: 50 },
    },
  ],
  [
    "LangChain, a stream whose chunks each gave the model's name",
    {
      name: 'ChatMistralAI',
      attributes: {
        'openinference.span.kind': 'LLM',
        'output.value': langChainResult({ response_metadata: { model: 'mistral-large'.repeat(7) } }),
      },
    },
    { responseModel: 'mistral-large' },
  ],
];

describe('OpenInference', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
