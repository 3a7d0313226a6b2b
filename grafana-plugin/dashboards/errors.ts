import type { DashboardSource } from './dashboard.ts';
import { bars, overTime, stat, table, traces } from './panels.ts';

const FAILED = 'status = error';

export const errors: DashboardSource = {
  name: 'errors',
  title: 'Errors',
  description: 'Model calls and tools that failed, why and where',
  rows: [
    {
      height: 4,
      panels: [
        [6, stat({ title: 'Calls that failed', measure: 'errors' })],
        [6, stat({ title: 'Error rate', measure: 'errorRate' })],
        [6, stat({ title: 'Tools that failed', measure: 'toolErrors' })],
        [6, stat({ title: 'Error rate of tools', measure: 'toolErrorRate' })],
      ],
    },
    {
      height: 9,
      panels: [
        [
          12,
          overTime({
            exemplars: true,
            title: 'Errors by type',
            measure: 'errors',
            filter: FAILED,
            groupBy: ['errorType'],
            stacked: true,
          }),
        ],
        [12, overTime({ title: 'Error rate by model', measure: 'errorRate', groupBy: ['model'] })],
      ],
    },
    {
      height: 9,
      panels: [
        [6, bars({ title: 'Errors by type', measure: 'errors', filter: FAILED, groupBy: ['errorType'] })],
        [6, bars({ title: 'Errors by service', measure: 'errors', filter: FAILED, groupBy: ['service'] })],
        [
          12,
          table({
            title: 'Models',
            groupBy: ['provider', 'model'],
            measures: ['errorRate', 'errors', 'calls'],
            sortBy: 'Error rate',
          }),
        ],
      ],
    },
    { height: 10, panels: [[24, traces({ title: 'Latest traces with an error', filter: FAILED })]] },
  ],
};
