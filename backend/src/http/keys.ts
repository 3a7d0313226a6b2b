import { createHash, timingSafeEqual } from 'node:crypto';

export type Right = 'read' | 'write';

/** What a request may do, and in which workspace. */
export interface Access {
  readonly workspace: string;
  readonly rights: ReadonlySet<Right>;
}

const RIGHTS: ReadonlyMap<string, readonly Right[]> = new Map([
  ['read', ['read']],
  ['write', ['write']],
  ['admin', ['read', 'write']],
]);

/** The workspace of a backend that has no keys. */
export const DEFAULT_WORKSPACE = 'default';

/** A key that is not of the form `workspace:secret:read|write|admin`. The message names its place, never the secret. */
export class InvalidKeyError extends Error {
  override readonly name = 'InvalidKeyError';
}

/** The keys that the backend knows. Secrets are kept as hashes and compared in constant time. */
export class ApiKeys {
  readonly #keys: readonly { readonly hash: Buffer; readonly access: Access }[];

  private constructor(keys: readonly { hash: Buffer; access: Access }[]) {
    this.#keys = keys;
  }

  /**
   * @param entries each `workspace:secret:read|write|admin`; a workspace may have several
   * @throws InvalidKeyError
   */
  static parse(entries: readonly string[]): ApiKeys {
    const seen = new Set<string>();
    const keys = entries.map((entry, index) => {
      const [, workspace, secret, role] = /^([^:\s]+):(.+):([a-z]+)$/.exec(entry.trim()) ?? [];
      const rights = RIGHTS.get(role ?? '');
      if (!workspace || !secret || !rights) {
        throw new InvalidKeyError(`key ${index + 1} is not of the form workspace:secret:read, :write or :admin`);
      }
      if (seen.has(secret)) throw new InvalidKeyError(`key ${index + 1} has the secret of another key`);
      seen.add(secret);
      return { hash: hash(secret), access: { workspace, rights: new Set(rights) } };
    });
    return new ApiKeys(keys);
  }

  /** The entries of a comma list, as in PORTKEY_OTEL_API_KEYS. */
  static entriesOfList(list: string): string[] {
    return list
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean);
  }

  /** The entries of a file: one a line, `#` starts a comment. */
  static entriesOfFile(text: string): string[] {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  }

  get isEmpty(): boolean {
    return this.#keys.length === 0;
  }

  /** Compares with every key, so that the time taken tells nothing. */
  find(secret: string): Access | undefined {
    const presented = hash(secret);
    let found: Access | undefined;
    for (const key of this.#keys) if (timingSafeEqual(key.hash, presented)) found = key.access;
    return found;
  }
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
