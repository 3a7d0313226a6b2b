import { SpanKind } from '@opentelemetry/api';
import type { InstrumentationScope } from '../genai/span.ts';
import type { Operation, OperationOptions } from './operation.ts';
import { startOperation } from './started.ts';

/**
 * Starts a plain span of something that is no GenAI operation of the conventions: a graph's node, a synthesizer, an index
 * being built. Never throws.
 */
export function startStep(name: string, options: OperationOptions = {}, scope?: InstrumentationScope): Operation<void> {
  return startOperation(options, { name, kind: SpanKind.INTERNAL, atStart: {} }, scope);
}
