/**
 * A small process that registers, makes one model call and leaves in the way that its argument names. Says `ready` when the
 * call is done.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { registerPortkey, startAgent, startModelCall } from '@portkey-otel/core/node';

const [way = 'end'] = process.argv.slice(2);
const registration = registerPortkey({ serviceName: 'app' });
if (registerPortkey({ serviceName: 'other' }) !== registration) throw new Error('registered twice');

const usage = { inputTokens: 10, outputTokens: 5 };
const call = () => startModelCall({ provider: 'openai', requestModel: 'gpt-4o' }).end({ usage });
if (way === 'full-queue') {
  // More than the queue holds.
  const agent = startAgent({ name: 'busy' });
  for (let i = 0; i < 3_000; i += 1) agent.run(call);
  agent.end();
} else {
  call();
}
if (way === 'open-span') startModelCall({ provider: 'openai', requestModel: 'gpt-4o' });
if (way === 'own-handler') process.once('SIGTERM', () => void sleep(2_000).then(() => process.exit(7)));
console.log('ready');
if (way === 'serve' || way === 'full-queue' || way === 'own-handler') setInterval(() => {}, 1_000);
