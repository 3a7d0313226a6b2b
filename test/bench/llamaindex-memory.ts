/**
 * What LlamaIndex runs leave behind in the heap, each with a model object of its own:
 *
 *     node --conditions=@portkey-otel/source --expose-gc test/bench/llamaindex-memory.ts [off]
 */
import { wrapLLM } from '@portkey-otel/llamaindex';
import type { Turn } from './conversation.ts';
import { answer, question, response } from './conversation.ts';
import { type Ending, printKept, traceIntoNothing } from './kept-memory.ts';

interface Asked {
  readonly messages: readonly Turn[];
  readonly ending: Ending;
}

class OpenAI {
  metadata = { model: 'gpt-4o', temperature: 0.1, topP: 1, maxTokens: 512, contextWindow: 128_000 };

  async chat({ ending }: Asked): Promise<unknown> {
    if (ending === 'fails') throw new RangeError('out of order');
    return ending === 'done' ? { message: { role: 'assistant', content: answer }, raw: response } : stream(ending);
  }
}

async function* stream(ending: Ending) {
  for (const delta of answer.split(' ')) {
    if (ending === 'aborted' && delta === 'sunny') throw new DOMException('aborted', 'AbortError');
    yield { delta, raw: {} };
  }
}

const traced = process.argv[2] !== 'off';

async function run(ending: Ending): Promise<void> {
  const llm = traced ? wrapLLM(new OpenAI()) : new OpenAI();
  try {
    const answered = await llm.chat({ messages: question, ending });
    if (ending === 'done') return;
    for await (const _chunk of answered as AsyncIterable<unknown>) if (ending === 'left') break;
  } catch {
    // It failed or was aborted.
  }
}

traceIntoNothing();
await printKept(traced ? 'wrapLLM' : 'LlamaIndex without telemetry', run);
