'use server';
import { withPortkeyMetadata } from '@portkey-otel/vercel-ai';
import { generateText, Output } from 'ai';
import { z } from 'zod';
import { portkey } from '../lib/portkey.ts';

/** A server action: something to ask. */
export async function suggestQuestion(conversationId: string): Promise<string> {
  return withPortkeyMetadata({ userId: 'grace', conversationId }, async () => {
    const { output } = await generateText({
      model: portkey('gpt-4o-mini'),
      prompt: 'What would a tourist ask the guide of a walking tour?',
      output: Output.object({ schema: z.object({ question: z.string() }) }),
      maxRetries: 0,
      telemetry: { functionId: 'suggester' },
    });
    return output.question;
  });
}
