import { isSnapshot, SHORT, shortJson, snapshot } from './json.ts';
import type { LateJson } from './operation.ts';

/** On a snapshot: its text, once it was needed. */
const TEXT = Symbol('portkey-otel.json');
type Written = object & { [TEXT]?: string };

/**
 * Lists that are content of one operation after another and mostly say the same: the conversation that each model call of an
 * agent goes on with, the tools that it may call. What stood at the same place in the list before, and has not changed since, is
 * neither copied nor made text again.
 */
export class RepeatedContent {
  #last: readonly object[] = [];

  /** A list as the content of an operation: what it says now, its text made when somebody reads it. */
  json(list: readonly object[] | undefined): LateJson | undefined {
    if (list === undefined) return undefined;
    const short = shortJson(list, SHORT);
    if (short !== undefined) return short;
    const last = this.#last;
    const own = list.map((item, index) => {
      const before = last[index];
      return before !== undefined && isSnapshot(before, item) ? before : (snapshot(item) as object);
    });
    this.#last = own;
    return () => listText(own);
  }
}

/** A list as the content of an operation: what it says now. `repeated`: what earlier ones have said. */
export function ownJson(list: readonly object[] | undefined, repeated = new RepeatedContent()): LateJson | undefined {
  return repeated.json(list);
}

/** The brackets belong to the first and the last text: put around the whole they make it a rope, a third slower to read. */
function listText(list: readonly object[]): string {
  const texts = list.map(textOf);
  texts[0] = `[${texts[0]}`;
  texts.push(`${texts.pop()}]`);
  return texts.join();
}

function textOf(item: Written): string {
  item[TEXT] ??= JSON.stringify(item);
  return item[TEXT];
}
