import { diag } from '@opentelemetry/api';
import { processState } from './state.ts';

const MAX_SAID = 1_000;

/** Says a line once in the life of the process, through OpenTelemetry's `diag`. Never throws. */
export function sayOnce(key: string, message: string, level: 'error' | 'warn' | 'info' = 'warn'): void {
  const { said } = processState();
  if (said.has(key) || said.size >= MAX_SAID) return;
  said.add(key);
  try {
    diag[level](`portkey-otel: ${message}`);
  } catch {
    // A user's own diag logger that throws has nobody left to tell.
  }
}

/** Runs `fn`; when it throws, says so once under `name` through `diag` and returns `fallback`. Never throws. */
export function guard<T>(name: string, fn: () => T): T | undefined;
export function guard<T>(name: string, fn: () => T, fallback: T): T;
export function guard<T>(name: string, fn: () => T, fallback?: T): T | undefined {
  try {
    return fn();
  } catch (error) {
    sayFailed(name, error);
    return fallback;
  }
}

/** Says once that something of ours failed. Never throws. */
export function sayFailed(name: string, error: unknown): void {
  sayOnce(`guard:${name}`, `${name} failed and was left out: ${describe(error)}`);
}

/** An error as one line of text, whatever was thrown. */
export function describe(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return 'an error that cannot be printed';
  }
}
