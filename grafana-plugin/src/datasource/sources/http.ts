import { type FetchError, getBackendSrv, isFetchError } from '@grafana/runtime';
import { catchError, map, type Observable, throwError } from 'rxjs';
import { SourceError } from './source.ts';

export type Parameters = { readonly [name: string]: string | number | undefined };

export type GetJson = <Answer>(path: string, parameters?: Parameters) => Observable<Answer>;

/** GET of JSON below `base`, through Grafana's proxy. Leaving the observable cancels the request. */
export function getJsonBelow(base: string, advice: Advice): GetJson {
  return (path, parameters = {}) => {
    const given = Object.fromEntries(
      Object.entries(parameters).filter(([, value]) => value !== undefined && value !== ''),
    );
    return getBackendSrv()
      .fetch<never>({ url: `${base}${path}`, method: 'GET', params: given, showErrorAlert: false })
      .pipe(
        map(({ data }) => data),
        catchError((error: unknown) => throwError(() => readable(error, advice))),
      );
  };
}

/** What a user does about an answer of this status. */
export type Advice = { readonly [status: number]: string };

function readable(error: unknown, advice: Advice): SourceError {
  if (!isFetchError(error)) return new SourceError(error instanceof Error ? error.message : String(error));
  const said = sentenceIn(error);
  const todo = advice[error.status];
  const reason = [
    said?.replace(/\.$/, '') ?? `the server answered ${error.status} ${error.statusText ?? ''}`.trim(),
    todo,
  ]
    .filter(Boolean)
    .join('. ');
  return Object.assign(new SourceError(reason), { status: error.status });
}

/** The backend says `{ error: { message } }`, Grafana and others `{ message }`, Portkey `{ data: { message } }`, Tempo plain text. */
function sentenceIn({ data }: FetchError): string | undefined {
  const body: unknown = data;
  if (typeof body === 'string') return body.trim().slice(0, 500) || undefined;
  const {
    error,
    message,
    data: inner,
  } = (body ?? {}) as {
    error?: { message?: unknown } | string;
    message?: unknown;
    data?: { message?: unknown };
  };
  const said = typeof error === 'object' ? error?.message : (error ?? message ?? inner?.message);
  return typeof said === 'string' && said !== '' ? said : undefined;
}
