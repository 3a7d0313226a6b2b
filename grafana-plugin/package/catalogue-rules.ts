import { gzipSync } from 'node:zlib';
import { type Plugin, type PluginFiles, pluginsIn, textOf } from './plugin-files.ts';

/** What Grafana's catalogue asks of a plugin's archive, as far as it can be told without a network. */
export interface Rule {
  readonly name: string;
  /** Of what is published in the catalogue alone: who installs the archive by hand needs none of it. */
  readonly forPublishing?: true;
  /** What is wrong, each with the place; nothing when all is well. */
  readonly problems: (files: PluginFiles, plugins: readonly Plugin[]) => readonly string[];
}

export interface Finding {
  readonly rule: string;
  readonly forPublishing: boolean;
  readonly problem: string;
}

export function checkCatalogueRules(files: PluginFiles): Finding[] {
  const plugins = pluginsIn(files);
  return RULES.flatMap(({ name, forPublishing = false, problems }) =>
    problems(files, plugins).map((problem) => ({ rule: name, forPublishing, problem })),
  );
}

/** Modules that Grafana 12.3 and later give to plugins. */
const FROM_GRAFANA: ReadonlySet<string> = new Set([
  ...['react', 'react-dom', 'react/jsx-runtime', 'rxjs', 'lodash', 'moment', '@emotion/css', '@emotion/react'],
  ...['@grafana/data', '@grafana/runtime', '@grafana/ui', 'module'],
]);
const MOST_GZIP_BYTES = 150_000;
const SCAFFOLD = /grafana data source plugin template|your plugin|INSERT|lorem ipsum|<PLUGIN|myorg/i;

const TRACKERS = /google-analytics\.com|googletagmanager\.com|mixpanel\.com|segment\.(?:io|com)|hotjar\.com/;
/** Calls and hidden parts that went with React 19. */
const GONE_FROM_REACT =
  /\.findDOMNode\(|\.unmountComponentAtNode\(|\.createFactory\(|__SECRET_INTERNALS_DO_NOT_USE|\breact-dom\/test-utils\b/;
/** For those who build plugins; a catalogue's reader installs them. */
const JARGON = /\b(?:yarn|nodejs|mage|webpack)\b/i;

/** One message for each item for which the condition does not hold. */
function each<Item>(items: readonly Item[], holds: (item: Item) => unknown, message: (item: Item) => string): string[] {
  return items.filter((item) => !holds(item)).map(message);
}

export const RULES: readonly Rule[] = [
  {
    name: 'plugins',
    problems: (_files, plugins) => {
      const ids = plugins.map(({ json }) => json.id);
      const [app, ...nested] = plugins;
      return [
        ...(app?.folder === '' ? [] : ['plugin.json: not there']),
        ...each(
          ids,
          (id) => /^[a-z0-9]+-[a-z0-9]+-(?:app|datasource|panel)$/.test(id),
          (id) => `${id}: not organization-name-type`,
        ),
        ...each(
          plugins,
          ({ json }) => json.id.endsWith(`-${json.type}`),
          ({ json }) => `${json.id}: does not end in its type`,
        ),
        ...each(
          nested,
          ({ json }) => json.id.split('-')[0] === ids[0]!.split('-')[0],
          ({ json }) => `${json.id}: of another organization`,
        ),
        ...each(
          nested,
          ({ json }) => json.info.version === app!.json.info.version,
          ({ json }) => `${json.id}: of another version than the app`,
        ),
        ...(new Set(ids).size < ids.length ? ['two plugins have the same id'] : []),
      ];
    },
  },
  {
    name: 'metadata',
    problems: (_files, plugins) =>
      plugins.flatMap(({ folder, json: { name, info, dependencies } }) => {
        const at = `${folder}plugin.json`;
        return [
          ...(name.length >= 3 ? [] : [`${at}: a name`]),
          ...((info.description ?? '').length >= 20 ? [] : [`${at}: a description of a sentence`]),
          ...(info.author?.name ? [] : [`${at}: an author`]),
          ...((info.keywords ?? []).length > 0 ? [] : [`${at}: keywords`]),
          ...(/^\d+\.\d+\.\d+$/.test(info.version ?? '') ? [] : [`${at}: a version, not ${info.version}`]),
          ...(/^\d{4}-\d\d-\d\d$/.test(info.updated ?? '')
            ? []
            : [`${at}: the date of the update, not ${info.updated}`]),
          ...(/^>=\d+\.\d+\.\d+/.test(dependencies?.grafanaDependency ?? '') ? [] : [`${at}: grafanaDependency`]),
        ];
      }),
  },
  {
    name: 'links',
    problems: (_files, plugins) =>
      plugins.flatMap(({ folder, json: { info } }) => {
        const links = info.links ?? [];
        return [
          ...(links.length > 0 ? [] : [`${folder}plugin.json: no link`]),
          ...each(
            links,
            ({ url }) => URL.canParse(url) && url.startsWith('https://'),
            ({ url }) => `${folder}plugin.json: ${url}`,
          ),
        ];
      }),
  },
  {
    name: 'source link',
    forPublishing: true,
    problems: (_files, plugins) => {
      const links = plugins[0]?.json.info.links ?? [];
      const isSource = ({ name, url }: { name: string; url: string }) =>
        /\b(?:source|repository)\b/i.test(name) && /^https:\/\/[^/]+\/[^/]+/.test(url);
      return links.some(isSource)
        ? []
        : ['plugin.json: no link to the published source: set SOURCE_URL to its address and build again'];
    },
  },
  {
    name: 'signature',
    forPublishing: true,
    problems: (files) => (files.has('MANIFEST.txt') ? [] : ['MANIFEST.txt: not there: the archive is not signed']),
  },
  {
    name: 'logos',
    problems: (files, plugins) =>
      plugins.flatMap(({ folder, json: { info } }) =>
        each(
          [info.logos?.small ?? '', info.logos?.large ?? ''],
          (logo) => isSafeImage(files, folder + logo),
          (logo) => `${folder}${logo}: not there, or a picture that runs something`,
        ),
      ),
  },
  {
    name: 'screenshots',
    problems: (files, plugins) => {
      const of = plugins.flatMap(({ folder, json: { info } }) =>
        (info.screenshots ?? []).map(({ path }) => folder + path),
      );
      const shown = plugins[0]?.json.info.screenshots ?? [];
      return [
        ...(shown.length > 0 ? [] : ['plugin.json: no screenshot']),
        ...each(
          of,
          (path) => isSafeImage(files, path),
          (path) => `${path}: not there`,
        ),
      ];
    },
  },
  {
    name: 'includes',
    problems: (files, plugins) => {
      const named = plugins.flatMap(({ folder, json: { includes = [] } }) =>
        includes.filter(({ type }) => type === 'dashboard').map(({ path }) => folder + path),
      );
      const there = [...files.keys()].filter((path) => path.includes('dashboards/'));
      return [
        ...each(
          named,
          (path) => files.has(path),
          (path) => `${path}: named in plugin.json and not there`,
        ),
        ...each(
          there,
          (path) => named.includes(path),
          (path) => `${path}: there and not named in plugin.json`,
        ),
      ];
    },
  },
  {
    name: 'modules',
    problems: (files, plugins) =>
      plugins.flatMap(({ folder }) => {
        const path = `${folder}module.js`;
        const code = textOf(files, path);
        if (code === undefined) return [`${path}: not there`];
        const dependencies = /^define\((\[[^\]]*\])/.exec(code)?.[1];
        if (dependencies === undefined) return [`${path}: not in AMD form`];
        const bytes = gzipSync(code, { level: 9 }).length;
        return [
          ...each(
            JSON.parse(dependencies) as string[],
            (name) => FROM_GRAFANA.has(name),
            (name) => `${path}: Grafana has no ${name}`,
          ),
          ...(bytes <= MOST_GZIP_BYTES ? [] : [`${path}: ${bytes} bytes gzip, more than ${MOST_GZIP_BYTES}`]),
          ...(/\beval\(|\bnew Function\(/.test(code) ? [`${path}: makes code of text`] : []),
          ...(TRACKERS.test(code) ? [`${path}: tells others who looks at it`] : []),
          ...(GONE_FROM_REACT.test(code) ? [`${path}: uses what React 19 does not have`] : []),
        ];
      }),
  },
  {
    name: 'source maps',
    problems: (files, plugins) =>
      each(
        plugins.map(({ folder }) => `${folder}module.js.map`),
        (path) => hasSources(textOf(files, path)),
        (path) => `${path}: not there, or without the sources`,
      ),
  },
  {
    name: 'readme',
    problems: (files) => {
      const readme = textOf(files, 'README.md') ?? '';
      const links = [...readme.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)].map(([, address]) => address!);
      const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, address]) => address!);
      return [
        ...(readme.length > 500 ? [] : ['README.md: not there, or nearly empty']),
        ...(SCAFFOLD.test(readme) ? ['README.md: words of a template'] : []),
        ...(JARGON.test(readme) ? ['README.md: words of those who build plugins'] : []),
        ...(/<(?:script|iframe|style|div|img)\b/i.test(readme) ? ['README.md: HTML, which is not shown'] : []),
        ...each(
          links,
          (address) => /^(?:https:\/\/|mailto:|#)/.test(address),
          (address) => `README.md: ${address} leads nowhere from the catalogue`,
        ),
        ...each(
          pictures,
          (address) => files.has(address) || address.startsWith('https://'),
          (address) => `README.md: ${address} is not packed`,
        ),
      ];
    },
  },
  {
    name: 'changelog',
    problems: (files, plugins) => {
      const { version } = plugins[0]?.json.info ?? {};
      const has = (textOf(files, 'CHANGELOG.md') ?? '').split('\n').includes(`## ${version}`);
      return has ? [] : [`CHANGELOG.md: nothing of ${version}`];
    },
  },
  {
    name: 'licence',
    problems: (files) =>
      /Apache License/.test(textOf(files, 'LICENSE') ?? '') ? [] : ['LICENSE: not the Apache License'],
  },
  {
    name: 'layout',
    problems: (files) =>
      each(
        [...files.keys()],
        (path) =>
          /\.(?:js|js\.map|json|svg|png|md|txt)$|^LICENSE$/.test(path) && !/(?:^|\/)(?:\.|node_modules)/.test(path),
        (path) => `${path}: has no place in a plugin`,
      ),
  },
];

function isSafeImage(files: PluginFiles, path: string): boolean {
  const content = files.get(path);
  if (content === undefined) return false;
  if (!path.endsWith('.svg')) return path.endsWith('.png') && content[0] === 0x89 && content[1] === 0x50;
  return !/<script|<foreignObject|\son\w+\s*=|javascript:|href\s*=\s*["'](?!#)/i.test(
    new TextDecoder().decode(content),
  );
}

function hasSources(map: string | undefined): boolean {
  if (map === undefined) return false;
  const { sources = [], sourcesContent = [] } = JSON.parse(map) as { sources?: string[]; sourcesContent?: string[] };
  return sources.length > 0 && sourcesContent.length === sources.length;
}
