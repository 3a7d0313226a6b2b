/** The static checks of `npm run check`, as data. `after` names a check that must have passed. */
export interface Check {
  readonly name: string;
  readonly command: string;
  readonly what: string;
  readonly after?: string;
}

const PACKAGES = [
  'core',
  'integrations/vercel-ai',
  'integrations/langchain',
  'integrations/llamaindex',
  'integrations/auto',
  'backend',
];

export const checks: readonly Check[] = [
  { name: 'build', command: 'npm run build --silent', what: 'every package builds, ESM, CJS and types' },
  { name: 'types', command: 'tsc -p . && tsc -p grafana-plugin', what: 'TypeScript, strict' },
  { name: 'format', command: 'biome check --error-on-warnings .', what: 'format and lint' },
  {
    name: 'imports',
    command: 'depcruise core integrations backend grafana-plugin test examples scripts --config .dependency-cruiser.js',
    what: 'who may import whom; no circular imports',
  },
  { name: 'dead-code', command: 'knip', what: 'no unused files, exports or dependencies' },
  {
    name: 'pack',
    command: PACKAGES.map((dir) => `publint ${dir} --strict`).join(' && '),
    what: 'package.json exports',
    after: 'build',
  },
  {
    name: 'pack-types',
    command: PACKAGES.filter((dir) => dir !== 'backend')
      .map((dir) => `attw --pack ${dir} --profile node16 --quiet`)
      .concat('attw --pack backend --profile esm-only --quiet')
      .join(' && '),
    what: 'types resolve for ESM and CJS users',
    after: 'build',
  },
  { name: 'sizes', command: 'size-limit', what: 'bundle sizes', after: 'build' },
  { name: 'own-words', command: 'node scripts/own-words.mjs', what: 'the project speaks of itself alone' },
];
