import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diag } from '@opentelemetry/api';
import { guard, isApiRegistered } from '@portkey-otel/core/instrument';
import { partsSwitchedOff } from '../switched-off.ts';
import type { Part, Target } from '../targets.ts';
import { setUpSoon } from './set-up.ts';

const PARTS: readonly Part[] = ['ai', 'langchain', 'llamaindex', 'openai', 'anthropic'];

/** What was loaded, by part: each copy once, with what could not be patched in it. */
const found = new Map<Part, Map<string, readonly string[]>>();
let isReported = false;

/** Notes a module that was handed over, and what of it is `missing`. */
export function seen(url: string, { part, packageName }: Target, missing: readonly string[] = []): void {
  // Only a web framework, which is no model's client: its own requests tell when to set up.
  if (part === 'http') {
    if (url.includes('/web/sandbox/')) sayEdge();
    return;
  }
  setUpSoon();
  const copies = found.get(part) ?? new Map<string, readonly string[]>();
  found.set(part, copies);
  const copy = packageFolder(url, packageName);
  if (copies.has(copy)) return;
  copies.set(copy, missing);
  if (isReported) diag.debug(`portkey-otel: auto: also ${partText(part)}`);
}

/** Whether a package of a part was loaded where hooks see it. */
export function isLoaded(part: Part): boolean {
  return found.has(part);
}

/** The start-up line. */
export function report(): void {
  isReported = true;
  const http = partsSwitchedOff().has('http') ? 'switched off' : 'fetch, undici and http to gateways';
  const provider = isApiRegistered('trace') ? 'is there' : 'is missing';
  diag.debug(
    `portkey-otel: auto: ${PARTS.map(partText).join('; ')}; trace headers: ${http}; a tracer provider ${provider}`,
  );
}

function partText(part: Part): string {
  const copies = found.get(part);
  if (partsSwitchedOff().has(part)) return `${part} switched off by PORTKEY_OTEL_DISABLED`;
  if (copies === undefined) return `${part} not loaded`;
  const texts = [...copies].map(([folder, missing]) => {
    const { name = folder, version = 'of unknown version' } = packageAt(folder) ?? {};
    return `${name} ${version}${missing.length > 0 ? ` (not patched, since it has none: ${missing.join(', ')})` : ''}`;
  });
  const how = part === 'openai' || part === 'anthropic' ? 'seen in fetch' : 'patched';
  return `${part} ${how}: ${texts.join(', ')}`;
}

function packageFolder(url: string, packageName: string): string {
  const marker = `/node_modules/${packageName}/`;
  return url.slice(0, url.lastIndexOf(marker) + marker.length);
}

/** Name and version of the package that a module is of. */
export function packageAt(url: string): { readonly name?: string; readonly version?: string } | undefined {
  const [, folder = url] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+\/)/.exec(url) ?? [];
  return guard('package.json', () => JSON.parse(readFileSync(fileURLToPath(new URL('package.json', folder)), 'utf8')));
}

let isEdgeSaid = false;

function sayEdge(): void {
  if (isEdgeSaid) return;
  isEdgeSaid = true;
  diag.info(
    `portkey-otel: Next.js runs code of this app on its edge runtime, which --import does not reach. ${NEXT_WAY}`,
  );
}

export const NEXT_WAY =
  'Call registerPortkey() of @portkey-otel/vercel-ai in instrumentation.ts; it does no harm beside --import.';
