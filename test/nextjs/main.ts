/**
 * `npm run nextjs -w examples`: the chat app of `examples/nextjs` in development mode. With no PORTKEY_API_KEY its model, gateway
 * and backend run on this machine; with one it talks to Portkey.
 */
import { once } from 'node:events';
import { appEnvironment, type Stage, startStage } from '../demo/stage.ts';
import { buildPackages, startApp } from './app.ts';

const own = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(PORTKEY_|OTEL_)/.test(name)),
) as Record<string, string>;

let stage: Stage | undefined;
if (!own.PORTKEY_API_KEY) {
  stage = await startStage((name, url, what) => console.log(`  ${name.padEnd(9)} ${url.padEnd(26)} ${what}`));
}
await buildPackages((name) => console.log(`  builds    ${name} (once)`));
const app = await startApp('dev', { ...(stage && appEnvironment(stage)), ...own }, (line) => console.log(`  ${line}`));
console.log(`\nOpen ${app.url}; Ctrl-C ends it.`);
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), app.ended]);
await app.close();
await stage?.close();
process.exit(0);
