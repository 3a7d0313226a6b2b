import { describe, expect, it } from 'vitest';
import type { SpanEvent, SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const BEDROCK = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const ANTHROPIC = 'claude-sonnet-4-5';
const PYTHON = 'strands.telemetry.tracer';
const JS = 'strands-agents';

/** A `chat` span as the SDKs write it, with what each version writes of the cache. */
function chat(
  scope: string,
  model: string,
  [input, output, total]: readonly [input: number, output: number, total: number],
  cached: Readonly<Record<string, number>> = {},
  events: readonly SpanEvent[] = [],
): SpanInput {
  return {
    name: 'chat',
    scope: { name: scope },
    events,
    attributes: {
      'gen_ai.event.start_time': '2026-01-01T00:00:00Z',
      'gen_ai.operation.name': 'chat',
      'gen_ai.system': 'strands-agents',
      'gen_ai.request.model': model,
      'gen_ai.usage.prompt_tokens': input,
      'gen_ai.usage.input_tokens': input,
      'gen_ai.usage.completion_tokens': output,
      'gen_ai.usage.output_tokens': output,
      'gen_ai.usage.total_tokens': total,
      ...cached,
    },
  };
}

const oldNames = (read: number, write: number) => ({
  'gen_ai.usage.cache_read_input_tokens': read,
  'gen_ai.usage.cache_write_input_tokens': write,
});
const newNames = (read: number, write: number) => ({
  'gen_ai.usage.cache_read.input_tokens': read,
  'gen_ai.usage.cache_creation.input_tokens': write,
});
const cachePoint: SpanEvent = {
  name: 'gen_ai.user.message',
  timeUnixNano: 0n,
  attributes: { content: '[{"text": "long"}, {"cachePoint": {"type": "default"}}]' },
};

type Case = readonly [name: string, span: SpanInput, usage: object];

const CASES: readonly Case[] = [
  [
    'Python before 1.14, Bedrock: only the total tells of the cache',
    chat(PYTHON, BEDROCK, [23, 25, 1248]),
    { inputTokens: 1223, outputTokens: 25, cacheReadTokens: undefined, cacheUnknown: true },
  ],
  [
    'Python before 1.14, nothing cached',
    chat(PYTHON, BEDROCK, [9, 26, 35]),
    { inputTokens: 9, outputTokens: 26, cacheUnknown: undefined },
  ],
  [
    'Python before 1.46, Anthropic, asked to cache: the cached part is dropped',
    chat(PYTHON, ANTHROPIC, [23, 25, 48], {}, [cachePoint]),
    { inputTokens: undefined, outputTokens: 25 },
  ],
  ['Python, Anthropic, not asked to cache', chat(PYTHON, ANTHROPIC, [23, 25, 48]), { inputTokens: 23 }],
  [
    'Python 1.14 to 1.53, Bedrock: exclusive, the total with the cache',
    chat(PYTHON, BEDROCK, [500, 57, 657], oldNames(100, 0)),
    { inputTokens: 600, outputTokens: 57, cacheReadTokens: 100 },
  ],
  [
    'Python 1.46 to 1.53, Anthropic: exclusive, and the total too',
    chat(PYTHON, ANTHROPIC, [100, 8, 108], oldNames(20, 0)),
    { inputTokens: 120, cacheReadTokens: 20 },
  ],
  [
    'Python 1.54 to 1.57, Anthropic: exclusive, for the cache counts exceed it',
    chat(PYTHON, ANTHROPIC, [23, 25, 48], { ...oldNames(1000, 200), ...newNames(1000, 200) }),
    { inputTokens: 1223, cacheReadTokens: 1000, cacheWriteTokens: 200 },
  ],
  [
    'Python from 1.54 on, Bedrock: inclusive',
    chat(PYTHON, BEDROCK, [1223, 25, 1248], { ...oldNames(1000, 200), ...newNames(1000, 200) }),
    { inputTokens: 1223, outputTokens: 25, cacheReadTokens: 1000, cacheWriteTokens: 200 },
  ],
  [
    'Python from 1.58 on, Anthropic: inclusive, under the new names alone too',
    chat(PYTHON, ANTHROPIC, [32, 25, 57], newNames(20, 0)),
    { inputTokens: 32, cacheReadTokens: 20 },
  ],
  [
    'JS, Anthropic: exclusive under the new names',
    chat(JS, ANTHROPIC, [100, 8, 108], newNames(20, 0)),
    { inputTokens: 120, cacheReadTokens: 20 },
  ],
  [
    'JS before 1.19, Bedrock: exclusive, the total with the cache',
    chat(JS, BEDROCK, [100, 8, 128], oldNames(20, 0)),
    { inputTokens: 120, cacheReadTokens: 20 },
  ],
  [
    'JS from 1.19 on, Bedrock: inclusive, as the total with the cache shows',
    chat(JS, BEDROCK, [1218, 25, 1243], { ...oldNames(1000, 200), ...newNames(1000, 200) }),
    { inputTokens: 1218, outputTokens: 25, cacheReadTokens: 1000, cacheWriteTokens: 200 },
  ],
  [
    'Claude behind another API: inclusive',
    chat(JS, 'anthropic/claude-sonnet-4-5', [100, 8, 108], newNames(20, 0)),
    { inputTokens: 100, cacheReadTokens: 20 },
  ],
];

describe('Strands: input is inclusive, whichever version and model counted', () => {
  it.each(CASES)('%s', (_, span, usage) => {
    expect(normalize(span)?.usage).toMatchObject(usage);
  });

  it('finds the provider by the model', () => {
    expect(normalize(chat(PYTHON, BEDROCK, [9, 26, 35]))?.provider).toBe('aws.bedrock');
  });
});
