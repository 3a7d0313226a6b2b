import type { Dialect } from '../dialect.ts';
import { toMessages, toOutputMessages } from '../messages.ts';
import type { SpanReader } from '../span-reader.ts';

/** What its observations log of a call, where that is switched on: a heading, and the texts as a list below it. */
const PROMPT = 'Chat Model Prompt Content:';
const COMPLETION = 'Chat Model Completion:';

/** Spring AI: the conventions' names through Micrometer, contents as the text of log records. */
export const springAi: Dialect = {
  name: 'spring-ai',
  documented: true,
  prefixes: ['spring.ai.'],
  scopes: ['org.springframework*'],
  inputMessages: (span) => {
    const texts = logged(span, PROMPT);
    return texts === undefined ? undefined : toMessages(texts, span);
  },
  outputMessages: (span) => {
    const texts = logged(span, COMPLETION);
    return texts === undefined ? undefined : toOutputMessages(texts, span);
  },
};

function logged(span: SpanReader, heading: string): unknown {
  for (const { body } of span.logs) {
    if (typeof body === 'string' && body.startsWith(heading)) {
      return span.parse(body.slice(heading.length).trim());
    }
  }
  return undefined;
}
