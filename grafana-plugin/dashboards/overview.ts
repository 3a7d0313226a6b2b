import type { DashboardSource } from './dashboard.ts';
import { overTime, stat, traces } from './panels.ts';

export const overview: DashboardSource = {
  name: 'overview',
  title: 'Overview',
  description: 'Model calls, what they cost, how long they take, what fails',
  rows: [
    {
      height: 4,
      panels: [
        [4, stat({ title: 'Cost', measure: 'cost' })],
        [4, stat({ title: 'Model calls', measure: 'calls' })],
        [4, stat({ title: 'Error rate', measure: 'errorRate' })],
        [4, stat({ title: 'Latency, p95', measure: 'latency', part: 'p95' })],
        [4, stat({ title: 'Time to first token, p95', measure: 'timeToFirstToken', part: 'p95' })],
        [4, stat({ title: 'Saved by caches', measure: 'cacheSavings' })],
      ],
    },
    {
      height: 9,
      panels: [
        [12, overTime({ title: 'Cost by model', measure: 'cost', groupBy: ['model'], stacked: true })],
        [12, overTime({ title: 'Tokens by kind', measure: 'tokens', stacked: true })],
      ],
    },
    {
      height: 8,
      panels: [
        [8, overTime({ title: 'Calls by service', measure: 'calls', groupBy: ['service'], stacked: true })],
        [8, overTime({ title: 'Latency', measure: 'latency' })],
        [8, overTime({ title: 'Error rate by provider', measure: 'errorRate', groupBy: ['provider'] })],
      ],
    },
    { height: 10, panels: [[24, traces({ title: 'Latest traces' })]] },
  ],
};
