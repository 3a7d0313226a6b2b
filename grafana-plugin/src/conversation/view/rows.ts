import type { Conversation, Message, Part, Turn } from '../conversation.ts';

/** What the list of the thread is made of: a line above each turn, and its messages. */
export type Row =
  | { readonly kind: 'turn'; readonly key: string; readonly turn: Turn; readonly number: number }
  | { readonly kind: 'message'; readonly key: string; readonly message: Message };

export function toRows({ turns }: Conversation): Row[] {
  return turns.flatMap((turn, index): Row[] => [
    { kind: 'turn', key: turn.traceId, turn, number: index + 1 },
    ...turn.messages.map((message): Row => ({ kind: 'message', key: `${message.traceId}:${message.id}`, message })),
  ]);
}

/** Rows with `text` in them, blind to case. */
export function findRows(rows: readonly Row[], text: string): number[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return rows.flatMap((row, index) => (row.kind === 'message' && contains(row.message, wanted) ? [index] : []));
}

function contains(message: Message, wanted: string): boolean {
  const has = (text: string | undefined) => text?.toLowerCase().includes(wanted) ?? false;
  return (
    message.parts.some((part) => partTexts(part).some(has)) ||
    has(message.call?.model) ||
    has(message.call?.error?.message) ||
    has(message.call?.error?.type)
  );
}

function partTexts(part: Part): (string | undefined)[] {
  switch (part.kind) {
    case 'text':
    case 'reasoning':
      return [part.text];
    case 'tool':
      return [part.name, asText(part.arguments), asText(part.result), part.run?.error?.message];
    case 'media':
      return [part.reference, part.mimeType];
    case 'other':
      return [asText(part.value)];
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

export type Landmark = 'first error' | 'costliest' | 'slowest';

/** The row of the message to jump to; `undefined` where there is none. */
export function landmark(rows: readonly Row[], which: Landmark): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'message') continue;
    const { call, parts } = row.message;
    if (which === 'first error') {
      if (call?.error || parts.some((part) => part.kind === 'tool' && part.run?.error)) return index;
      continue;
    }
    const measure = (which === 'costliest' ? call?.costUsd : call?.durationMs) ?? 0;
    if (measure > most) [best, most] = [index, measure];
  }
  return best;
}

/** The row that shows a span: its answer, or the tool card of its run. */
export function rowOfSpan(rows: readonly Row[], spanId: string): number | undefined {
  const shows = (row: Row) =>
    row.kind === 'message' &&
    (row.message.call?.spanId === spanId ||
      row.message.parts.some((part) => part.kind === 'tool' && part.run?.spanId === spanId));
  const exact = rows.findIndex(shows);
  const any = exact >= 0 ? exact : rows.findIndex((row) => row.kind === 'message' && row.message.spanId === spanId);
  return any >= 0 ? any : undefined;
}
