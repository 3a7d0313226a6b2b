import { agentsAndTools } from './agents-and-tools.ts';
import { cost } from './cost.ts';
import type { DashboardSource } from './dashboard.ts';
import { errors } from './errors.ts';
import { gateway } from './gateway.ts';
import { overview } from './overview.ts';
import { performance } from './performance.ts';
import { usersAndConversations } from './users-and-conversations.ts';

/** In the order of the app's menu. */
export const dashboards: readonly DashboardSource[] = [
  overview,
  cost,
  performance,
  errors,
  agentsAndTools,
  gateway,
  usersAndConversations,
];
