import { readFileSync } from 'node:fs';
import { enrichTrace } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { describe, expect, it } from 'vitest';
import { readOtlpJson } from '../otlp/read-otlp-json.ts';
import type { Conversation, Message, Step, ToolPart } from './conversation.ts';
import { groupedBy } from './grouped-by.ts';
import { readConversation } from './read-conversation.ts';

function captured(file: string): Conversation {
  const url = new URL(`../../../test/fixtures/spans/${file}`, import.meta.url);
  const spans = readOtlpJson(JSON.parse(readFileSync(url, 'utf8')));
  const traces = groupedBy(spans, ({ traceId }) => traceId);
  return readConversation([...traces.values()].flatMap((trace) => enrichTrace(trace, { table: prices })));
}

const said = ({ role, parts, call }: Message) => [
  role,
  ...parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'tool' ? `${part.name}()` : part.kind)),
  ...(call?.costUsd === undefined ? [] : [call.costUsd]),
];

const outline = ({ kind, steps }: Step): string => kind + (steps.length > 0 ? `(${steps.map(outline).join(' ')})` : '');

describe('a tool loop of any instrumentation reads as the same conversation', () => {
  it.each([
    'vercel-ai-v7/agent-tools.json',
    'vercel-ai-v7-legacy/agent-tools.json',
    'openinference-langchain/agent-tools.json',
    'genkit/flow-agent-tools.json',
  ])('%s', (file) => {
    const { turns, rollup } = captured(file);
    expect(turns).toHaveLength(1);
    expect(turns[0]!.messages.filter(({ role }) => role !== 'system').map(said)).toEqual([
      ['user', 'Weather in Paris?'],
      ['assistant', 'get_weather()', 0.000018],
      ['assistant', 'It is 18C and sunny in Paris.', 0.0000144],
    ]);
    const tool = turns[0]!.messages
      .flatMap(({ parts }) => parts)
      .find((part): part is ToolPart => part.kind === 'tool');
    expect(tool).toMatchObject({ name: 'get_weather', arguments: { city: 'Paris' } });
    expect(tool?.result).toMatchObject({ tempC: 18 });
    expect(tool?.run?.durationMs).toBeGreaterThan(0);
    expect(rollup).toMatchObject({ calls: 2, errors: 0, inputTokens: 136, outputTokens: 28, costUsd: 0.0000324 });
  });

  it('where only the agent carries what was asked, it is taken from there', () => {
    const { turns } = captured('mastra/agent-tools.json');
    expect(turns[0]!.messages.map(said)).toEqual([
      ['system', 'You are helpful.'],
      ['user', 'Weather in Paris?'],
      ['assistant', 0.000018],
      ['tool', 'get_weather()'],
      ['assistant', 'It is 18C and sunny in Paris.', 0.0000144],
    ]);
  });
});

it('a question that was asked before has its place in the new turn; a history that comes along has not', () => {
  const url = new URL('../../../test/fixtures/spans/vercel-ai-v7/agent-tools.json', import.meta.url);
  const spans = readOtlpJson(JSON.parse(readFileSync(url, 'utf8')));
  const again = spans.map((span) => ({
    ...span,
    traceId: 'a'.repeat(32),
    startUnixNano: span.startUnixNano + 60_000_000_000n,
    endUnixNano: span.endUnixNano + 60_000_000_000n,
  }));
  const { turns } = readConversation([spans, again].flatMap((trace) => enrichTrace(trace, { table: prices })));
  const asked = turns.map(({ messages }) => messages.filter(({ role }) => role === 'user').map(said));
  expect(asked).toEqual([[['user', 'Weather in Paris?']], [['user', 'Weather in Paris?']]]);
});

it('embeddings have a place and a cost, and no answer that could be missing', () => {
  const { turns } = captured('otel-contrib-openai-js/embeddings.json');
  expect(turns[0]!.messages.map(({ role, parts, call }) => [role, parts, call?.operation])).toEqual([
    ['embeddings', [], 'embeddings'],
  ]);
});

describe('the tree', () => {
  it('has agents, calls and tools, and sums that agree at each level', () => {
    const [turn] = captured('vercel-ai-v7/agent-tools.json').turns;
    expect(turn!.steps.map(outline)).toEqual(['agent(agent(call tool) agent(call))']);
    expect(turn!.steps[0]!.rollup.costUsd).toBe(turn!.rollup.costUsd);
    expect(turn!.steps[0]!.steps.map(({ rollup }) => rollup.costUsd)).toEqual([0.000018, 0.0000144]);
  });
});

describe('failures', () => {
  it('a tool that failed says so on its card', () => {
    const [turn] = captured('vercel-ai-v7/tool-error.json').turns;
    const tool = turn!.messages.flatMap(({ parts }) => parts).find((part): part is ToolPart => part.kind === 'tool');
    expect(tool?.run?.error).toEqual({ type: 'Error', message: 'station offline' });
  });

  it('a call that failed has its place in the thread', () => {
    const { turns, rollup } = captured('anthropic-sdk-native/error.json');
    const answer = turns[0]!.messages.at(-1);
    expect(answer?.call?.error?.type).toBeTruthy();
    expect(answer?.call?.costUsd).toBeUndefined();
    expect(rollup).toMatchObject({ calls: 1, errors: 1, unknownCostCalls: 0 });
  });
});

describe('odd trees', () => {
  const span = (spanId: string, parentSpanId: string | undefined) => ({
    traceId: 't',
    spanId,
    parentSpanId,
    name: 'chat m',
    kind: 'client' as const,
    status: { code: 'unset' as const },
    startUnixNano: BigInt(spanId.length),
    endUnixNano: 10n,
    attributes: { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': spanId },
  });

  it('spans that name each other as parent are still shown, once', () => {
    const { turns } = readConversation(enrichTrace([span('a', 'bb'), span('bb', 'a')]));
    expect(turns[0]!.steps.map(outline)).toEqual(['agent(agent)']);
  });

  it('ten thousand levels', () => {
    const deep = Array.from({ length: 10_000 }, (_, i) => span(`s${i}`, i === 0 ? undefined : `s${i - 1}`));
    let depth = 0;
    for (let step = readConversation(enrichTrace(deep)).turns[0]!.steps[0]; step; step = step.steps[0]) depth += 1;
    expect(depth).toBe(10_000);
  });
});
