import { guard } from '@portkey-otel/core/otel';
import { follow } from './follow.ts';
import type { Method, Trace } from './patches.ts';
import { classNameOf } from './provider.ts';
import { startStep } from './step.ts';

type Transformation = (...args: unknown[]) => unknown;
interface Pipeline {
  readonly transformations?: readonly Transformation[];
}
type Run = (this: Pipeline, ...args: unknown[]) => unknown;

/** An ingestion pipeline's `run()`, each of its transformations a span below it. */
export const pipelineTrace: Trace = (method: Method) => {
  const original = method as Run;
  return function run(this: Pipeline, ...args: unknown[]) {
    const traced = guard('llamaindex pipeline', () => withTracedTransformations(this), this);
    return follow(() => original.apply(traced, args), { start: () => startStep(`ingest ${classNameOf(this)}`) });
  } as Method;
};

/** The pipeline of the user stays as it is: another run may be under way. */
function withTracedTransformations(pipeline: Pipeline): Pipeline {
  const value = pipeline.transformations?.map(traceTransformation);
  return value ? Object.create(pipeline, { transformations: { value } }) : pipeline;
}

/** A stand-in that shows every property of the transformation, since the pipeline's cache keys are made of them. */
function traceTransformation(transformation: Transformation): Transformation {
  return new Proxy(transformation, {
    apply: (target, self, args) =>
      follow(() => Reflect.apply(target, self, args), { start: () => startStep(`transform ${classNameOf(target)}`) }),
  });
}
