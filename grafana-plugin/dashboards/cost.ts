import type { DashboardSource } from './dashboard.ts';
import { bars, overTime, stat, table, traces } from './panels.ts';

export const cost: DashboardSource = {
  name: 'cost',
  title: 'Cost',
  description: 'What the model calls cost, each counted once, and by whom and by what',
  rows: [
    {
      height: 4,
      panels: [
        [6, stat({ title: 'Cost', measure: 'cost' })],
        [6, stat({ title: 'Saved by caches', measure: 'cacheSavings' })],
        [6, stat({ title: 'Share of input from caches', measure: 'cacheHitRate' })],
        [
          6,
          stat({
            title: 'Calls of unknown cost',
            description: 'Their model has no price, or they say no tokens: they are in no sum.',
            measure: 'unknownCost',
          }),
        ],
      ],
    },
    {
      height: 9,
      panels: [
        [16, overTime({ title: 'Cost by model', measure: 'cost', groupBy: ['model'], stacked: true })],
        [8, bars({ title: 'Cost by provider', measure: 'cost', groupBy: ['provider'] })],
      ],
    },
    {
      height: 9,
      panels: [
        [8, bars({ title: 'Cost by service', measure: 'cost', groupBy: ['service'] })],
        [8, bars({ title: 'Cost by agent', measure: 'cost', groupBy: ['agent'] })],
        [8, bars({ title: 'Cost by user', measure: 'cost', groupBy: ['user'] })],
      ],
    },
    {
      height: 9,
      panels: [
        [
          24,
          table({
            title: 'Models',
            groupBy: ['provider', 'model'],
            measures: ['cost', 'calls', 'tokens', 'cacheSavings', 'unknownCost'],
            sortBy: 'Cost',
          }),
        ],
      ],
    },
    {
      height: 10,
      panels: [
        [24, traces({ title: 'Dearest of the latest 500 traces', filter: 'cost > 0', limit: 500, sortBy: 'Cost' })],
      ],
    },
  ],
};
