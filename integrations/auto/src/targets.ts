/** What `PORTKEY_OTEL_DISABLED` can name. */
export type Part = 'ai' | 'langchain' | 'llamaindex' | 'openai' | 'anthropic' | 'http';

/** What becomes of a module: its exports are handed over, or functions of its own are replaced inside it. */
type Way = 'exports' | 'functions' | 'notice';

export interface Target {
  readonly part: Part;
  /** As it is installed, such as `@langchain/core`. */
  readonly packageName: string;
  readonly way: Way;
}

interface Row {
  readonly packages: RegExp;
  /** Files below the package's folder. */
  readonly files: RegExp;
  readonly part: Part;
  readonly way: Way;
}

const CORE_MODULES =
  'callbacks/manager|language_models/[a-z_]+|retrievers(/index)?|runnables/[a-z_]+|singletons(/.+)?|tools(/[a-z_]+)?|' +
  'utils/async_caller|utils/stream|vectorstores';

/** The modules that are traced, by where packages have them. Everything else is left as it is. */
const ROWS: readonly Row[] = [
  { packages: /^ai$/, files: /^dist\/index\.m?js$/, part: 'ai', way: 'functions' },
  {
    packages: /^@langchain\/core$/,
    files: new RegExp(`^dist/(${CORE_MODULES})\\.c?js$`),
    part: 'langchain',
    way: 'exports',
  },
  // Embeddings tell nobody of their calls: each provider's class is met where it is defined.
  {
    packages: /^@langchain\/(?!core$|langgraph)/,
    files: /^dist\/(index|embeddings(\/[^/]+)?)\.c?js$/,
    part: 'langchain',
    way: 'exports',
  },
  { packages: /^llamaindex$/, files: /^dist\/(cjs\/)?index\.c?js$/, part: 'llamaindex', way: 'exports' },
  { packages: /^@llamaindex\/core$/, files: /^[a-z-]+\/dist\/index\.c?js$/, part: 'llamaindex', way: 'exports' },
  { packages: /^@llamaindex\/workflow$/, files: /^dist\/index\.c?js$/, part: 'llamaindex', way: 'exports' },
  // Their requests are seen in `fetch`.
  { packages: /^openai$/, files: /^index\.m?js$/, part: 'openai', way: 'notice' },
  { packages: /^@anthropic-ai\/sdk$/, files: /^index\.m?js$/, part: 'anthropic', way: 'notice' },
  { packages: /^portkey-ai$/, files: /^dist\/(src\/)?index\.m?js$/, part: 'openai', way: 'notice' },
  // Next.js makes spans of requests by itself, where there is somebody to take them.
  { packages: /^next$/, files: /^dist\/server\/(base-server|web\/sandbox\/context)\.js$/, part: 'http', way: 'notice' },
];

const MODULES = '/node_modules/';
/** Most modules of an application are of none of these. */
const MAY_BE = /\/node_modules\/(ai|next|openai|portkey-ai|llamaindex|@langchain|@llamaindex|@anthropic-ai)\//;

/** What is to be done with the module at a URL; `undefined` for nearly all of them. */
export function targetOf(url: string): Target | undefined {
  if (!MAY_BE.test(url)) return undefined;
  const path = url.slice(url.lastIndexOf(MODULES) + MODULES.length).replace(/[?#].*$/, '');
  const [, packageName = '', file = ''] = /^((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(path) ?? [];
  const row = ROWS.find(({ packages, files }) => packages.test(packageName) && files.test(file));
  return row && { part: row.part, packageName, way: row.way };
}
