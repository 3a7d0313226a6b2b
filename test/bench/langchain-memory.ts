/**
 * What LangChain runs leave behind in the heap:
 *
 *     node --conditions=@portkey-otel/source --expose-gc test/bench/langchain-memory.ts [off]
 */
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { instrumentLangChain } from '@portkey-otel/langchain';
import { answer, question } from './conversation.ts';
import { type Ending, printKept, traceIntoNothing } from './kept-memory.ts';

class FailingModel extends FakeListChatModel {
  override async _generate(): Promise<never> {
    throw new RangeError('out of order');
  }
}

const model = new FakeListChatModel({ responses: [answer] });
const failing = new FailingModel({ responses: [answer] });
const messages = question.map(({ role, content }) => ({ role, content }));

async function run(ending: Ending): Promise<void> {
  if (ending === 'fails') await failing.invoke(messages).catch(() => {});
  else if (ending === 'done') await model.invoke(messages);
  else {
    const controller = new AbortController();
    const stream = await model.stream(messages, { signal: controller.signal });
    try {
      for await (const _chunk of stream) {
        if (ending === 'left') break;
        if (ending === 'aborted') controller.abort();
      }
    } catch {
      // It was aborted.
    }
  }
}

traceIntoNothing();
const traced = process.argv[2] !== 'off';
if (traced) instrumentLangChain();
await printKept(traced ? 'instrumentLangChain' : 'LangChain without telemetry', run);
