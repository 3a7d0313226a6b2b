import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Variant } from './benchmark.ts';

/** Where the packages find each other as a user's program does, by their built files. */
const directory = join(import.meta.dirname, '../../integrations/langchain');

function program(name: string, ...imports: string[]): Variant {
  const code = imports.map((one) => `await import('${one}');`).join('');
  return {
    name,
    run: () => execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: directory }),
  };
}

const API = 'a program that imports @opentelemetry/api';
const BASE = '@opentelemetry/api';
const LANGCHAIN = 'a program that imports @langchain/core';
/** Those that an agent on LangChain loads anyway. */
const LANGCHAIN_BASE = [
  'callbacks/manager',
  'language_models/chat_models',
  'language_models/llms',
  'retrievers',
  'runnables',
  'singletons',
  'tools',
  'vectorstores',
].map((module) => `@langchain/core/${module}`);

export function benchmarks(): Promise<readonly Benchmark[]> {
  const built = join(import.meta.dirname, '../../core/dist/node.js');
  if (!existsSync(built)) throw new Error('the import benchmark needs a build: npm run build');
  return Promise.resolve([
    {
      name: 'import, whole processes',
      iterations: 1,
      variants: [
        program(API, BASE),
        program('with core/otel', BASE, '@portkey-otel/core/otel'),
        program('with core/node', BASE, '@portkey-otel/core/node'),
      ],
      limits: [
        { variant: 'with core/otel', over: API, atMostNs: 40e6 },
        { variant: 'with core/node', over: API, atMostNs: 40e6 },
      ],
    },
    {
      name: 'import beside LangChain, whole processes',
      iterations: 1,
      variants: [
        program(LANGCHAIN, BASE, ...LANGCHAIN_BASE),
        program('with @portkey-otel/langchain', BASE, ...LANGCHAIN_BASE, '@portkey-otel/langchain'),
      ],
      limits: [{ variant: 'with @portkey-otel/langchain', over: LANGCHAIN, atMostNs: 40e6 }],
    },
  ]);
}
