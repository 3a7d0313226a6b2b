/**
 * What is taken out of every text that is sent: API keys, bearer tokens, credentials in URLs. Each pattern begins with a
 * literal and has bounded or single-class repetition, so that none goes back over what it has read.
 */
const SECRETS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // OpenAI, Anthropic, Portkey, Stripe-like: a prefix, then at least one digit among many letters.
  [/\b(?:sk|pk|rk)[-_](?=[\w-]{0,60}\d)[\w-]{16,}/g, '[REDACTED]'],
  [/\b(?:gsk_|hf_|r8_|xai-|pplx-|nvapi-|glpat-|npm_|github_pat_|gh[pousr]_)[\w-]{20,}/g, '[REDACTED]'],
  [/\bAIza[\w-]{35}/g, '[REDACTED]'],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, '[REDACTED]'],
  [/\bxox[abprs]-[\w-]{10,}/g, '[REDACTED]'],
  // JSON Web Tokens.
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, '[REDACTED]'],
  [/\b(bearer|basic)(\s{1,4})(?=[\w.~+/=-]{0,200}[\d=])[\w.~+/=-]{16,}/gi, '$1$2[REDACTED]'],
  // `x-api-key: …`, `"api_key":"…"`, also inside of JSON that is itself a string.
  [
    /\b((?:x-portkey-|x-)?api[-_]?key|x-portkey-virtual-key|authorization|client[-_]secret)(\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?)[\w.~+/-]{8,}/gi,
    '$1$2[REDACTED]',
  ],
  // user:password@ in a URL.
  [/:\/\/[^\s/@:"'<>\\]{0,256}:[^\s/@"'<>\\]{1,256}@/g, '://[REDACTED]@'],
  [/([?&](?:api[-_]?key|key|access[-_]token|token|sig|signature)=)[^&\s"'#\\]{8,}/gi, '$1[REDACTED]'],
];

/** The text without secrets; the very same text when there are none. Takes time linear in its length. */
export function withoutSecrets(text: string): string {
  if (text.length < MIN_LENGTH) return text;
  let clean = text;
  for (const [pattern, replacement] of SECRETS) clean = clean.replace(pattern, replacement);
  return clean;
}

/** No pattern matches less. */
const MIN_LENGTH = 12;

/** Attributes without secrets; the very same object when there are none. */
export function attributesWithoutSecrets<T extends Readonly<Record<string, unknown>>>(attributes: T): T {
  let changed: Record<string, unknown> | undefined;
  for (const name in attributes) {
    const value: unknown = attributes[name];
    const clean = cleanValue(value);
    if (clean === value) continue;
    changed ??= { ...attributes };
    changed[name] = clean;
  }
  return (changed ?? attributes) as T;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (!Array.isArray(value)) return value;
  const clean = value.map(cleanValue);
  return clean.some((item, i) => item !== value[i]) ? clean : value;
}

/** Deeper than any message, and less deep than the stack. */
const MAX_DEPTH = 64;

/** A value of any shape without secrets in its texts; bytes and what lies deeper than 64 levels stay as they are. */
export function withoutSecretsInValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || depth >= MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => withoutSecretsInValue(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withoutSecretsInValue(item, depth + 1)]),
  );
}
