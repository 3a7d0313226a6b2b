import { trace } from '@opentelemetry/api';
import { withPortkeyMetadata } from '@portkey-otel/vercel-ai';
import { convertToModelMessages, generateText, isStepCount, streamText, tool, type UIMessage } from 'ai';
import { after } from 'next/server.js';
import { z } from 'zod';
import { searchHandbook } from '../../../lib/handbook.ts';
import { portkey } from '../../../lib/portkey.ts';

const tools = {
  getWeather: tool({
    description: 'The weather in a city',
    inputSchema: z.object({ city: z.string() }),
    execute: async ({ city }) => `It is 21 degrees and sunny in ${city}.`,
  }),
  searchHandbook: tool({
    description: 'Searches the handbook of the tour office: refunds, dogs, meeting point, rain',
    inputSchema: z.object({ question: z.string() }),
    execute: ({ question }) => searchHandbook(question),
  }),
};

interface Body {
  readonly id: string;
  readonly messages: UIMessage[];
  readonly model?: string;
}

/** Streams the answer; stops asking the model when the reader goes away. */
export async function POST(request: Request): Promise<Response> {
  const { id, messages, model = 'gpt-4o-mini' }: Body = await request.json();
  const traceId = trace.getActiveSpan()?.spanContext().traceId;
  return withPortkeyMetadata({ userId: 'grace', conversationId: id }, async () => {
    const result = streamText({
      model: portkey(model),
      instructions: 'You are the guide of a small tour office. Be brief.',
      messages: await convertToModelMessages(messages),
      tools,
      stopWhen: isStepCount(5),
      maxRetries: 0, // the gateway's own retries are enough
      abortSignal: request.signal,
      telemetry: { functionId: 'guide' },
      onError: () => {}, // the page shows it
    });
    if (messages.length === 1) after(() => nameConversation(messages));
    return result.toUIMessageStreamResponse({
      messageMetadata: () => ({ traceId }),
      onError: (error) => (error instanceof Error ? error.message : 'The answer failed.'),
    });
  });
}

/** Runs when the answer is with the reader: nobody waits for it. */
async function nameConversation(messages: UIMessage[]): Promise<void> {
  const question = messages[0]?.parts.find((part) => part.type === 'text')?.text ?? '';
  const { text } = await generateText({
    model: portkey('gpt-4o-mini'),
    prompt: `Give this conversation a title of three words: ${question.slice(0, 200)}`,
    maxRetries: 0,
    telemetry: { functionId: 'title' },
  });
  console.log(`title: ${text}`);
}
