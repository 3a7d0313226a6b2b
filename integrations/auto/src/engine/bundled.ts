import { sayOnce } from '@portkey-otel/core/otel';
import type { Part } from '../targets.ts';
import { isLoaded, NEXT_WAY } from './report.ts';

/** How clients of frameworks name themselves in `User-Agent`. */
const CLIENTS: readonly (readonly [mark: RegExp, part: Part, name: string, way: string])[] = [
  [/\bai-sdk\/|\bai\/\d/, 'ai', 'the AI SDK', NEXT_WAY],
  [
    /langchainjs/i,
    'langchain',
    'LangChain',
    'Call registerPortkey() and instrumentLangChain() of @portkey-otel/langchain.',
  ],
];

/** A framework's request whose framework no hook has seen is of a bundle: its model calls show, what is around them does not. */
export function sayBundledClient(userAgent: string): void {
  for (const [mark, part, name, way] of CLIENTS) {
    if (!mark.test(userAgent) || isLoaded(part)) continue;
    sayOnce(
      `auto.bundled-${part}`,
      `${name} is bundled into this app, where --import does not reach: its model calls are traced, its agents and tools are ` +
        `not. ${way} Or keep the package out of the bundle.`,
    );
  }
}
