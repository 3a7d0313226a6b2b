import type { DashboardSource } from './dashboard.ts';
import { overTime, stat, table, traces } from './panels.ts';

export const agentsAndTools: DashboardSource = {
  name: 'agents-and-tools',
  title: 'Agents and tools',
  description: 'What agents spend and how their tools run',
  rows: [
    {
      height: 4,
      panels: [
        [6, stat({ title: 'Tool runs', measure: 'toolRuns' })],
        [6, stat({ title: 'Error rate of tools', measure: 'toolErrorRate' })],
        [6, stat({ title: 'Time of tools, p95', measure: 'toolLatency', part: 'p95' })],
        [6, stat({ title: 'Cost of agents’ calls', measure: 'cost', filter: 'agent exists' })],
      ],
    },
    {
      height: 9,
      panels: [
        [
          12,
          overTime({
            title: 'Cost by agent',
            measure: 'cost',
            filter: 'agent exists',
            groupBy: ['agent'],
            stacked: true,
          }),
        ],
        [12, overTime({ title: 'Tool runs', measure: 'toolRuns', groupBy: ['tool'], stacked: true })],
      ],
    },
    {
      height: 9,
      panels: [
        [
          12,
          table({
            title: 'Agents',
            filter: 'agent exists',
            groupBy: ['agent'],
            measures: ['cost', 'calls', 'errorRate', 'latency'],
            sortBy: 'Cost',
          }),
        ],
        [
          12,
          table({
            title: 'Tools',
            groupBy: ['tool'],
            measures: ['toolRuns', 'toolErrors', 'toolErrorRate', 'toolLatency'],
            sortBy: 'Tool runs',
          }),
        ],
      ],
    },
    {
      height: 9,
      panels: [
        [12, overTime({ title: 'Error rate of tools', measure: 'toolErrorRate', groupBy: ['tool'] })],
        [12, overTime({ title: 'Time of tools, p95', measure: 'toolLatency', groupBy: ['tool'], part: 'p95' })],
      ],
    },
    {
      height: 10,
      panels: [
        [24, traces({ title: 'Latest traces with a tool that failed', filter: 'tool exists and status = error' })],
      ],
    },
  ],
};
