import type { ProviderUsage } from './usage.ts';

/** A finished answer, ready to be sent plain or as a stream. */
export interface Answer {
  readonly id: string;
  readonly answeredModel: string;
  readonly usage: ProviderUsage;
  /** Whether the client is told the usage in the form that it asked for. */
  readonly usageSent: boolean;
  readonly body: unknown;
  /** Server-sent events, when the client asked for a stream. */
  readonly events?: readonly string[] | undefined;
  /** The event that reports an error in the middle of the stream. */
  readonly errorEvent?: string | undefined;
}

/** What every API needs to make an answer. */
export interface CallInfo {
  readonly id: string;
  /** 1 for the first call since the start or `reset()`. */
  readonly sequence: number;
  readonly model: string;
  readonly createdUnixSeconds: number;
}

/** The dated snapshots that OpenAI answers with when asked for a family's alias. */
const snapshots: Record<string, string> = {
  'gpt-4o': 'gpt-4o-2024-08-06',
  'gpt-4o-mini': 'gpt-4o-mini-2024-07-18',
  'gpt-4.1': 'gpt-4.1-2025-04-14',
  'gpt-4.1-mini': 'gpt-4.1-mini-2025-04-14',
  'gpt-4.1-nano': 'gpt-4.1-nano-2025-04-14',
  'gpt-5': 'gpt-5-2025-08-07',
  'gpt-5-mini': 'gpt-5-mini-2025-08-07',
  'gpt-5-nano': 'gpt-5-nano-2025-08-07',
  'gpt-3.5-turbo': 'gpt-3.5-turbo-0125',
  o1: 'o1-2024-12-17',
  o3: 'o3-2025-04-16',
  'o3-mini': 'o3-mini-2025-01-31',
  'o4-mini': 'o4-mini-2025-04-16',
};

export function snapshotOf(model: string): string {
  return snapshots[model] ?? model;
}

/** Splits a text as a stream delivers it: a few words a chunk. */
export function pieces(text: string, wordsPerPiece = 3): string[] {
  return text.match(new RegExp(`(?:\\S+\\s*){1,${wordsPerPiece}}|\\s+`, 'g')) ?? [];
}

export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : '')).join('');
}
