import type { GenAiQuery } from '../../src/datasource/query.ts';

/** Addresses of this page, which say all that it shows: `query`, `dashboard` with its variables, or `page`; and `theme`. */
export function addressWith(parameters: { readonly [name: string]: string }): string {
  const theme = new URLSearchParams(location.search).get('theme');
  return `?${new URLSearchParams({ ...(theme ? { theme } : {}), ...parameters })}`;
}

export function addressOf(query: GenAiQuery): string {
  return addressWith({ query: JSON.stringify(query) });
}

/** A parameter of the address as it is now. */
export function parameter(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}
