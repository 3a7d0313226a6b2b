import { createInstrumentation } from '@portkey-otel/core/otel';

export const SCOPE = { name: '@portkey-otel/llamaindex', version: '0.1.0' };

export const { startAgent, startEmbeddings, startModelCall, startRetrieval, startTool, startWorkflow } =
  createInstrumentation(SCOPE);
