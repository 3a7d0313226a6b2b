/**
 * What no source says right, by hand: each with the page it was read from and the dates it holds. A correction is the last
 * word over the sources; a source that comes to agree makes it superfluous, and the import says so.
 */
import type { Correction } from './correction.ts';

const OPENAI = 'https://platform.openai.com/docs/pricing';
const ANTHROPIC = 'https://docs.anthropic.com/en/docs/about-claude/pricing';
const AWS = 'https://aws.amazon.com/bedrock/pricing/';
const AZURE = 'https://azure.microsoft.com/en-us/pricing/details/cognitive-services/openai-service/';
const DEEPSEEK = 'https://api-docs.deepseek.com/quick_start/pricing';
const DEEPSEEK_PEAK = 'https://github.com/pydantic/genai-prices/issues/582';
const GEMINI = 'https://ai.google.dev/gemini-api/docs/pricing';
const GROQ = 'https://groq.com/pricing';
const MISTRAL = 'https://mistral.ai/pricing';
const VERTEX = 'https://cloud.google.com/vertex-ai/generative-ai/pricing';
const XAI = 'https://docs.x.ai/docs/models';

/** Beijing is eight hours ahead of UTC; DeepSeek's windows and weekends are stated in its time. */
const BEIJING = 8;

export const corrections: readonly Correction[] = [
  {
    provider: 'openai',
    models: ['gpt-4o-audio-preview', 'gpt-4o-audio-preview-2024-12-17', 'gpt-4o-audio-preview-2025-06-03'],
    link: 'https://platform.openai.com/docs/models/gpt-4o-audio-preview',
    why: 'The model page says $40 and $80 for audio; $100 and $200 was the price of October 2024.',
    set: { input_audio: 40, output_audio: 80 },
  },
  {
    provider: 'openai',
    models: ['o3', 'o3-2025-04-16'],
    link: 'https://community.openai.com/t/o3-is-80-cheaper-and-introducing-o3-pro/1284925',
    why: 'Cached input was a quarter of input before the cut too: $2.50.',
    replace: [
      {
        when: { to: '20250610' },
        rates: { input: 10, output: 40, cache_read: 2.5, web_search: 10000, file_search: 2500 },
      },
      {
        when: { from: '20250610' },
        rates: { input: 2, output: 8, cache_read: 0.5, web_search: 10000, file_search: 2500 },
      },
      { when: { tier: 'batch' }, times: [0.5, 0.5] },
      { when: { tier: 'flex' }, times: [0.5, 0.5] },
      { when: { tier: 'priority' }, times: [1.75, 1.75] },
    ],
  },
  {
    provider: 'anthropic',
    models: ['claude-sonnet-4-20250514', 'claude-sonnet-4', 'claude-sonnet-4-0', 'claude-4-sonnet-20250514'],
    link: ANTHROPIC,
    why: 'The 1M-token beta doubled the input and added half to the output above 200K, as for Sonnet 4.5.',
    add: [{ when: { over: 200_000 }, times: [2, 1.5] }],
  },
  {
    provider: 'deepseek',
    models: ['deepseek-chat'],
    link: DEEPSEEK,
    why: 'Off-peak hours until 2025-09-05, one V3.1 and V3.2 price after, V4 Flash behind the name since 2026-04-24.',
    replace: [
      { when: { to: '20250208' }, rates: { input: 0.14, output: 0.28, cache_read: 0.014 } },
      { when: { from: '20250208', to: '20250905' }, rates: { input: 0.27, output: 1.1, cache_read: 0.07 } },
      {
        when: { from: '20250226', to: '20250905', hours: '1630-0030' },
        rates: { input: 0.135, output: 0.55, cache_read: 0.035 },
      },
      { when: { from: '20250905', to: '20250929' }, rates: { input: 0.56, output: 1.68, cache_read: 0.07 } },
      { when: { from: '20250929', to: '20260424' }, rates: { input: 0.28, output: 0.42, cache_read: 0.028 } },
      { when: { from: '20260424' }, rates: { input: 0.14, output: 0.28, cache_read: 0.0028 } },
    ],
  },
  {
    provider: 'deepseek',
    models: ['deepseek-reasoner'],
    link: DEEPSEEK,
    why: 'Off-peak hours until 2025-09-05, one V3.1 and V3.2 price after, V4 Flash behind the name since 2026-04-24.',
    replace: [
      { when: { to: '20250905' }, rates: { input: 0.55, output: 2.19, cache_read: 0.14 } },
      {
        when: { from: '20250226', to: '20250905', hours: '1630-0030' },
        rates: { input: 0.135, output: 0.55, cache_read: 0.035 },
      },
      { when: { from: '20250905', to: '20250929' }, rates: { input: 0.56, output: 1.68, cache_read: 0.07 } },
      { when: { from: '20250929', to: '20260424' }, rates: { input: 0.28, output: 0.42, cache_read: 0.028 } },
      { when: { from: '20260424' }, rates: { input: 0.14, output: 0.28, cache_read: 0.0028 } },
    ],
  },
  ...(['flash', 'pro'] as const).map((size): Correction => {
    const [flat, offPeak] =
      size === 'flash'
        ? [
            { input: 0.14, output: 0.28, cache_read: 0.0028 },
            { input: 0.22, output: 0.66, cache_read: 0.007 },
          ]
        : [
            { input: 0.435, output: 0.87, cache_read: 0.003625 },
            { input: 0.66, output: 1.98, cache_read: 0.022 },
          ];
    const peak = { input: offPeak.input * 2, output: offPeak.output * 2, cache_read: offPeak.cache_read * 2 };
    return {
      provider: 'deepseek',
      models: [`deepseek-v4-${size}`],
      link: DEEPSEEK_PEAK,
      why: 'Peak hours from 2026-08-17, every day; from 2026-08-23 weekends (Beijing time) are off-peak all day.',
      replace: [
        { when: { to: '20260817' }, rates: flat },
        { when: { from: '20260817' }, rates: offPeak },
        { when: { from: '20260817', to: '20260823', hours: '0100-0400,0600-1000' }, rates: peak },
        {
          // The same hours as Beijing counts them, so that hours and weekdays share one clock.
          when: { from: '20260823', hours: '0900-1200,1400-1800', weekdays: '12345', utcOffsetHours: BEIJING },
          rates: peak,
        },
      ],
    };
  }),
  ...['openai', 'azure-openai', 'azure-ai'].map(
    (provider): Correction => ({
      provider,
      models: ['gpt-5-pro', 'gpt-5-pro-2025-10-06', 'chatgpt-4o-latest'],
      link: OPENAI,
      why: 'No price for cached input: a source has that of another model.',
      set: { cache_read: null },
    }),
  ),
  {
    provider: 'openai',
    models: ['o1-mini-2024-09-12'],
    link: OPENAI,
    why: 'The dated name costs what its alias costs.',
    sameAs: 'o1-mini',
  },
  {
    provider: 'openai',
    models: ['gpt-4o-mini-tts', 'gpt-4o-mini-tts-2025-03-20', 'gpt-4o-mini-tts-2025-12-15'],
    link: OPENAI,
    why: 'Its output tokens are audio at $12; the sources have 0 or the price of another model.',
    replace: [{ rates: { input: 0.6, output: 12, output_audio: 12 } }],
  },
  {
    provider: 'openai',
    models: ['gpt-4o-transcribe', 'gpt-4o-transcribe-diarize'],
    link: 'https://platform.openai.com/docs/models/gpt-4o-transcribe',
    why: 'Audio input is $6 a million tokens; $0.006 a minute is the same in another measure.',
    set: { input: 2.5, output: 10, input_audio: 6, audio_seconds: 0.36 },
  },
  {
    provider: 'openai',
    models: ['gpt-4o-mini-transcribe', 'gpt-4o-mini-transcribe-2025-03-20', 'gpt-4o-mini-transcribe-2025-12-15'],
    link: 'https://platform.openai.com/docs/models/gpt-4o-mini-transcribe',
    why: 'Audio input is $3 a million tokens; $0.003 a minute is the same in another measure.',
    set: { input: 1.25, output: 5, input_audio: 3, audio_seconds: 0.18 },
  },
  {
    provider: 'openai',
    models: ['whisper-1'],
    link: 'https://platform.openai.com/docs/models/whisper-1',
    why: '$0.006 a minute, in no other measure.',
    replace: [{ rates: { audio_seconds: 0.36 } }],
  },
  {
    provider: 'azure-openai',
    models: ['gpt-4o-mini-audio-preview', 'gpt-4o-mini-audio-preview-2024-12-17'],
    link: AZURE,
    why: 'Text at the price of GPT-4o mini, audio at $10 and $20; a source has a column shifted.',
    replace: [{ rates: { input: 0.15, output: 0.6, input_audio: 10, output_audio: 20 } }],
  },
  {
    provider: 'azure-openai',
    models: ['o1-mini', 'o1-mini-2024-09-12'],
    link: AZURE,
    why: 'Cut to $1.10 and $4.40 in January 2025, as at OpenAI.',
    set: { input: 1.1, output: 4.4, cache_read: 0.55 },
  },
  ...(['luna', 'terra'] as const).map((name): Correction => {
    const now = name === 'luna' ? 0.2 : 2;
    const before = name === 'luna' ? 1 : 2.5;
    const row = (input: number) => ({ input, output: input * 6, cache_read: input / 10, cache_write_5m: input * 1.25 });
    return {
      provider: 'azure-openai',
      models: [`gpt-5.6-${name}`, `gpt-5.6-${name}-2026-07-09`],
      link: 'https://github.com/Portkey-AI/models/commits/main/pricing/azure-openai.json',
      why: 'Azure followed the cut of 2026-07-30 about a week later (the date is that of the commit: approximate).',
      replace: [
        { when: { to: '20260807' }, rates: row(before) },
        { when: { from: '20260807' }, rates: row(now) },
        { when: { over: 272_000 }, times: [2, 1.5] },
        { when: { tier: 'batch' }, times: [0.5, 0.5] },
        { when: { tier: 'priority' }, times: [2, 2] },
      ],
    };
  }),
  ...(['', 'us.', 'eu.', 'apac.'] as const).map(
    (geography): Correction => ({
      provider: 'bedrock',
      models: [
        'amazon.nova-pro-v1:0',
        'amazon.nova-lite-v1:0',
        'amazon.nova-micro-v1:0',
        'amazon.nova-premier-v1:0',
      ].map((name) => geography + name),
      link: AWS,
      why: 'Reading from the cache costs a quarter of the input, writing costs what the input costs.',
      ratio: { cache_read: 0.25 },
      set: { cache_write_5m: null, cache_write_1h: null },
    }),
  ),
  {
    provider: 'bedrock',
    models: ['amazon.titan-embed-image-v1'],
    link: AWS,
    why: 'A source has the price of a training job.',
    replace: [{ rates: { input: 0.8, output: 0, input_images: 60 } }],
  },
  {
    provider: 'bedrock',
    models: ['amazon.titan-embed-g1-text-02', 'amazon.titan-embed-text-v1'],
    link: AWS,
    why: 'The first generation costs $0.0001 a thousand tokens.',
    replace: [{ rates: { input: 0.1, output: 0 } }],
  },
  {
    provider: 'google',
    models: ['gemini-2.5-flash-image-preview'],
    link: GEMINI,
    why: 'A source has the price of an image in the place of a token.',
    sameAs: 'gemini-2.5-flash-image',
  },
  {
    provider: 'vertex-ai',
    models: ['gemini-1.5-flash-001', 'gemini-1.5-flash-002', 'gemini-1.5-flash-preview-0514'],
    link: VERTEX,
    why: 'A tenth of the output price stands in a source: $0.30.',
    set: { output: 0.3 },
  },
  {
    provider: 'vertex-ai',
    models: ['gemini-2.0-flash', 'gemini-2.0-flash-001'],
    link: VERTEX,
    why: 'Vertex AI lists $0.15 and $0.60; $0.10 and $0.40 is the price of the Gemini API.',
    set: { input: 0.15, output: 0.6, cache_read: 0.0375, input_audio: 1 },
  },
  {
    provider: 'vertex-ai',
    models: [
      'text-embedding-004',
      'text-embedding-005',
      'text-multilingual-embedding-002',
      'textembedding-gecko',
      'textembedding-gecko@001',
      'textembedding-gecko@003',
      'text-embedding-large-exp-03-07',
    ],
    link: VERTEX,
    why: 'Sold by the character, at $0.025 a million; tokens are counted as four characters.',
    replace: [{ rates: { input: 0.1, output: 0, input_characters: 0.025 } }],
  },
  {
    provider: 'mistral-ai',
    models: ['mistral-large-2407', 'mistral-large-2411'],
    link: MISTRAL,
    why: 'The dated ones keep their price; $0.50 and $1.50 is that of Large 3.',
    replace: [{ rates: { input: 2, output: 6 } }],
  },
  {
    provider: 'mistral-ai',
    models: ['mistral-large-latest'],
    link: 'https://docs.mistral.ai/getting-started/changelog',
    why: 'The alias moved to Large 3 on 2025-12-02.',
    replace: [
      { when: { to: '20251202' }, rates: { input: 2, output: 6 } },
      { when: { from: '20251202' }, rates: { input: 0.5, output: 1.5 } },
    ],
  },
  {
    provider: 'mistral-ai',
    models: ['mistral-embed'],
    link: MISTRAL,
    why: 'An embedding has no output to pay for.',
    replace: [{ rates: { input: 0.1, output: 0 } }],
  },
  {
    provider: 'cohere',
    models: ['command-a-03-2025', 'command-a'],
    link: 'https://cohere.com/pricing',
    why: 'Both names of Command A.',
    replace: [{ rates: { input: 2.5, output: 10 } }],
  },
  {
    provider: 'groq',
    models: ['whisper-large-v3-turbo'],
    link: GROQ,
    why: '$0.04 an hour, billed for at least 10 seconds a request.',
    replace: [{ rates: { audio_seconds: 0.04 }, minimums: { audio_seconds: 10 } }],
  },
  {
    provider: 'groq',
    models: ['whisper-large-v3'],
    link: GROQ,
    why: '$0.111 an hour, billed for at least 10 seconds a request.',
    replace: [{ rates: { audio_seconds: 0.111 }, minimums: { audio_seconds: 10 } }],
  },
  {
    provider: 'groq',
    models: ['distil-whisper-large-v3-en'],
    link: GROQ,
    why: '$0.02 an hour, billed for at least 10 seconds a request.',
    replace: [{ rates: { audio_seconds: 0.02 }, minimums: { audio_seconds: 10 } }],
  },
  {
    provider: 'x-ai',
    models: ['grok-4', 'grok-4-0709', 'grok-4-latest'],
    link: XAI,
    why: 'Twice the price above 128K, and billed as Grok 4.3 after its retirement on 2026-05-15.',
    replace: [
      { when: { to: '20260515' }, rates: { input: 3, output: 15, cache_read: 0.75, web_search: 5000, x_search: 5000 } },
      {
        when: { from: '20260515' },
        rates: { input: 1.25, output: 2.5, cache_read: 0.2, web_search: 5000, x_search: 5000 },
      },
      { when: { to: '20260515', over: 128_000 }, times: [2, 2] },
      { when: { from: '20260515', over: 200_000 }, times: [2, 2] },
    ],
  },
  {
    provider: 'x-ai',
    models: ['grok-3-fast', 'grok-3-fast-beta', 'grok-3-fast-latest'],
    link: XAI,
    why: 'The fast variant costs more than Grok 3.',
    replace: [{ rates: { input: 5, output: 25, cache_read: 1.25 } }],
  },
  {
    provider: 'vertex-ai',
    models: [
      'claude-opus-4-6',
      'claude-opus-4-6@default',
      'anthropic.claude-opus-4-6',
      'claude-sonnet-4-6',
      'claude-sonnet-4-6@default',
    ],
    link: ANTHROPIC,
    why: 'The 4.6 models had the surcharge above 200K until 2026-03-13.',
    add: [{ when: { to: '20260313', over: 200_000 }, times: [2, 1.5] }],
  },
  {
    provider: 'azure-openai',
    models: ['gpt-4o-mini-tts'],
    link: AZURE,
    why: 'Its output tokens are audio at $12.',
    replace: [{ rates: { input: 0.6, output: 12, output_audio: 12 } }],
  },
  {
    provider: 'vertex-ai',
    models: ['multimodalembedding', 'multimodalembedding@001'],
    link: VERTEX,
    why: 'Sold by the character and the image; tokens are counted as four characters.',
    replace: [{ rates: { input: 0.8, output: 0, input_characters: 0.2, input_images: 100 } }],
  },
  {
    provider: 'deepseek',
    models: ['deepseek-r1'],
    link: DEEPSEEK,
    why: 'Not one of the API names, so without the hours of `deepseek-reasoner`.',
    replace: [{ rates: { input: 0.55, output: 2.19, cache_read: 0.14 } }],
  },
  {
    provider: 'deepseek',
    models: ['deepseek-v3.2'],
    link: DEEPSEEK,
    why: 'The price of V3.2; a source has that of a reseller.',
    replace: [{ rates: { input: 0.28, output: 0.42, cache_read: 0.028 } }],
  },
  {
    provider: 'bedrock',
    models: ['claude-sonnet-4-5-20250929-v1:0'],
    link: AWS,
    why: 'Without a geography the price is that of the bare name.',
    sameAs: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
  },
  {
    provider: 'vertex-ai',
    models: ['mistral-small-2503@001'],
    link: VERTEX,
    why: 'The version says nothing about the price of Small 3.1.',
    sameAs: 'mistral-small-2503',
  },
  {
    provider: 'openrouter',
    models: ['google/gemini-2.5-pro', 'google/gemini-2.5-pro-preview'],
    link: 'https://openrouter.ai/google/gemini-2.5-pro',
    why: "Google's own price is passed on, with its limit at 200K.",
    replace: [{ rates: { input: 1.25, output: 10, cache_read: 0.125 } }, { when: { over: 200_000 }, times: [2, 1.5] }],
  },
  {
    provider: 'openrouter',
    models: ['anthropic/claude-sonnet-4.6'],
    link: 'https://openrouter.ai/anthropic/claude-sonnet-4.6',
    why: 'One price for the whole context since 2026-03-13; a source still has the surcharge.',
    replace: [
      { when: { to: '20260313' }, rates: { input: 3, output: 15, cache_read: 0.3, cache_write_5m: 3.75 } },
      {
        when: { from: '20260313' },
        rates: { input: 3, output: 15, cache_read: 0.3, cache_write_5m: 3.75, cache_write_1h: 6 },
      },
      { when: { to: '20260313', over: 200_000 }, times: [2, 1.5] },
    ],
  },
  {
    provider: 'azure-ai',
    models: ['deepseek-r1'],
    link: 'https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/deepseek/',
    why: 'A source has input and output of another model, the other way round.',
    replace: [{ rates: { input: 1.35, output: 5.4 } }],
  },
  {
    provider: 'azure-openai',
    models: ['gpt-35-turbo', 'gpt-3.5-turbo'],
    link: AZURE,
    why: 'The name has meant version 0125 since the older ones were retired.',
    replace: [{ rates: { input: 0.5, output: 1.5 } }],
  },
  {
    provider: 'anthropic',
    models: ['claude-3-7-sonnet-latest'],
    link: ANTHROPIC,
    why: 'An alias that some lists leave out.',
    sameAs: 'claude-3-7-sonnet-20250219',
  },
];
