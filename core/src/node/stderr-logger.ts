import type { DiagLogger } from '@opentelemetry/api';

/** Diagnostics on standard error: standard output belongs to the program. */
export function stderrLogger(): DiagLogger {
  const write = (message: string) => void process.stderr.write(`${message}\n`);
  return { error: write, warn: write, info: write, debug: write, verbose: write };
}
