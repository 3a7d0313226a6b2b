import { createInstrumentation } from '@portkey-otel/core/instrument';

export const { startAgent, startEmbeddings, startModelCall, startRetrieval, startStep, startTool, startWorkflow } =
  createInstrumentation({ name: '@portkey-otel/llamaindex', version: '0.1.0' });
