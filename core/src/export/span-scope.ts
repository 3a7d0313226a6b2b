/**
 * `genai`: GenAI spans and the spans above them, up to the root, without the steps of web frameworks in between. `all`:
 * everything that was sampled.
 */
export type SpanScope = 'genai' | 'all';
