/**
 * Traces the LLM calls of a Node app whose code knows nothing of it:
 *
 *     node --import @portkey-otel/auto/register app.js
 *
 * Nothing but this file and its few neighbours is loaded until the app loads a package that is traced, or asks a gateway.
 */
import * as nodeModule from 'node:module';
import { AGENT } from './agent.ts';
import { watchFetch } from './fetch-watch.ts';
import { hookModules } from './hooks.ts';
import { lateAgent } from './late-agent.ts';
import { isDebugging, isSwitchedOff, partsSwitchedOff } from './switched-off.ts';
import { offerTelemetry } from './telemetry-offer.ts';

const holder = globalThis as { [key: symbol]: unknown };
const key = Symbol.for(AGENT);

if (holder[key] === undefined && !isSwitchedOff()) {
  if ('registerHooks' in nodeModule) start();
  else say(`needs Node 22.15 or newer, this is ${process.version}: nothing is traced`);
}

function start(): void {
  const agent = lateAgent();
  Object.defineProperty(holder, key, { value: agent });
  const off = partsSwitchedOff();
  hookModules(({ part }) => off.has(part));
  if (!off.has('http')) watchFetch(agent);
  if (!off.has('ai')) offerTelemetry(agent);
  if (isDebugging()) setImmediate(() => agent.report());
}

function say(message: string): void {
  process.stderr.write(`portkey-otel: @portkey-otel/auto ${message}\n`);
}
