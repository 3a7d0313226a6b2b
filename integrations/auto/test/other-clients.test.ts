import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { idsOnTheWire, type Lab, startLab } from './lab.ts';

/** Requests of clients that are no model's: they carry the id of the model call that is going on, and tell it of the gateway. */
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.close());
beforeEach(() => lab.reset());

/** A chat model of the app's own, asked through LangChain: its span is the model call. */
const app = (request: string) => `import { SimpleChatModel } from '@langchain/core/language_models/chat_models';
class OwnModel extends SimpleChatModel {
  _llmType() { return 'own'; }
  async _call() { ${request} return 'done'; }
}
const url = process.env.PORTKEY_BASE_URL + '/chat/completions';
const body = JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: '[[say:x]]' }] });
const headers = { 'content-type': 'application/json', 'x-portkey-config': 'pc-1' };
console.log((await new OwnModel({}).invoke('Hello')).text);`;

const CLIENTS: readonly (readonly [name: string, request: string])[] = [
  ['the global fetch', `await (await fetch(url, { method: 'POST', body, headers })).text();`],
  [
    'undici',
    `const { request } = await import('undici'); await (await request(url, { method: 'POST', body, headers })).body.text();`,
  ],
  [
    'node:http',
    `const { request } = await import('node:http');
     await new Promise((resolve, reject) => request(url, { method: 'POST', headers }, (response) => response.on('end', resolve).resume())
       .on('error', reject).end(body));`,
  ],
];

test.each(CLIENTS)('%s', async (_, request) => {
  const ran = await lab.app(app(request));
  expect(ran.stdout, ran.stderr).toBe('done\n');
  expect(ran.spans.map(({ scope }) => scope)).toEqual(['@portkey-otel/langchain']);
  expect(idsOnTheWire(lab)).toEqual([ran.spans[0]?.spanId]);
  expect(ran.spans[0]?.attributes).toMatchObject({ 'portkey.gateway.routed': true, 'portkey.gateway.config': 'pc-1' });
});

test.each(CLIENTS)('%s: a header of the app stays, other places get none', async (_, request) => {
  const traceparent = '00-11111111111111111111111111111111-2222222222222222-01';
  const own = await lab.app(
    app(request).replace(`'x-portkey-config'`, `traceparent: '${traceparent}', 'x-portkey-config'`),
  );
  expect(own.stdout, own.stderr).toBe('done\n');
  expect(lab.provider.requests.map(({ headers }) => headers.traceparent)).toEqual([traceparent]);
  lab.reset();
  const elsewhere = await lab.app(app(request).replace('process.env.PORTKEY_BASE_URL', `'${lab.provider.url}'`), {
    env: { PORTKEY_BASE_URL: 'https://gateway.example' },
  });
  expect(elsewhere.stdout, elsewhere.stderr).toBe('done\n');
  expect(lab.provider.requests.map(({ headers }) => headers.traceparent)).toEqual([undefined]);
});
