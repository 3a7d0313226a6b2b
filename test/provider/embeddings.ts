import type { Answer, CallInfo } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { countTokens } from './usage.ts';

export interface EmbeddingsRequest {
  readonly model: string;
  readonly input: string | readonly (string | number | readonly number[])[];
  readonly encoding_format?: 'float' | 'base64';
  readonly dimensions?: number;
}

/** The texts of a request; an input given as token ids counts one word for each id. */
export function embeddingTexts({ input }: EmbeddingsRequest): string[] {
  if (typeof input === 'string') return [input];
  if (typeof input[0] === 'number') return [input.join(' ')];
  return input.map((item) => (typeof item === 'string' ? item : String(item).replaceAll(',', ' ')));
}

/** `POST /v1/embeddings`. */
export function answerEmbeddings(request: EmbeddingsRequest, call: CallInfo, behaviour: Behaviour): Answer {
  const texts = embeddingTexts(request);
  const inputTokens = texts.reduce((sum, text) => sum + countTokens(text), 0) + call.sequence;
  const dimensions = request.dimensions ?? (call.model.includes('large') ? 3072 : 1536);
  const encode = request.encoding_format === 'base64' ? base64 : (vector: Float32Array) => Array.from(vector);
  return {
    id: call.id,
    answeredModel: call.model,
    usage: { inputTokens, outputTokens: 0, cacheReadTokens: 0, reasoningTokens: 0 },
    usageSent: !behaviour.noUsage,
    body: {
      object: 'list',
      data: texts.map((text, index) => ({ object: 'embedding', index, embedding: encode(embed(text, dimensions)) })),
      model: call.model,
      ...(!behaviour.noUsage && { usage: { prompt_tokens: inputTokens, total_tokens: inputTokens } }),
    },
  };
}

/** A unit vector of the text's words, so that texts with words in common are near each other. */
export function embed(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['']) {
    let hash = 2_166_136_261;
    for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function base64(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
}
