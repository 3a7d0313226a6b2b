import { createRequire } from 'node:module';
import { cases } from './openai-cases.mjs';
import { runCase } from './otel.mjs';

// It instruments what is required after it.
const require = createRequire(import.meta.url);
const openlit = require('openlit');
(openlit.default ?? openlit).init({
  otlpEndpoint: process.env.OTEL_EXPORTER_OTLP_ENDPOINT,
  applicationName: 'capture-lab',
  disableBatch: true,
  disableMetrics: true,
});
const { trace } = require('@opentelemetry/api');
const OpenAI = require('openai');

await runCase(cases(new OpenAI.OpenAI({ maxRetries: 0 })));
await new Promise((resolve) => setTimeout(resolve, 300));
const provider = trace.getTracerProvider();
await (provider.getDelegate?.() ?? provider).forceFlush?.();
