import { SpanKind } from '@opentelemetry/api';
import type { InstrumentationScope } from '../genai/span.ts';
import type { Operation, RetrievalInput, RetrievalResult } from './operation.ts';
import { startOperation } from './started.ts';

/** Starts the span of one retrieval from a data source. Never throws. */
export function startRetrieval(input: RetrievalInput, scope?: InstrumentationScope): Operation<RetrievalResult> {
  return startOperation<RetrievalResult>(
    input,
    {
      name: input.dataSourceId ? `retrieval ${input.dataSourceId}` : 'retrieval',
      kind: SpanKind.CLIENT,
      atStart: {
        'gen_ai.operation.name': 'retrieval',
        ...(input.dataSourceId && { 'gen_ai.data_source.id': input.dataSourceId }),
      },
      describe: (write) => {
        write.set('gen_ai.request.top_k', input.topK);
        write.content('gen_ai.retrieval.query.text', input.query);
      },
      finish: ({ documents }, write) => write.content('gen_ai.retrieval.documents', documents),
    },
    scope,
  );
}
