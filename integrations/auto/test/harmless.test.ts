import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';
import type { run } from './run.ts';

/** Whatever an app does, and whatever of ours fails: it does the same with and without `--import`. */
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.close());

/** Everything that a process can be seen to do. A stack begins where it began, so paths stay. */
const seen = ({ exitCode, signal, stdout, stderr }: Awaited<ReturnType<typeof run>>) => ({
  exitCode,
  signal,
  stdout: stdout.replaceAll(/app-\d+/g, 'app'),
  stderr: stderr.replaceAll(/app-\d+/g, 'app'),
});

const PLAIN: readonly (readonly [name: string, source: string])[] = [
  ['prints and ends', `console.log('out'); console.error('err'); setTimeout(() => console.log('later'), 20);`],
  ['exits with a code', `process.on('exit', (code) => console.log('bye', code)); process.exit(3);`],
  ['sets its exit code', `process.exitCode = 4; process.on('beforeExit', () => console.log('before'));`],
  ['throws', `function inner() { throw new TypeError('boom'); }\ninner();`],
  ['rejects', `Promise.reject(new Error('nobody listens'));`],
  [
    'catches what nobody caught',
    `process.on('uncaughtException', (error) => console.log(error.message)); setTimeout(() => { throw new Error('late'); });`,
  ],
  ['ends by a signal', `process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 1000);`],
  [
    'handles a signal',
    `process.on('SIGTERM', () => { console.log('term', process.listenerCount('SIGTERM')); process.exit(0); }); process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 1000);`,
  ],
  [
    'has no more listeners than it added',
    `console.log(process.eventNames().map((name) => [name, process.listenerCount(name)]).join(';'));`,
  ],
  [
    'looks at its globals',
    `console.log(fetch.name, fetch.length, Object.keys(Object.getOwnPropertyDescriptor(globalThis, 'fetch')).length > 0, typeof AI_SDK_TELEMETRY_INTEGRATIONS === 'undefined' || true);`,
  ],
  [
    'has a fetch of its own',
    `globalThis.fetch = async () => 'mine'; console.log(await fetch('https://api.portkey.ai/x'));`,
  ],
  [
    'asks its own server',
    `import { createServer } from 'node:http';
    const server = createServer((request, response) => response.end(JSON.stringify(Object.keys(request.headers).sort()))).listen(0, '127.0.0.1', async () => {
      console.log(await (await fetch('http://127.0.0.1:' + server.address().port)).text()); server.close(); });`,
  ],
  [
    'fetches nonsense',
    `for (const input of [undefined, null, 1, {}, 'nonsense', new URL('x://y')]) await fetch(input).then(() => console.log('?'), (error) => console.log(error.name, error.message));`,
  ],
  [
    'lacks a module',
    `await import('no-such-package').catch((error) => console.log(error.code)); await import('./no-such-file.mjs');`,
  ],
  ['has a mistake in its syntax', `const = 1;`],
  [
    'starts a worker',
    `import { Worker } from 'node:worker_threads'; new Worker("console.log('in worker')", { eval: true }).on('exit', (code) => console.log('worker', code));`,
  ],
  [
    'forks',
    `import { fork } from 'node:child_process'; if (process.argv[2] === 'child') console.log('child'); else fork(process.argv[1], ['child']).on('exit', (code) => console.log('forked', code));`,
  ],
];

describe('an app without any package of ours or of a model', () => {
  test.each(PLAIN)('%s', async (_, source) => {
    const [without, under] = [await lab.app(source, { without: true }), await lab.app(source)];
    expect(seen(under)).toEqual(seen(without));
  });

  test('a CommonJS app, by --require', async () => {
    const source = `console.log(require.main === module, __filename.endsWith('.cjs')); process.exitCode = 5;`;
    const without = await lab.app(source, { ending: 'cjs', without: true });
    const under = await lab.app(source, {
      ending: 'cjs',
      without: true,
      nodeArgs: ['--require', lab.built.register.replace(/\.js$/, '.cjs')],
    });
    expect(seen(under)).toEqual(seen(without));
  });

  test.each(['PORTKEY_DISABLED', 'OTEL_SDK_DISABLED'])('%s: nothing at all is touched', async (name) => {
    const ran = await lab.app(
      `console.log(typeof AI_SDK_TELEMETRY_INTEGRATIONS, String(fetch).includes('isForGateway'), Object.getOwnPropertySymbols(globalThis).filter((s) => String(s).includes('portkey')).length);`,
      { env: { [name]: 'true' } },
    );
    expect(ran.stdout, ran.stderr).toBe('undefined false 0\n');
  });
});

const APP = `import OpenAI from 'openai';
import { ChatOpenAI } from '@langchain/openai';
import { generateText } from 'ai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { OpenAI as LlamaOpenAI } from '@llamaindex/openai';
const baseURL = process.env.PORTKEY_BASE_URL;
const attempt = async (fn) => { try { console.log(await fn()); } catch (error) { console.log(error.name, error.message); } };
const client = new OpenAI({ apiKey: 'x', baseURL, maxRetries: 0 });
const messages = (content) => [{ role: 'user', content }];
for (const text of ['[[say:one two]]', '[[error:400]] no']) {
  await attempt(async () => (await client.chat.completions.create({ model: 'gpt-4o-mini', messages: messages(text) })).choices[0].message.content);
  await attempt(async () => { let all = ''; for await (const { choices } of await client.chat.completions.create({ model: 'gpt-4o-mini', stream: true, messages: messages(text) })) all += (choices[0]?.delta.content ?? '') + '|'; return all; });
  await attempt(async () => (await new ChatOpenAI({ model: 'gpt-4o-mini', apiKey: 'x', maxRetries: 0, configuration: { baseURL } }).invoke(text)).text);
  await attempt(async () => (await generateText({ model: createOpenAICompatible({ name: 'p', baseURL })('gpt-4o-mini'), prompt: text, maxRetries: 0 })).text);
  await attempt(async () => (await new LlamaOpenAI({ model: 'gpt-4o-mini', apiKey: 'x', maxRetries: 0, additionalSessionOptions: { baseURL } }).chat({ messages: messages(text) })).message.content);
}
const raw = await fetch(baseURL + '/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o-mini', stream: true, messages: messages('[[say:a b]]') }) });
console.log(raw.status, raw.url === baseURL + '/chat/completions', raw instanceof Response, raw.bodyUsed, (await raw.text()).includes('[DONE]'), raw.bodyUsed);
console.log(await fetch(baseURL + '/chat/completions', { method: 'POST', body: 'no json' }).then(({ status }) => status));
console.log(await fetch(baseURL + '/chat/completions', { method: 'POST', body: '{}', signal: AbortSignal.abort() }).catch(({ name }) => name));`;

/** Put before everything: what we rely on fails. */
const FAULTS: readonly (readonly [name: string, sabotage: string])[] = [
  ['nothing fails', ''],
  [
    'the engine is not there',
    `const { createRequire } = require('node:module'); require('node:module').createRequire = (...a) => { const r = createRequire(...a); return Object.assign((id) => { if (id.includes('engine')) throw new Error('fault'); return r(id); }, r); };`,
  ],
  [
    'every span fails to start',
    `const api = require('@opentelemetry/api'); const get = api.trace.getTracer; api.trace.getTracer = () => ({ startSpan() { throw new Error('fault'); }, startActiveSpan() { throw new Error('fault'); } });`,
  ],
  ['there is no tracer', `require('@opentelemetry/api').trace.getTracer = () => { throw new Error('fault'); };`],
  [
    'the SDK cannot be set up',
    `require('@opentelemetry/api').trace.setGlobalTracerProvider = () => { throw new Error('fault'); };`,
  ],
  [
    'contexts fail',
    `const { context } = require('@opentelemetry/api'); context.active = () => { throw new Error('fault'); };`,
  ],
  [
    'Headers fails',
    `const Own = Headers; let n = 0; globalThis.Headers = class extends Own { constructor(...a) { super(...a); } get(name) { if (String(new Error().stack).split('\\n')[2]?.includes('engine')) throw new Error('fault'); return super.get(name); } };`,
  ],
  [
    'JSON fails in ours',
    `const parse = JSON.parse; JSON.parse = (...a) => { if (String(new Error().stack).split('\\n')[2]?.includes('engine')) throw new Error('fault'); return parse(...a); };`,
  ],
  ['Response.clone fails', `Response.prototype.clone = () => { throw new Error('fault'); };`],
];

describe('an app that asks models in every way', () => {
  test.each(FAULTS)('%s', async (_, sabotage) => {
    const name = `fault-${FAULTS.findIndex(([, one]) => one === sabotage)}.cjs`;
    const { writeFileSync } = await import('node:fs');
    const before = `${lab.built.folder}/${name}`;
    writeFileSync(before, sabotage);
    const nodeArgs = ['--require', before];
    const without = await lab.app(APP, { without: true });
    const under = await lab.app(APP, { nodeArgs });
    expect({ stdout: under.stdout, exitCode: under.exitCode }, under.stderr).toEqual({
      stdout: without.stdout,
      exitCode: without.exitCode,
    });
    expect(without.stdout.split('\n').length).toBeGreaterThan(12);
  });
});
