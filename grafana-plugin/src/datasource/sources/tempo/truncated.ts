import type { EnrichedSpan } from '@portkey-otel/core';

/** Where Tempo cuts the values of attributes, if nobody says otherwise. */
const TEMPO_CUTS_AT_BYTES = 2_048;
/** A value that was cut within a character is a little shorter, or ends with the character for what cannot be read. */
const LONGEST_CHARACTER = 4;

/** For the user, where messages and other values are cut; `undefined` where all is whole. */
export function truncationNotice(spans: readonly EnrichedSpan[]): string | undefined {
  const cut = spans.filter(({ span, genAi }) => genAi?.truncated || Object.values(span.attributes).some(isCut)).length;
  if (cut === 0) return undefined;
  return (
    `${cut === 1 ? 'A span has' : `${cut} spans have`} attributes that were cut when they were stored: messages are incomplete. ` +
    `Tempo cuts values at ${TEMPO_CUTS_AT_BYTES.toLocaleString('en')} bytes; raise max_attribute_bytes of its distributor or of the tenant.`
  );
}

function isCut(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  // A byte for a character at least, four at most.
  if (value.length > TEMPO_CUTS_AT_BYTES || value.length < TEMPO_CUTS_AT_BYTES / LONGEST_CHARACTER) return false;
  const whole = value.replace(/\uFFFD+$/, '');
  const bytes = new TextEncoder().encode(whole).length;
  if (whole === value) return bytes === TEMPO_CUTS_AT_BYTES;
  return bytes < TEMPO_CUTS_AT_BYTES && bytes > TEMPO_CUTS_AT_BYTES - LONGEST_CHARACTER;
}
