/**
 * Runs the scenarios of our LangChain adapter under each telemetry and writes what each of them lost into `docs/comparison.md`:
 *
 *     node --conditions=@portkey-otel/source test/comparison/langchain/main.ts
 */
import { compare } from '../subjects.ts';

const packages = {
  '@arizeai/openinference-instrumentation-langchain': '4.1.1',
  '@langfuse/langchain': '5.11.1',
  '@traceloop/instrumentation-langchain': '0.27.0',
};

compare({
  name: 'langchain',
  packages,
  subjects: [
    { name: 'portkey-otel', title: 'this project' },
    { name: 'openinference', title: `OpenInference ${packages['@arizeai/openinference-instrumentation-langchain']}` },
    { name: 'traceloop', title: `Traceloop ${packages['@traceloop/instrumentation-langchain']}` },
    { name: 'langfuse', title: `Langfuse ${packages['@langfuse/langchain']}` },
  ],
});
