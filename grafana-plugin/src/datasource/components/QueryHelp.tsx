import type { QueryEditorHelpProps } from '@grafana/data';
import { Button } from '@grafana/ui';
import type { ReactNode } from 'react';
import type { GenAiDataSource } from '../datasource.ts';
import type { GenAiQuery } from '../query.ts';
import { portkeyFilters } from '../sources/portkey/filters.ts';
import { traceQl } from '../sources/tempo/traceql.ts';

interface Help {
  readonly examples: readonly { readonly what: string; readonly query: Partial<GenAiQuery> }[];
  readonly syntax: ReactNode;
}

const METRICS: Help['examples'] = [
  { what: 'Cost by model over time', query: { queryType: 'metrics', measure: 'cost', groupBy: ['model'] } },
  { what: 'Latency by agent', query: { queryType: 'metrics', measure: 'latency', groupBy: ['agent'] } },
];

const BACKEND: Help = {
  examples: [
    { what: 'Traces in which something failed', query: { queryType: 'search', filter: 'status = error' } },
    { what: 'Expensive calls of one model', query: { queryType: 'search', filter: 'model = gpt-4o and cost > 0.01' } },
    {
      what: 'Traces in which somebody spoke of a refund',
      query: { queryType: 'search', filter: 'text contains "refund"' },
    },
    { what: 'Slow first tokens', query: { queryType: 'search', filter: 'timeToFirstToken > 2s' } },
    ...METRICS,
  ],
  syntax: (
    <p>
      A condition is a field, a comparison and a value: <code>provider = openai</code>. Comparisons are{' '}
      <code>= != &lt; &lt;= &gt; &gt;= contains</code>, <code>in (a, b)</code> and <code>exists</code>; conditions are
      joined by <code>and</code>, <code>or</code>, <code>not</code> and parentheses. Any attribute of a span is a field:{' '}
      <code>attribute.http.route</code>. <code>text</code> is all that was said.
    </p>
  ),
};

const TEMPO: Help = {
  examples: [
    {
      what: 'Model calls that failed',
      query: { queryType: 'search', filter: '{ span.gen_ai.operation.name = "chat" && status = error }' },
    },
    {
      what: 'Large prompts',
      query: { queryType: 'search', filter: '{ span.gen_ai.usage.input_tokens > 10000 }' },
    },
    {
      what: 'Agents below which a tool failed',
      query: {
        queryType: 'search',
        filter:
          '{ span.gen_ai.operation.name = "invoke_agent" } >> { span.gen_ai.operation.name = "execute_tool" && status = error }',
      },
    },
    ...METRICS,
  ],
  syntax: (
    <>
      <p>
        TraceQL: conditions on one span stand in braces, <code>{'{ span.gen_ai.request.model = "gpt-4o" }'}</code>;{' '}
        <code>&amp;&amp;</code>, <code>||</code> and <code>{'>>'}</code> join them. What the builder chooses is joined
        with what is written.
      </p>
      <p>
        Costs, models and tokens in the table come from reading each trace and pricing its calls. Metrics are summed by
        Tempo itself: a cost is there where spans carry <code>gen_ai.usage.cost</code>, as those of portkey-otel do.
      </p>
    </>
  ),
};

const PORTKEY: Help = {
  examples: [
    { what: 'Cost over time', query: { queryType: 'analytics', graph: 'graphs/cost' } },
    { what: 'Errors by status', query: { queryType: 'analytics', graph: 'graphs/errors/stacks' } },
    { what: 'Cost of each user', query: { queryType: 'analytics', graph: 'groups/users' } },
    {
      what: 'Cost of one model',
      query: { queryType: 'analytics', graph: 'graphs/cost', filter: 'ai_org_model=openai__gpt-4o' },
    },
  ],
  syntax: (
    <p>
      The filter has the parameters of Portkey's analytics API, as in an address:{' '}
      <code>status_code=429,500&amp;cost_min=5</code>. There costs are in cents; in the builder they are in dollars.
    </p>
  ),
};

/** Questions to start from, and the filter's syntax. */
export function QueryHelp({ onClickExample, datasource }: QueryEditorHelpProps<GenAiQuery>) {
  const language = (datasource as unknown as GenAiDataSource | undefined)?.source?.filters;
  const { examples, syntax } = language === traceQl ? TEMPO : language === portkeyFilters ? PORTKEY : BACKEND;
  return (
    <div>
      <h3>What can be asked</h3>
      <ul>
        {examples.map(({ what, query }) => (
          <li key={what}>
            <Button
              fill="text"
              size="sm"
              onClick={() => onClickExample({ refId: 'A', conditions: [], filter: '', ...query })}
            >
              {what}
            </Button>
            {query.filter && <code>{query.filter}</code>}
          </li>
        ))}
      </ul>
      <h3 style={{ marginTop: 16 }}>The filter</h3>
      {syntax}
    </div>
  );
}
