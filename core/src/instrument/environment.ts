type Environment = Readonly<Record<string, string | undefined>>;

/** The environment's variables; empty where there is no `process` (Workers, browsers). */
export function environment(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}

/** A variable's trimmed value; `undefined` when unset or empty. */
export function variable(name: string): string | undefined {
  return environment()[name]?.trim() || undefined;
}

/** A variable as a non-negative number; `undefined` when unset or not one. */
export function numberVariable(name: string): number | undefined {
  const value = variable(name);
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** A comma list's entries; empty when unset. */
export function listVariable(name: string): string[] {
  return list(variable(name));
}

export function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
