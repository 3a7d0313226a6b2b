import { describe, expect, it } from 'vitest';
import { allDialects } from './index.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from './messages.ts';
import { formsOf } from './normalizer.ts';

const options = { keepBlobs: false, forms: formsOf(allDialects) };
const text = (content: string) => ({ type: 'text', content });
const call = { type: 'tool_call', id: 'c1', name: 'weather', arguments: { city: 'Paris' } };
const answer = (response: unknown) => ({ type: 'tool_call_response', id: 'c1', response });

/** One conversation (a question, a tool call, its answer) as each API and framework writes it. */
const CONVERSATIONS: Readonly<Record<string, unknown>> = {
  'OpenAI chat': [
    { role: 'user', content: 'Weather?' },
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Paris"}' } }],
    },
    { role: 'tool', tool_call_id: 'c1', content: '{"tempC":18}' },
  ],
  'OpenAI responses': [
    { role: 'user', content: [{ type: 'input_text', text: 'Weather?' }] },
    { type: 'function_call', call_id: 'c1', name: 'weather', arguments: '{"city":"Paris"}' },
    { type: 'function_call_output', call_id: 'c1', output: { tempC: 18 } },
  ],
  Anthropic: [
    { role: 'user', content: 'Weather?' },
    { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', name: 'weather', input: { city: 'Paris' } }] },
    { role: 'tool', content: [{ type: 'tool_result', tool_use_id: 'c1', content: { tempC: 18 } }] },
  ],
  'Bedrock Converse': [
    { role: 'user', content: [{ text: 'Weather?' }] },
    { role: 'assistant', content: [{ toolUse: { toolUseId: 'c1', name: 'weather', input: { city: 'Paris' } } }] },
    { role: 'tool', content: [{ toolResult: { toolUseId: 'c1', content: { tempC: 18 } } }] },
  ],
  Gemini: {
    contents: [
      { role: 'user', parts: [{ text: 'Weather?' }] },
      { role: 'model', parts: [{ functionCall: { id: 'c1', name: 'weather', args: { city: 'Paris' } } }] },
      { role: 'function', parts: [{ functionResponse: { id: 'c1', name: 'weather', response: { tempC: 18 } } }] },
    ],
  },
  'AI SDK 4': [
    { role: 'user', content: [{ type: 'text', text: 'Weather?' }] },
    {
      role: 'assistant',
      content: [{ type: 'tool-call', toolCallId: 'c1', toolName: 'weather', args: { city: 'Paris' } }],
    },
    { role: 'tool', content: [{ type: 'tool-result', toolCallId: 'c1', toolName: 'weather', result: { tempC: 18 } }] },
  ],
  'AI SDK 5': [
    { role: 'user', content: [{ type: 'text', text: 'Weather?' }] },
    {
      role: 'assistant',
      content: [{ type: 'tool-call', toolCallId: 'c1', toolName: 'weather', input: { city: 'Paris' } }],
    },
    {
      role: 'tool',
      content: [
        { type: 'tool-result', toolCallId: 'c1', toolName: 'weather', output: { type: 'json', value: { tempC: 18 } } },
      ],
    },
  ],
  LangChain: [
    [
      { lc: 1, id: ['langchain_core', 'messages', 'HumanMessage'], kwargs: { content: 'Weather?' } },
      {
        lc: 1,
        id: ['langchain_core', 'messages', 'AIMessage'],
        kwargs: { content: '', tool_calls: [{ id: 'c1', name: 'weather', args: { city: 'Paris' } }] },
      },
      {
        lc: 1,
        id: ['langchain_core', 'messages', 'ToolMessage'],
        kwargs: { content: '{"tempC":18}', tool_call_id: 'c1' },
      },
    ],
  ],
  Genkit: [
    { role: 'user', content: [{ text: 'Weather?' }] },
    { role: 'model', content: [{ toolRequest: { ref: 'c1', name: 'weather', input: { city: 'Paris' } } }] },
    { role: 'tool', content: [{ toolResponse: { ref: 'c1', name: 'weather', output: { tempC: 18 } } }] },
  ],
  'the conventions': [
    { role: 'user', parts: [text('Weather?')] },
    { role: 'assistant', parts: [call] },
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', result: { tempC: 18 } }] },
  ],
};

describe('toMessages', () => {
  it.each(Object.entries(CONVERSATIONS))('%s', (_, conversation) => {
    expect(toMessages(conversation, options)).toEqual([
      { role: 'user', parts: [text('Weather?')] },
      { role: 'assistant', parts: [call] },
      { role: 'tool', parts: [answer({ tempC: 18 })] },
    ]);
  });

  it('gives base64 data by size and hash, and whole where that is asked for', () => {
    const data = 'QUJD'.repeat(100);
    const message = {
      role: 'user',
      content: [{ type: 'image_url', image_url: { url: `data:image/png;base64,${data}` } }],
    };
    const [short] = toMessages([message], options);
    expect(short?.parts[0]).toMatchObject({
      type: 'blob',
      modality: 'image',
      mime_type: 'image/png',
      content: '',
      size_bytes: 300,
    });
    expect(toMessages([message], { ...options, keepBlobs: true })[0]?.parts[0]).toMatchObject({ content: data });
  });

  it.each([
    [
      { type: 'image_url', image_url: { url: 'https://x/a.png' } },
      { type: 'uri', modality: 'image', uri: 'https://x/a.png' },
    ],
    [
      { type: 'image', source: { type: 'url', url: 'https://x/a.png' } },
      { type: 'uri', modality: 'image', uri: 'https://x/a.png' },
    ],
    [
      { fileData: { mimeType: 'video/mp4', fileUri: 'gs://b/a.mp4' } },
      { type: 'uri', modality: 'video', mime_type: 'video/mp4', uri: 'gs://b/a.mp4' },
    ],
    [
      { type: 'input_file', file_id: 'file-1' },
      { type: 'file', modality: 'document', file_id: 'file-1' },
    ],
    [
      { type: 'thinking', thinking: 'hm', signature: 's' },
      { type: 'reasoning', content: 'hm' },
    ],
    [
      { type: 'new_thing', x: 1 },
      { type: 'new_thing', x: 1 },
    ],
  ])('the part %j', (part, expected) => {
    expect(toMessages([{ role: 'user', content: [part] }], options)[0]?.parts).toEqual([expected]);
  });
});

describe('toOutputMessages', () => {
  it.each([
    [{ role: 'assistant', content: 'Hi', finish_reason: 'tool_calls' }, ['length'], 'tool_call'],
    [{ role: 'assistant', content: 'Hi' }, ['max_tokens'], 'length'],
    [{ role: 'assistant', content: 'Hi' }, undefined, 'unknown'],
  ])('the finish reason of %j beside %j', (message, reasons, expected) => {
    expect(toOutputMessages([message], options, reasons)[0]?.finish_reason).toBe(expected);
  });
});

describe('toToolDefinitions', () => {
  const parameters = { type: 'object' };
  it.each([
    [{ type: 'function', function: { name: 'w', description: 'd', parameters } }],
    [{ type: 'function', name: 'w', description: 'd', inputSchema: parameters }],
    [{ name: 'w', description: 'd', input_schema: parameters }],
    [{ toolSpec: { name: 'w', description: 'd', inputSchema: { json: parameters } } }],
    [{ functionDeclarations: [{ name: 'w', description: 'd', parameters }] }],
    [JSON.stringify({ type: 'function', name: 'w', description: 'd', parameters })],
  ])('%j', (definition) => {
    expect(toToolDefinitions([definition], options)).toEqual([
      { type: 'function', name: 'w', description: 'd', parameters },
    ]);
  });

  it("a bare name, and a provider's own tool with its settings", () => {
    expect(toToolDefinitions(['w', { type: 'web_search_20250305', name: 'web_search', max_uses: 3 }], options)).toEqual(
      [
        { type: 'function', name: 'w' },
        { type: 'web_search_20250305', name: 'web_search', max_uses: 3 },
      ],
    );
  });
});
