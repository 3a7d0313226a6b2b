import * as anthropic from '@anthropic-ai/sdk';
import { AnthropicInstrumentation } from '@traceloop/instrumentation-anthropic';
import { cases } from './anthropic-cases.mjs';
import { runCase, tracerProvider } from './otel.mjs';

const provider = tracerProvider();
const instrumentation = new AnthropicInstrumentation({ exceptionLogger: console.error });
instrumentation.setTracerProvider(provider);
instrumentation.manuallyInstrument(anthropic);
await runCase(cases(new anthropic.Anthropic({ maxRetries: 0 })));
await provider.forceFlush();
