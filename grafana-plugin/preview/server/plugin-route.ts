import { readFileSync } from 'node:fs';
import type { GenAiSecrets, GenAiSettings } from '../../src/datasource/query.ts';

interface Route {
  readonly path: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly content: string }[];
}

const { routes } = JSON.parse(readFileSync(new URL('../../src/datasource/plugin.json', import.meta.url), 'utf8')) as {
  routes: readonly Route[];
};

/** Where Grafana's proxy sends a request by the routes of `plugin.json`, and with which headers; `undefined`: by no route. */
export function pluginRoute(path: string, settings: GenAiSettings, secrets: GenAiSecrets) {
  const route = routes.find((each) => path === `/${each.path}` || path.startsWith(`/${each.path}/`));
  if (route === undefined) return undefined;
  const filled = (template: string) =>
    template.replace(/\{\{ \.(JsonData|SecureJsonData)\.(\w+) \}\}/g, (_, kind, name) =>
      String({ JsonData: settings, SecureJsonData: secrets }[kind as 'JsonData']?.[name as never] ?? ''),
    );
  return {
    url: `${filled(route.url)}${path.slice(route.path.length + 1)}`,
    headers: Object.fromEntries(route.headers.map(({ name, content }) => [name, filled(content)])),
  };
}
