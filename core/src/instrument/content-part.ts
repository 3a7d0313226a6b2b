import type { MessagePart } from '../genai/messages.ts';
import { providerApis } from '../normalize/forms/provider-apis.ts';
import { CONVENTIONAL_PARTS, CONVENTIONAL_UNTYPED_PARTS, toPart } from '../normalize/parts.ts';

const table = <T>(...forms: (Readonly<Record<string, T>> | undefined)[]): ReadonlyMap<string, T> =>
  new Map(forms.flatMap((form) => Object.entries(form ?? {})));

const OPTIONS = {
  // What is sent has them shortened, by the setting that holds then.
  keepBlobs: true,
  forms: {
    parts: table(CONVENTIONAL_PARTS, providerApis.parts),
    untypedParts: table(CONVENTIONAL_UNTYPED_PARTS, providerApis.untypedParts),
    nestedParts: table(providerApis.nestedParts),
  },
};

/**
 * One part of a message's content, as the providers' APIs and the frameworks that hand it through have it, in the conventions'
 * form. One that is not known is kept as it is, under its own type; `undefined` for what is no part.
 */
export function contentPart(raw: unknown): MessagePart | undefined {
  return toPart(raw, OPTIONS);
}
