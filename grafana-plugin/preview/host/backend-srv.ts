import type { BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { Observable } from 'rxjs';

/** `BackendSrv.fetch` of Grafana as far as a datasource needs it: parameters, JSON, errors by status, cancelling. */
export function fetchThroughProxy<Data>(request: BackendSrvRequest): Observable<FetchResponse<Data>> {
  return new Observable((subscriber) => {
    const abort = new AbortController();
    const url = new URL(request.url, location.origin);
    for (const [name, value] of Object.entries(request.params ?? {})) url.searchParams.set(name, String(value));
    const answer = async () => {
      const response = await fetch(url, { method: request.method ?? 'GET', signal: abort.signal });
      const text = await response.text();
      const facts = { status: response.status, statusText: response.statusText, config: request };
      const data = parsed(text);
      if (!response.ok) throw { ...facts, data };
      return { ...facts, data, ok: true, headers: response.headers, redirected: false, type: 'basic', url: url.href };
    };
    answer().then(
      (value) => {
        subscriber.next(value as FetchResponse<Data>);
        subscriber.complete();
      },
      (error: unknown) => abort.signal.aborted || subscriber.error(error),
    );
    return () => abort.abort();
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
