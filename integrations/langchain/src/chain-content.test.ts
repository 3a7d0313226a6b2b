import { AIMessage, HumanMessage } from '@langchain/core/messages';
import { expect, test } from 'vitest';
import { inputMessagesOf, outputMessagesOf } from './chain-content.ts';

const user = (content: string) => [{ role: 'user', parts: [{ type: 'text', content }] }];
const inputs: [name: string, given: unknown, expected: unknown][] = [
  ['messages of a state', { messages: [new HumanMessage('Hello')] }, user('Hello')],
  ['plain messages', { messages: [{ role: 'user', content: 'Hello' }] }, user('Hello')],
  ['one message for the list', { messages: 'Hello' }, user('Hello')],
  ['a list of messages', [new HumanMessage('Hello')], user('Hello')],
  ['a message', new HumanMessage('Hello'), user('Hello')],
  ['a text', 'Hello', user('Hello')],
  ['a text, as LangChain wraps it', { input: 'Hello' }, user('Hello')],
  ['any other state', { topic: 'tea' }, user('{"topic":"tea"}')],
  ['a state with input and more', { input: 'Hello', lang: 'en' }, user('{"input":"Hello","lang":"en"}')],
  ['nothing', undefined, undefined],
];
test.each(inputs)('input: %s', (_name, given, expected) => expect(inputMessagesOf(given)).toEqual(expected));

const assistant = (content: string, finish_reason = 'stop') => [
  { role: 'assistant', parts: [{ type: 'text', content }], finish_reason },
];
const outputs: [name: string, given: unknown, expected: unknown][] = [
  ['the last message of a state', { messages: [new HumanMessage('Hello'), new AIMessage('Hi')] }, assistant('Hi')],
  [
    'with its own reason',
    { messages: [new AIMessage({ content: 'Hi', response_metadata: { finish_reason: 'length' } })] },
    assistant('Hi', 'length'),
  ],
  ['a text', { output: 'Hi' }, assistant('Hi')],
  ['any other state', { notes: ['a'] }, assistant('{"notes":["a"]}')],
];
test.each(outputs)('output: %s', (_name, given, expected) => expect(outputMessagesOf(given)).toEqual(expected));
