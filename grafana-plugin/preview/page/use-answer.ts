import { type DataFrame, type DataQueryResponse, LoadingState, type TimeRange } from '@grafana/data';
import { useEffect, useState } from 'react';
import type { GenAiDataSource } from '../../src/datasource/datasource.ts';
import type { GenAiQuery } from '../../src/datasource/query.ts';
import { requestOf } from '../host/request.ts';

interface Answer {
  readonly state: LoadingState;
  readonly frames: readonly DataFrame[];
  /** What went wrong, in the words of the datasource. */
  readonly error?: string | undefined;
}

const NONE: Answer = { state: LoadingState.Loading, frames: [] };

/**
 * What the datasource answers to queries, part by part. Asked again when one of the arguments is another; what was asked before is
 * cancelled.
 */
export function useAnswer(datasource: GenAiDataSource, targets: readonly GenAiQuery[], range: TimeRange): Answer {
  const [answer, setAnswer] = useState(NONE);
  useEffect(() => {
    setAnswer(NONE);
    const byKey = new Map<string, DataQueryResponse>();
    const running = datasource.query(requestOf(targets, range)).subscribe({
      next: (response) => {
        byKey.set(response.key ?? '', response);
        const all = [...byKey.values()];
        setAnswer({
          state: LoadingState.Streaming,
          frames: all.flatMap(({ data }) => data as DataFrame[]),
          error: all.flatMap(({ errors }) => errors ?? [])[0]?.message,
        });
      },
      error: (error: Error) => setAnswer({ state: LoadingState.Done, frames: [], error: error.message }),
      complete: () => setAnswer((before) => ({ ...before, state: LoadingState.Done })),
    });
    return () => running.unsubscribe();
  }, [datasource, targets, range]);
  return answer;
}
