/**
 * What the provider does with one request is chosen by markers in the model's name or in the last user message (for
 * embeddings: in the first input), so that the choice travels through any client and any gateway:
 *
 * | marker            | effect                                                                                             |
 * |-------------------|----------------------------------------------------------------------------------------------------|
 * | `[[fail:429x2]]`  | the first 2 arrivals of this very body answer 429 (with `retry-after`), the next one succeeds      |
 * | `[[error:500]]`   | always answers this status with the API's error envelope (400, 401, 404, 429, 500, 503)             |
 * | `[[break]]`       | a stream: half of the chunks, then the connection is cut; else: cut before any answer              |
 * | `[[stream-error]]`| a stream: half of the chunks, then an error event as OpenAI sends it                               |
 * | `[[delay:50]]`    | waits 50 ms before the first byte                                                                  |
 * | `[[pace:50]]`     | waits 50 ms between the chunks of a stream                                                         |
 * | `[[cached:1024]]` | the prompt counts 1,024 tokens more, all of them read from the cache                               |
 * | `[[cache-write:200]]` | Anthropic: the prompt counts 200 tokens more, written to the cache for five minutes                 |
 * | `[[cache-write-1h:50]]` | Anthropic: the prompt counts 50 tokens more, written to the cache for an hour                    |
 * | `[[say:hello]]`   | answers exactly this text                                                                          |
 * | `[[tool:name]]`   | calls this tool; default: the tool whose name and description fit the question best                |
 * | `[[parallel]]`    | calls every tool of the request at once                                                            |
 * | `[[steps:2]]`     | two rounds of tool calls before the answer; default 1                                              |
 * | `[[no-usage]]`    | the answer carries no usage (the ledger still bills it)                                            |
 *
 * A model name outside the API's own families (OpenAI: `gpt-`, `o1`, `chatgpt-`, `text-embedding-`; Anthropic: `claude-`; Google: `gemini-`)
 * answers 404.
 */
export interface Behaviour {
  readonly fail?: { readonly status: number; readonly times: number };
  readonly errorStatus?: number;
  readonly breakOff?: boolean;
  readonly streamError?: boolean;
  readonly delayMs?: number;
  readonly paceMs?: number;
  readonly cachedTokens?: number;
  readonly cacheWriteTokens?: number;
  readonly cacheWrite1hTokens?: number;
  readonly say?: string;
  readonly tool?: string;
  readonly parallel?: boolean;
  readonly steps?: number;
  readonly noUsage?: boolean;
}

const marker = /\[\[([a-z\d-]+)(?::([^\]]*))?\]\]/g;

const readers: Record<string, (value: string) => Behaviour> = {
  fail: (value) => {
    const [status, times] = value.split('x');
    return { fail: { status: Number(status), times: Number(times ?? 1) } };
  },
  error: (value) => ({ errorStatus: Number(value) }),
  break: () => ({ breakOff: true }),
  'stream-error': () => ({ streamError: true }),
  delay: (value) => ({ delayMs: Number(value) }),
  pace: (value) => ({ paceMs: Number(value) }),
  cached: (value) => ({ cachedTokens: Number(value) }),
  'cache-write': (value) => ({ cacheWriteTokens: Number(value) }),
  'cache-write-1h': (value) => ({ cacheWrite1hTokens: Number(value) }),
  say: (value) => ({ say: value }),
  tool: (value) => ({ tool: value }),
  parallel: () => ({ parallel: true }),
  steps: (value) => ({ steps: Number(value) }),
  'no-usage': () => ({ noUsage: true }),
};

/** Reads the markers of all texts; of two alike the later one counts. Unknown markers are ignored. */
export function readBehaviour(...texts: readonly string[]): Behaviour {
  let behaviour: Behaviour = {};
  for (const [, name, value] of texts.join('\n').matchAll(marker)) {
    const read = readers[name ?? ''];
    if (read) behaviour = { ...behaviour, ...read(value ?? '') };
  }
  return behaviour;
}

/** The text as a model would read it, without the markers. */
export function withoutMarkers(text: string): string {
  return text.replace(marker, '').replace(/ {2,}/g, ' ').trim();
}
