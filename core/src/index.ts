export type * from './genai/cost.ts';
export type * from './genai/genai-span.ts';
export type * from './genai/messages.ts';
export type * from './genai/span.ts';
export type * from './genai/usage.ts';
