import { agentScenarios } from './agent-scenarios.ts';
import { endingScenarios } from './ending-scenarios.ts';
import { modelScenarios } from './model-scenarios.ts';
import { retrievalScenarios } from './retrieval-scenarios.ts';
import type { Scenario } from './scenario.ts';

export const scenarios: readonly Scenario[] = [
  ...modelScenarios,
  ...agentScenarios,
  ...retrievalScenarios,
  ...endingScenarios,
];
