import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;

const openInference = { 'openinference.span.kind': 'LLM', 'llm.model_name': 'us.anthropic.claude-sonnet-4-5' };
const counted = (prompt: number, completion: number, total: number) => ({
  'llm.token_count.prompt': prompt,
  'llm.token_count.completion': completion,
  'llm.token_count.total': total,
});

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    "OpenInference's LangChain for Python, Anthropic: exclusive by what exceeds it",
    {
      scope: { name: 'openinference.instrumentation.langchain', version: '0.1.40' },
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'claude-x',
        'llm.token_count.prompt': 103,
        'llm.token_count.completion': 57,
        'llm.token_count.total': 1360,
        'llm.token_count.prompt_details.cache_read': 1000,
        'llm.token_count.prompt_details.cache_write': 200,
      },
    },
    { usage: { inputTokens: 1303, outputTokens: 57 } },
  ],
  [
    'OpenInference, Bedrock: exclusive by the raw usage',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'anthropic.claude',
        'llm.token_count.prompt': 500,
        'llm.token_count.completion': 57,
        'llm.token_count.prompt_details.cache_read': 100,
        'llm.token_count.prompt_details.cache_write': 0,
        'output.value': J({
          output: { message: { role: 'assistant', content: [{ text: 'x' }] } },
          stopReason: 'end_turn',
          usage: {
            inputTokens: 500,
            outputTokens: 57,
            totalTokens: 657,
            cacheReadInputTokens: 100,
            cacheWriteInputTokens: 0,
          },
        }),
      },
    },
    { usage: { inputTokens: 600, outputTokens: 57 } },
  ],
  [
    'OpenInference, ADK: candidates that contain the thoughts',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gemini',
        'llm.token_count.prompt': 100,
        'llm.token_count.completion': 80,
        'llm.token_count.total': 180,
        'llm.token_count.completion_details.reasoning': 30,
      },
    },
    { usage: { outputTokens: 80, reasoningTokens: 30 } },
  ],
  [
    'OpenInference, ADK: thoughts on top by the total',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gemini',
        'llm.token_count.prompt': 100,
        'llm.token_count.completion': 50,
        'llm.token_count.total': 180,
        'llm.token_count.completion_details.reasoning': 30,
      },
    },
    { usage: { outputTokens: 80, reasoningTokens: 30 } },
  ],
  [
    'OpenInference, Anthropic for Python before 0.1.14, a stream: the cached part is dropped',
    {
      scope: { name: 'openinference.instrumentation.anthropic', version: '0.1.7' },
      attributes: { ...openInference, ...counted(23, 25, 48) },
    },
    { usage: { inputTokens: undefined, outputTokens: 25 } },
  ],
  [
    'OpenInference, Anthropic for Python of today, nothing cached',
    {
      scope: { name: 'openinference.instrumentation.anthropic', version: '0.1.17' },
      attributes: { ...openInference, ...counted(23, 25, 48) },
    },
    { usage: { inputTokens: 23, outputTokens: 25 } },
  ],
  [
    'OpenInference, a stream of Anthropic that broke off: its output is not the count that opened it',
    {
      scope: { name: 'openinference.instrumentation.anthropic', version: '3.1.0' },
      status: { code: 'error' },
      attributes: { ...openInference, ...counted(1227, 1, 1228) },
    },
    { usage: { inputTokens: 1227, outputTokens: undefined } },
  ],
  [
    'OpenInference, Converse before it knew of caches: only the total tells',
    {
      name: 'bedrock.converse',
      scope: { name: 'openinference.instrumentation.bedrock', version: '0.1.14' },
      attributes: { ...openInference, ...counted(23, 25, 1248) },
    },
    { usage: { inputTokens: 1223, outputTokens: 25, cacheUnknown: true }, provider: 'aws.bedrock' },
  ],
  [
    "OpenInference, Claude invoked on Bedrock: the counts of the answer's headers are without the cached part",
    {
      name: 'bedrock.invoke_model',
      scope: { name: 'openinference.instrumentation.bedrock', version: '0.1.14' },
      attributes: { ...openInference, ...counted(23, 25, 48) },
    },
    { usage: { inputTokens: undefined, outputTokens: 25 } },
  ],
];

describe('input and output are inclusive, however OpenInference counts', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
