import { guard, Patches } from '@portkey-otel/core/instrument';
import { type Namespace, traceFramework, traceWorkflows } from './targets.ts';

/**
 * Traces what one module of `llamaindex`, `@llamaindex/core` or `@llamaindex/workflow` exports: for those who see modules as they
 * are loaded. Imports none of them. Twice is once. Never throws.
 */
export function instrumentLlamaIndexModule(exports: object): void {
  guard('LlamaIndex module', () => {
    const tracing = { patches: new Patches(), streamUsage: 'known' } as const;
    traceFramework(exports as Namespace, tracing);
    traceWorkflows(exports as Namespace, tracing);
  });
}
