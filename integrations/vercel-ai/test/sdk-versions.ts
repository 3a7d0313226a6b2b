import * as provider7 from '@ai-sdk/openai-compatible';
import * as ai7 from 'ai';
import * as ai5 from 'ai5';
import * as ai6 from 'ai6';
import * as provider5 from 'openai-compatible5';
import * as provider6 from 'openai-compatible6';

export type Major = 5 | 6 | 7;

/** The functions that all three majors have, by the names of 7; what one lacks is `undefined` there. */
export type Sdk = typeof ai7;

/** The AI SDKs side by side. Their calls take the same options as far as the tests go. */
export const SDKS: Readonly<Record<Major, Sdk>> = {
  5: named({
    ...ai5,
    generateImage: ai5.experimental_generateImage,
    isStepCount: ai5.stepCountIs,
    rerank: undefined,
  }),
  6: named({ ...ai6, isStepCount: ai6.stepCountIs }),
  7: ai7,
};

type CreateProvider = typeof provider7.createOpenAICompatible;

export const PROVIDERS: Readonly<Record<Major, CreateProvider>> = {
  5: provider5.createOpenAICompatible as unknown as CreateProvider,
  6: provider6.createOpenAICompatible as unknown as CreateProvider,
  7: provider7.createOpenAICompatible,
};

function named(sdk: object): Sdk {
  return sdk as Sdk;
}
