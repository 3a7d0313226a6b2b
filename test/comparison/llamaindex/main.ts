/**
 * Runs the scenarios of our LlamaIndex adapter under each telemetry and writes what each of them lost into `docs/comparison.md`:
 *
 *     node --conditions=@portkey-otel/source test/comparison/llamaindex/main.ts
 */
import { compare } from '../subjects.ts';

const packages = { '@traceloop/instrumentation-llamaindex': '0.27.0' };

compare({
  name: 'llamaindex',
  packages,
  subjects: [
    { name: 'portkey-otel', title: 'this project' },
    { name: 'traceloop', title: `Traceloop ${packages['@traceloop/instrumentation-llamaindex']}` },
  ],
});
