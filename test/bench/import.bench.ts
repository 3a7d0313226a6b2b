import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Variant } from './benchmark.ts';

/** Where the packages find each other as a user's program does, by their built files. */
const integrations = join(import.meta.dirname, '../../integrations');

function programOf(integration: string, name: string, ...imports: string[]): Variant {
  const code = imports.map((one) => `await import('${one}');`).join('');
  const cwd = join(integrations, integration);
  return { name, run: () => execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd }) };
}

const program = (name: string, ...imports: string[]) => programOf('langchain', name, ...imports);
const aiProgram = (name: string, ...imports: string[]) => programOf('vercel-ai', name, 'ai', ...imports);

const API = 'a program that imports @opentelemetry/api';
const BASE = '@opentelemetry/api';
const AI = 'a program that imports ai';
const AI_AND_VERCEL = 'with @vercel/otel beside ai';
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
      name: 'import over ai, whole processes',
      iterations: 1,
      variants: [
        aiProgram(AI),
        aiProgram('with vercel-ai/parts', '@portkey-otel/vercel-ai/parts'),
        aiProgram(AI_AND_VERCEL, '@vercel/otel'),
        aiProgram('with vercel-ai', '@vercel/otel', '@portkey-otel/vercel-ai'),
      ],
      limits: [
        // `ai` does not load @opentelemetry/api: what that takes is in this.
        { variant: 'with vercel-ai/parts', over: AI, atMostNs: 30e6 },
        // `registerPortkey` sets up `@vercel/otel`, a peer of the user's.
        { variant: 'with vercel-ai', over: AI_AND_VERCEL, atMostNs: 30e6 },
        { variant: 'with vercel-ai', over: AI, atMostNs: 30e6, aim: true },
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
