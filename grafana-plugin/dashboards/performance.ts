import type { DashboardSource } from './dashboard.ts';
import { overTime, stat, table, traces } from './panels.ts';

export const performance: DashboardSource = {
  name: 'performance',
  title: 'Performance',
  description: 'How long model calls take, and how long until the first token',
  rows: [
    {
      height: 4,
      panels: [
        [4, stat({ title: 'Latency, p50', measure: 'latency', part: 'p50' })],
        [4, stat({ title: 'Latency, p95', measure: 'latency', part: 'p95' })],
        [4, stat({ title: 'Latency, p99', measure: 'latency', part: 'p99' })],
        [4, stat({ title: 'First token, p50', measure: 'timeToFirstToken', part: 'p50' })],
        [4, stat({ title: 'First token, p95', measure: 'timeToFirstToken', part: 'p95' })],
        [4, stat({ title: 'First token, p99', measure: 'timeToFirstToken', part: 'p99' })],
      ],
    },
    {
      height: 9,
      panels: [
        [12, overTime({ title: 'Latency', measure: 'latency', exemplars: true })],
        [12, overTime({ title: 'Time to first token', measure: 'timeToFirstToken', exemplars: true })],
      ],
    },
    {
      height: 9,
      panels: [
        [12, overTime({ title: 'Latency by model, p95', measure: 'latency', groupBy: ['model'], part: 'p95' })],
        [12, overTime({ title: 'Calls by model', measure: 'calls', groupBy: ['model'], stacked: true })],
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
            measures: ['latency', 'timeToFirstToken', 'calls'],
            sortBy: 'Latency p95',
          }),
        ],
      ],
    },
    {
      height: 10,
      panels: [[24, traces({ title: 'Slowest of the latest 500 traces', limit: 500, sortBy: 'Duration' })]],
    },
  ],
};
