/**
 * A value as JSON text, taken at once so that later changes of the object do not show. `undefined` when there is nothing to
 * write. Bytes become base64, big integers decimal text, what refers to itself `"[circular]"`. Never throws.
 */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, plain);
  } catch {
    try {
      return JSON.stringify(value, withoutCycles());
    } catch {
      return undefined;
    }
  }
}

function plain(this: unknown, key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  // A Buffer has turned itself into { type, data } before a replacer sees it.
  const original = value !== null && typeof value === 'object' ? (this as Record<string, unknown>)[key] : value;
  if (original instanceof Uint8Array) return base64(original);
  if (original instanceof Error) return { name: original.name, message: original.message };
  return value;
}

function withoutCycles(): typeof plain {
  const ancestors: unknown[] = [];
  return function (this: unknown, key, value) {
    const written = plain.call(this, key, value);
    if (written === null || typeof written !== 'object') return written;
    while (ancestors.length > 0 && ancestors.at(-1) !== this) ancestors.pop();
    if (ancestors.includes(written)) return '[circular]';
    ancestors.push(written);
    return written;
  };
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}
