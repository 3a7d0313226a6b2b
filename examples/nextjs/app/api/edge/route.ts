import { trace } from '@opentelemetry/api';
import { withPortkeyMetadata } from '@portkey-otel/vercel-ai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';
import { portkey } from '../../../lib/portkey.ts';

export const runtime = 'edge';

/** The same chat on the edge runtime, without tools. */
export async function POST(request: Request): Promise<Response> {
  const { id, messages }: { id: string; messages: UIMessage[] } = await request.json();
  const traceId = trace.getActiveSpan()?.spanContext().traceId;
  return withPortkeyMetadata({ userId: 'grace', conversationId: id }, async () => {
    const result = streamText({
      model: portkey('gpt-4o-mini'),
      messages: await convertToModelMessages(messages),
      maxRetries: 0,
      telemetry: { functionId: 'edge-guide' },
      onError: () => {},
    });
    return result.toUIMessageStreamResponse({ messageMetadata: () => ({ traceId }) });
  });
}
