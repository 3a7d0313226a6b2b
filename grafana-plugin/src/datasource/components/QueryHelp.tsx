import type { QueryEditorHelpProps } from '@grafana/data';
import { Button } from '@grafana/ui';
import type { GenAiQuery } from '../query.ts';

const EXAMPLES: readonly { readonly what: string; readonly query: Partial<GenAiQuery> }[] = [
  { what: 'Traces in which something failed', query: { queryType: 'search', filter: 'status = error' } },
  { what: 'Expensive calls of one model', query: { queryType: 'search', filter: 'model = gpt-4o and cost > 0.01' } },
  {
    what: 'Traces in which somebody spoke of a refund',
    query: { queryType: 'search', filter: 'text contains "refund"' },
  },
  { what: 'Slow first tokens', query: { queryType: 'search', filter: 'timeToFirstToken > 2s' } },
  { what: 'Cost by model over time', query: { queryType: 'metrics', measure: 'cost', groupBy: ['model'] } },
  { what: 'Latency by agent', query: { queryType: 'metrics', measure: 'latency', groupBy: ['agent'] } },
];

/** Questions to start from, and the filter's syntax. */
export function QueryHelp({ onClickExample }: QueryEditorHelpProps<GenAiQuery>) {
  return (
    <div>
      <h2>What can be asked</h2>
      <ul>
        {EXAMPLES.map(({ what, query }) => (
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
      <h2>The filter</h2>
      <p>
        A condition is a field, a comparison and a value: <code>provider = openai</code>. Comparisons are{' '}
        <code>= != &lt; &lt;= &gt; &gt;= contains</code>, <code>in (a, b)</code> and <code>exists</code>; conditions are
        joined by <code>and</code>, <code>or</code>, <code>not</code> and parentheses. Any attribute of a span is a
        field: <code>attribute.http.route</code>. <code>text</code> is all that was said.
      </p>
    </div>
  );
}
