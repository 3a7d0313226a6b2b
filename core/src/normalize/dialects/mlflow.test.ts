import { describe, expect, it } from 'vitest';
import type { Attributes, SpanEvent, SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;

function span(name: string, attributes: Attributes, events: readonly SpanEvent[] = []): SpanInput {
  return { name, events, attributes: { 'mlflow.spanType': '"CHAT_MODEL"', ...attributes } };
}

function chunks(key: string, ...values: readonly object[]): SpanEvent[] {
  return values.map((value, i) => ({
    name: `mlflow.chunk.item.${i}`,
    timeUnixNano: 0n,
    attributes: { [key]: J(value) },
  }));
}

describe('MLflow', () => {
  it('reads the model and the counts of a stream from its chunks, which stand in events', () => {
    const stream = span(
      'Completions',
      {
        'mlflow.spanInputs': J({ model: 'gpt-5-mini', messages: [{ role: 'user', content: 'Rivers?' }], stream: true }),
        'mlflow.spanOutputs': '"It depends."',
      },
      chunks(
        'mlflow.chunk.value',
        { id: 'chatcmpl-1', model: 'gpt-5-mini-2025-08-07', choices: [{ delta: { content: 'It' } }], usage: null },
        { id: 'chatcmpl-1', choices: [{ delta: { content: ' depends.' } }], usage: null },
        {
          id: 'chatcmpl-1',
          choices: [],
          usage: {
            prompt_tokens: 1018,
            completion_tokens: 153,
            prompt_tokens_details: { cached_tokens: 1000 },
            completion_tokens_details: { reasoning_tokens: 128 },
          },
        },
      ),
    );
    expect(normalize(stream)).toMatchObject({
      requestModel: 'gpt-5-mini',
      responseModel: 'gpt-5-mini-2025-08-07',
      responseId: 'chatcmpl-1',
      usage: { inputTokens: 1018, outputTokens: 153, cacheReadTokens: 1000, reasoningTokens: 128 },
      outputMessages: [{ parts: [{ type: 'text', content: 'It depends.' }] }],
    });
  });

  it("adds the parts that LangChain's chunks know to its own totals", () => {
    const message = (kwargs: object) => ({ kwargs: { message: { kwargs } } });
    const stream = span(
      'ChatOpenAI',
      {
        'mlflow.spanInputs': J([[{ content: 'Rivers?', type: 'human' }]]),
        'mlflow.chat.tokenUsage': J({ input_tokens: 1018, output_tokens: 25, total_tokens: 1043 }),
        invocation_params: J({ model: 'gpt-4o-mini' }),
        metadata: J({ ls_provider: 'openai', ls_model_name: 'gpt-4o-mini' }),
      },
      chunks(
        'chunk',
        message({ content: '', id: 'run--1' }),
        message({ content: '', response_metadata: { model_name: 'gpt-4o-mini-2024-07-18' } }),
        message({
          content: '',
          usage_metadata: { input_tokens: 1018, output_tokens: 25, input_token_details: { cache_read: 1000 } },
        }),
      ),
    );
    expect(normalize(stream)).toMatchObject({
      provider: 'openai',
      requestModel: 'gpt-4o-mini',
      responseModel: 'gpt-4o-mini-2024-07-18',
      responseId: undefined,
      usage: { inputTokens: 1018, outputTokens: 25, cacheReadTokens: 1000 },
    });
  });

  it('reads Claude invoked on Bedrock: the body of the request, the body of the answer, or the events of its stream', () => {
    const request = { modelId: 'us.anthropic.claude-x', body: J({ messages: [{ role: 'user', content: 'Rivers?' }] }) };
    const usage = { input_tokens: 23, cache_creation_input_tokens: 200, cache_read_input_tokens: 1000 };
    const expected = {
      provider: 'aws.bedrock',
      requestModel: 'us.anthropic.claude-x',
      usage: { inputTokens: 1223, outputTokens: 25, cacheReadTokens: 1000, cacheWriteTokens: 200 },
      inputMessages: [{ role: 'user', parts: [{ type: 'text', content: 'Rivers?' }] }],
    };
    const attributes = {
      'mlflow.spanType': '"LLM"',
      'mlflow.spanInputs': J(request),
      'mlflow.llm.provider': '"us"',
    };
    const body = { type: 'message', content: [{ type: 'text', text: 'Yes.' }], stop_reason: 'end_turn' };
    const plain = span('BedrockRuntime.invoke_model', {
      ...attributes,
      'mlflow.spanOutputs': J({ ResponseMetadata: {}, body: { ...body, usage: { ...usage, output_tokens: 25 } } }),
    });
    expect(normalize(plain)).toMatchObject({
      ...expected,
      outputMessages: [{ parts: [{ type: 'text', content: 'Yes.' }] }],
    });
    const stream = span(
      'BedrockRuntime.invoke_model_with_response_stream',
      { ...attributes, 'mlflow.spanOutputs': J({ ResponseMetadata: {}, body: 'EventStream' }) },
      chunks(
        'json',
        { type: 'message_start', message: { id: 'msg_1', usage: { ...usage, output_tokens: 1 } } },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 25 } },
      ),
    );
    expect(normalize(stream)).toMatchObject({ ...expected, outputMessages: undefined });
  });

  it('takes the address of a stream for no answer', () => {
    const stream = span('Messages.create', {
      'mlflow.spanInputs': J({ model: 'claude-sonnet-4-5', stream: true }),
      'mlflow.spanOutputs': '"<anthropic.Stream object at 0x7f74b1347fd0>"',
    });
    expect(normalize(stream)).toMatchObject({ outputMessages: undefined, usage: undefined });
  });

  it('does not believe that nothing was written to the cache where LangChain says 0: it drops what it knows by lifetime', () => {
    const usage = {
      input_tokens: 1223,
      output_tokens: 25,
      cache_read_input_tokens: 1000,
      cache_creation_input_tokens: 0,
    };
    const call = (format: string) =>
      normalize(
        span('ChatAnthropic', {
          'mlflow.message.format': J(format),
          'mlflow.llm.model': '"claude-sonnet-4-5"',
          'mlflow.chat.tokenUsage': J(usage),
        }),
      )?.usage;
    expect(call('langchain')).toMatchObject({ inputTokens: 1223, cacheReadTokens: 1000, cacheWriteTokens: undefined });
    expect(call('anthropic')).toMatchObject({ inputTokens: 1223, cacheReadTokens: 1000, cacheWriteTokens: 0 });
  });

  it("reads the OpenAI Agents SDK's response from its parts, which are attributes; its model is the one that answered", () => {
    const response = span('Response', {
      'mlflow.message.format': '"openai-agent"',
      'mlflow.spanInputs': J([{ role: 'user', content: 'Rivers?' }]),
      'mlflow.spanOutputs': J([
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Yes.' }] },
      ]),
      id: '"resp_1"',
      model: '"gpt-5-mini-2025-08-07"',
      usage: J({ input_tokens: 1024, input_tokens_details: { cached_tokens: 1000 }, output_tokens: 153 }),
    });
    expect(normalize(response)).toMatchObject({
      requestModel: undefined,
      responseModel: 'gpt-5-mini-2025-08-07',
      responseId: 'resp_1',
      usage: { inputTokens: 1024, outputTokens: 153, cacheReadTokens: 1000 },
      outputMessages: [{ role: 'assistant', parts: [{ type: 'text', content: 'Yes.' }] }],
    });
  });

  it('reads the requests and responses of Pydantic AI', () => {
    const asked = { kind: 'request', parts: [{ part_kind: 'user-prompt', content: 'Weather?' }] };
    const call = {
      part_kind: 'tool-call',
      tool_name: 'get_weather',
      args: '{"city":"Lisbon"}',
      tool_call_id: 'call_1',
    };
    const told = { part_kind: 'tool-return', tool_name: 'get_weather', content: '18', tool_call_id: 'call_1' };
    const request = span('OpenAIChatModel.request', {
      'mlflow.spanType': '"LLM"',
      'mlflow.llm.model': '"gpt-5-mini"',
      'mlflow.spanInputs': J({
        messages: [asked, { kind: 'response', parts: [call] }, { kind: 'request', parts: [told] }],
        model_request_parameters: {
          function_tools: [{ name: 'get_weather', parameters_json_schema: { type: 'object' } }],
        },
      }),
      'mlflow.spanOutputs': J({
        kind: 'response',
        parts: [{ part_kind: 'text', content: 'It is 18.' }],
        usage: { input_tokens: 124, cache_read_tokens: 20, output_tokens: 199, output_reasoning_tokens: 192 },
        model_name: 'gpt-5-mini-2025-08-07',
        provider_response_id: 'chatcmpl-2',
        finish_reason: 'stop',
      }),
    });
    expect(normalize(request)).toMatchObject({
      requestModel: 'gpt-5-mini',
      responseModel: 'gpt-5-mini-2025-08-07',
      responseId: 'chatcmpl-2',
      finishReasons: ['stop'],
      usage: { inputTokens: 124, outputTokens: 199, cacheReadTokens: 20, reasoningTokens: 192 },
      inputMessages: [
        { role: 'user', parts: [{ type: 'text', content: 'Weather?' }] },
        {
          role: 'assistant',
          parts: [{ type: 'tool_call', id: 'call_1', name: 'get_weather', arguments: { city: 'Lisbon' } }],
        },
        { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_1', response: '18' }] },
      ],
      outputMessages: [{ parts: [{ type: 'text', content: 'It is 18.' }], finish_reason: 'stop' }],
      toolDefinitions: [{ name: 'get_weather', parameters: { type: 'object' } }],
    });
  });

  it("takes DSPy's route off a model, and does not believe the model that LiteLLM gives a stream", () => {
    const dspy = span('LM.__call__', { model: '"openai/gpt-4o-mini"', 'mlflow.llm.provider': '"openai"' });
    expect(normalize(dspy)).toMatchObject({ requestModel: 'gpt-4o-mini', provider: 'openai' });
    const liteLlm = (stream: boolean) =>
      normalize(
        span('litellm-completion', {
          model: '"gpt-4o"',
          'mlflow.spanInputs': J({ messages: [], stream }),
          'mlflow.spanOutputs': J({ id: 'chatcmpl-1', model: 'gpt-4o', choices: [] }),
        }),
      )?.responseModel;
    expect([liteLlm(true), liteLlm(false)]).toEqual([undefined, 'gpt-4o']);
  });

  describe('told to export the conventions', () => {
    const exported = (attributes: Attributes, events?: readonly SpanEvent[]) =>
      normalize({ name: 'chat', scope: { name: 'mlflow.tracing.provider' }, events, attributes });
    const counts = { 'gen_ai.usage.input_tokens': 1018, 'gen_ai.usage.output_tokens': 25 };

    it('knows the model that was asked for beside the one that answered, and not what was cached', () => {
      const call = exported({
        model: '"gpt-4o-mini"',
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'gpt-4o-mini-2024-07-18',
        'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
        ...counts,
      });
      expect(call).toMatchObject({
        requestModel: 'gpt-4o-mini',
        responseModel: 'gpt-4o-mini-2024-07-18',
        usage: { inputTokens: 1018, outputTokens: 25, cacheReadTokens: undefined, cacheUnknown: true },
      });
    });

    it('does not take the count of the candidates for the output of Gemini', () => {
      const call = exported({
        'gen_ai.operation.name': 'generate_content',
        'gen_ai.provider.name': 'gemini',
        'gen_ai.request.model': 'gemini-2.5-flash',
        ...counts,
      });
      expect(call).toMatchObject({ usage: { inputTokens: 1018, outputTokens: undefined } });
    });

    it.each(['us', 'anthropic'])('takes %s, the beginning of the id of a model, for no provider', (provider) => {
      const call = exported({
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': provider,
        'gen_ai.request.model': `${provider}.some.claude-sonnet-4-5-v1:0`,
        ...counts,
      });
      expect(call?.provider).toBe('aws.bedrock');
    });

    it('takes a chain for no agent and no call', () => {
      expect(exported({ 'gen_ai.operation.name': 'CHAIN' })).toMatchObject({ operation: 'chain', usage: undefined });
    });
  });
});
