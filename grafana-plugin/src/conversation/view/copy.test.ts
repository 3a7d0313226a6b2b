import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { Call } from '../conversation.ts';
import { callAsCurl, callAsJson } from './copy.ts';

const call: Call = {
  traceId: 't',
  spanId: 's',
  operation: 'chat',
  provider: 'openai',
  model: 'gpt-4o-mini-2024-07-18',
  startMs: 0,
  durationMs: 1,
  costUsd: 0.1,
  finishReasons: ['stop'],
  evaluations: [],
  request: {
    model: 'gpt-4o-mini',
    system: [{ type: 'text', content: "It's $(date) `date` here" }],
    messages: [
      { role: 'user', parts: [{ type: 'text', content: 'weather?' }] },
      { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'weather', arguments: { city: 'Paris' } }] },
      { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: { tempC: 18 } }] },
    ],
    tools: [{ type: 'function', name: 'weather', parameters: { type: 'object' } }],
    temperature: 0,
  },
  response: [{ role: 'assistant', parts: [{ type: 'text', content: '18 °C' }], finish_reason: 'stop' }],
};

it('the command sends just this body, whatever is in the messages, and holds no key', () => {
  const command = callAsCurl(call);
  expect(command).toContain('"x-portkey-api-key: $PORTKEY_API_KEY"');
  // A shell with a curl that prints what it would send.
  const script = `curl() { while [ $# -gt 1 ]; do shift; done; printf %s "$1"; }\n${command}`;
  const sent = JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }));
  expect(sent).toEqual({
    model: 'gpt-4o-mini',
    temperature: 0,
    messages: [
      { role: 'system', content: "It's $(date) `date` here" },
      { role: 'user', content: 'weather?' },
      {
        role: 'assistant',
        content: '',
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Paris"}' } }],
      },
      { role: 'tool', tool_call_id: 'c1', content: '{"tempC":18}' },
    ],
    tools: [{ type: 'function', function: { name: 'weather', parameters: { type: 'object' } } }],
  });
});

it('the JSON has the facts, the request and the answer', () => {
  expect(JSON.parse(callAsJson(call))).toMatchObject({
    costUsd: 0.1,
    request: { model: 'gpt-4o-mini' },
    response: [{}],
  });
});
