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
    const operation = startStep(`ingest ${classNameOf(this)}`);
    const transformations = this.transformations?.map(traceTransformation);
    // The pipeline of the user stays as it is: another run may be under way.
    const traced: Pipeline = transformations
      ? Object.create(this, { transformations: { value: transformations } })
      : this;
    return follow(operation, () => original.apply(traced, args));
  } as Method;
};

/** A stand-in that shows every property of the transformation, since the pipeline's cache keys are made of them. */
function traceTransformation(transformation: Transformation): Transformation {
  return new Proxy(transformation, {
    apply: (target, self, args) =>
      follow(startStep(`transform ${classNameOf(target)}`), () => Reflect.apply(target, self, args)),
  });
}
