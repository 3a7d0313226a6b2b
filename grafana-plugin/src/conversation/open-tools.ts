import type { Part, ToolPart } from './conversation.ts';

interface Slot {
  readonly parts: Part[];
  readonly index: number;
}

/** Tool calls that were said and wait for what belongs to them: their result, or the span of their run. */
export class OpenTools {
  readonly #byCallId = new Map<string, Slot[]>();
  readonly #byName = new Map<string, Slot[]>();

  /** Takes note of the tool calls among `parts`, which are changed in place when more is known. */
  add(parts: Part[]): void {
    parts.forEach((part, index) => {
      if (part.kind !== 'tool') return;
      const slot = { parts, index };
      if (part.callId !== undefined) push(this.#byCallId, part.callId, slot);
      push(this.#byName, part.name, slot);
    });
  }

  /**
   * Gives a result to the last call of that id that has none: some models count their calls anew in each answer.
   * `false`: nobody called.
   */
  answer(callId: string | undefined, result: unknown): boolean {
    const called = callId === undefined ? [...this.#byName.values()].flat() : (this.#byCallId.get(callId) ?? []);
    return fill(
      called.findLast((slot) => !('result' in at(slot))),
      { result },
    );
  }

  /** Gives a run to the first call of that id, or else of that name, that has none. `false`: nobody called. */
  ran(callId: string | undefined, name: string | undefined, facts: Pick<ToolPart, 'run' | 'result'>): boolean {
    const called = callId === undefined ? this.#byName.get(name ?? '') : this.#byCallId.get(callId);
    const slot = called?.find((each) => !('run' in at(each)));
    const isAnswered = slot !== undefined && 'result' in at(slot);
    return fill(slot, isAnswered || facts.result === undefined ? { run: facts.run } : facts);
  }
}

function at({ parts, index }: Slot): ToolPart {
  return parts[index] as ToolPart;
}

function fill(slot: Slot | undefined, facts: Partial<ToolPart>): boolean {
  if (slot === undefined) return false;
  slot.parts[slot.index] = { ...at(slot), ...facts };
  return true;
}

function push(slots: Map<string, Slot[]>, key: string, slot: Slot): void {
  const list = slots.get(key);
  if (list === undefined) slots.set(key, [slot]);
  else list.push(slot);
}
