import { splitCumulativeUsage } from './cumulative-usage.ts';
import { inheritModels, takeModelsFromBelow } from './inherited-model.ts';
import { dropPartialUsage } from './own-tool-loop.ts';
import type { ReadSpan } from './read-span.ts';

/**
 * What a span does not tell of itself and the spans around it do: its model, where it stands above; which part of a running
 * sum is its own; that its counts are those of one call of several. Over whole traces. Changes no input; spans that nothing
 * is to be said of stay the same objects.
 */
export function readNeighbours(spans: readonly ReadSpan[]): readonly ReadSpan[] {
  return dropPartialUsage(splitCumulativeUsage(takeModelsFromBelow(inheritModels(spans))));
}
