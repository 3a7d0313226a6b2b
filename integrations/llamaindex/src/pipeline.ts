import { around, follow, guard } from '@portkey-otel/core/instrument';
import { classNameOf } from './provider.ts';
import { startStep } from './scope.ts';

type Transformation = (...args: unknown[]) => unknown;
interface Pipeline {
  readonly transformations?: readonly Transformation[];
}
/** An ingestion pipeline's `run()`, each of its transformations a span below it. */
export const pipelineTrace = around<Pipeline, unknown[]>((pipeline, args, call) => {
  const traced = guard('llamaindex pipeline', () => withTracedTransformations(pipeline), pipeline);
  return follow(() => call(args, traced), { start: () => startStep(`ingest ${classNameOf(pipeline)}`) });
});

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
