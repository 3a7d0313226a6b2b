import type { Attributes } from '@portkey-otel/core';

/** What a person looks for first in a span, in this order: whole names, and groups by prefix (with the dot at the end). */
const FIRST: readonly string[] = [
  'gen_ai.usage.cost',
  'portkey.cost.unknown',
  'gen_ai.operation.name',
  'gen_ai.provider.name',
  'gen_ai.request.model',
  'gen_ai.response.model',
  'gen_ai.agent.name',
  'gen_ai.tool.name',
  'error.type',
  'gen_ai.usage.',
  'gen_ai.response.',
  'gen_ai.conversation.id',
  'user.id',
  'gen_ai.system_instructions',
  'gen_ai.input.messages',
  'gen_ai.output.messages',
  'gen_ai.tool.',
  'gen_ai.',
  'portkey.cost.',
  'portkey.gateway.',
  'portkey.',
];

/** The same attributes: GenAI first, from what is asked most to what is asked least, the rest in the order they came. */
export function orderedTags(attributes: Attributes): Attributes {
  const ranked = Object.keys(attributes).map((key) => ({ key, rank: rankOf(key) }));
  return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => [key, attributes[key]]));
}

const ranks = new Map<string, number>();

function rankOf(key: string): number {
  let rank = ranks.get(key);
  if (rank === undefined) {
    const exact = FIRST.indexOf(key);
    const group = FIRST.findIndex((name) => name.endsWith('.') && key.startsWith(name));
    rank = exact >= 0 ? exact : group >= 0 ? group : FIRST.length;
    if (ranks.size < 10_000) ranks.set(key, rank);
  }
  return rank;
}
