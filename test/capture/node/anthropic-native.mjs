import Anthropic from '@anthropic-ai/sdk';
import { cases } from './anthropic-cases.mjs';
import { runCase, tracerProvider } from './otel.mjs';

const provider = tracerProvider();
await runCase(cases(new Anthropic({ maxRetries: 0 })));
await provider.forceFlush();
