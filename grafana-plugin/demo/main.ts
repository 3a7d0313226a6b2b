import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { randomOf, type Turn, turnOf } from './traffic.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: process.env.PORTKEY_OTEL_ENDPOINT ?? 'http://127.0.0.1:4318' },
    hours: { type: 'string', default: '6' },
    once: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

const EVERY_MS = 90_000;
const LIVE_MS = 5_000;
/** The backend may still be starting. */
const ATTEMPTS = 30;

if (values.help) {
  console.log(`Made-up traffic of a shop, sent to the backend: the last hours at once, then a turn every 5 seconds.

  node grafana-plugin/demo/main.ts [--backend http://127.0.0.1:4318] [--hours 6] [--once]

  --once   end after the last hours

The key of a backend that wants one is read from PORTKEY_API_KEY.`);
} else {
  const random = randomOf(Date.now());
  const now = Date.now();
  let sent = 0;
  for (let endMs = now - Number(values.hours) * 3_600_000; endMs < now; endMs += EVERY_MS) {
    await send(turnOf(random, endMs));
    sent += 1;
  }
  console.log(`${sent} turns of the last ${values.hours} hours are in ${values.backend}`);
  while (!values.once) {
    await sleep(LIVE_MS);
    await send(turnOf(random, Date.now()));
  }
}

async function send({ request, feedback }: Turn): Promise<void> {
  await post('/v1/traces', request);
  if (feedback) await post('/v1/feedback', feedback);
}

async function post(path: string, body: object): Promise<void> {
  const key = process.env.PORTKEY_API_KEY;
  const headers = { 'content-type': 'application/json', ...(key ? { 'x-portkey-api-key': key } : {}) };
  for (let attempt = 1; ; attempt += 1) {
    const failure = await fetch(`${values.backend}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    }).then(
      async (response) => (response.ok ? undefined : `${response.status} ${await response.text()}`),
      (error: Error) => String(error.cause ?? error),
    );
    if (failure === undefined) return;
    const isLasting = /^4\d\d /.test(failure);
    if (isLasting || attempt === ATTEMPTS) throw new Error(`${values.backend}${path}: ${failure}`);
    await sleep(1_000);
  }
}
