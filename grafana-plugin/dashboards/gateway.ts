import type { DashboardSource } from './dashboard.ts';
import { bars, overTime, stat, table, traces } from './panels.ts';

const ROUTED = 'attribute.portkey.gateway.routed = true';
const RETRIED = 'attribute.portkey.gateway.retry_count > 0';
/** Every attempt failed: the gateway says −1. */
const EXHAUSTED = 'attribute.portkey.gateway.retry_count < 0';
const CACHE_HIT = 'attribute.portkey.gateway.cache_status = hit';
const CACHE_STATUS = 'attribute.portkey.gateway.cache_status';
const TARGET = 'attribute.portkey.gateway.target';
const PROVIDER = 'attribute.portkey.gateway.provider';

export const gateway: DashboardSource = {
  name: 'gateway',
  title: 'Gateway',
  description: 'What the Portkey gateway did: retries, fallbacks, caches',
  rows: [
    {
      height: 4,
      panels: [
        [5, stat({ title: 'Calls through the gateway', measure: 'calls', filter: ROUTED })],
        [5, stat({ title: 'Answered after a retry', measure: 'calls', filter: RETRIED })],
        [5, stat({ title: 'Every attempt failed', measure: 'calls', filter: EXHAUSTED })],
        [5, stat({ title: 'Answered from the gateway’s cache', measure: 'calls', filter: CACHE_HIT })],
        [4, stat({ title: 'Saved by its cache', measure: 'cacheSavings', filter: CACHE_HIT })],
      ],
    },
    {
      height: 9,
      panels: [
        [
          12,
          overTime({
            title: 'Calls by target',
            description: 'The target of a fallback or of load balancing that answered.',
            measure: 'calls',
            filter: `${TARGET} exists`,
            groupBy: [TARGET],
            stacked: true,
          }),
        ],
        [
          12,
          overTime({
            title: 'Calls by cache status',
            measure: 'calls',
            filter: `${CACHE_STATUS} exists`,
            groupBy: [CACHE_STATUS],
            stacked: true,
          }),
        ],
      ],
    },
    {
      height: 8,
      panels: [
        [
          8,
          overTime({
            title: 'Retried calls by provider',
            measure: 'calls',
            filter: RETRIED,
            groupBy: ['provider'],
            stacked: true,
          }),
        ],
        [
          8,
          bars({
            title: 'Calls by number of retries',
            measure: 'calls',
            filter: RETRIED,
            groupBy: ['attribute.portkey.gateway.retry_count'],
          }),
        ],
        [8, overTime({ title: 'Latency through the gateway', measure: 'latency', filter: ROUTED })],
      ],
    },
    {
      height: 8,
      panels: [
        [
          24,
          table({
            title: 'Providers and targets',
            filter: ROUTED,
            groupBy: [PROVIDER, TARGET],
            headings: { [PROVIDER]: 'Provider', [TARGET]: 'Target' },
            measures: ['calls', 'errorRate', 'cost', 'latency'],
            sortBy: 'Model calls',
          }),
        ],
      ],
    },
    {
      height: 10,
      panels: [[24, traces({ title: 'Latest traces that were retried', filter: `${RETRIED} or ${EXHAUSTED}` })]],
    },
  ],
};
