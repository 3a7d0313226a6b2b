import { type DashboardSource, uidOf } from './dashboard.ts';
import { conversation, overTime, stat, table, traces } from './panels.ts';

const name = 'users-and-conversations';

/** This dashboard with the conversation of the cell. */
const SHOW = `/d/${uidOf(name)}?\${__url_time_range}&\${datasource:queryparam}&var-conversation=\${__value.raw:percentencode}`;

export const usersAndConversations: DashboardSource = {
  name,
  title: 'Users and conversations',
  description: 'Who asks, what each user and each conversation costs, and what was said',
  variables: [
    {
      type: 'textbox',
      name: 'conversation',
      label: 'Conversation',
      description: 'Press one in the table, or type the id of a conversation or of a trace',
      query: '',
      current: { text: '', value: '' },
    },
  ],
  rows: [
    {
      height: 4,
      panels: [
        [8, stat({ title: 'Cost with a user', measure: 'cost', filter: 'user exists' })],
        [8, stat({ title: 'Calls with a user', measure: 'calls', filter: 'user exists' })],
        [8, stat({ title: 'Calls without a user', measure: 'calls', filter: 'not user exists' })],
      ],
    },
    {
      height: 9,
      panels: [
        [
          12,
          overTime({ title: 'Cost by user', measure: 'cost', filter: 'user exists', groupBy: ['user'], stacked: true }),
        ],
        [
          12,
          table({
            title: 'Users',
            filter: 'user exists',
            groupBy: ['user'],
            measures: ['cost', 'calls', 'errorRate', 'latency'],
            sortBy: 'Cost',
          }),
        ],
      ],
    },
    {
      height: 9,
      panels: [
        [
          12,
          table({
            title: 'Conversations',
            description: 'A press on one shows it below.',
            filter: 'conversation exists',
            groupBy: ['conversation'],
            measures: ['cost', 'calls', 'errors'],
            sortBy: 'Cost',
            links: { conversation: { title: 'Show below', url: SHOW } },
          }),
        ],
        [12, traces({ title: 'Latest traces with a user', filter: 'user exists' })],
      ],
    },
    { height: 16, panels: [[24, conversation('Conversation $conversation', 'conversation')]] },
  ],
};
