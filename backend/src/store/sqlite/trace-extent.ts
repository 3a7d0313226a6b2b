import { isCall, type SpanFacts } from '../../trace/span-facts.ts';
import { type Day, dayOfNano } from './data-directory.ts';

/** Day → first and last start of the calls on it. */
export function callRanges(spans: readonly SpanFacts[]): Map<Day, { firstMicro: number; lastMicro: number }> {
  const ranges = new Map<Day, { firstMicro: number; lastMicro: number }>();
  for (const facts of spans) {
    if (!isCall(facts)) continue;
    const day = dayOfNano(facts.startUnixNano);
    const micro = Number(facts.startUnixNano / 1_000n);
    const range = ranges.get(day);
    if (!range) ranges.set(day, { firstMicro: micro, lastMicro: micro });
    else if (micro < range.firstMicro) range.firstMicro = micro;
    else if (micro > range.lastMicro) range.lastMicro = micro;
  }
  return ranges;
}

/** The days on which they began, with those that are given. */
export function spanDays(spans: readonly SpanFacts[], days: Iterable<Day>): Set<Day> {
  const all = new Set(days);
  for (const { startUnixNano } of spans) all.add(dayOfNano(startUnixNano));
  return all;
}

/** When the first of them began. */
export function firstStart(spans: readonly SpanFacts[]): bigint {
  let first = spans[0]!.startUnixNano;
  for (const { startUnixNano } of spans) if (startUnixNano < first) first = startUnixNano;
  return first;
}
