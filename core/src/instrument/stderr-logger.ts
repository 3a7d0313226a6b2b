import type { DiagLogger } from '@opentelemetry/api';

/** Diagnostics on standard error, or on the console's error channel where there is none: standard output is the program's. */
export function stderrLogger(): DiagLogger {
  const { process, console } = globalThis as unknown as Outlets;
  const write = (message: string) => {
    if (process?.stderr?.write === undefined) console?.error(message);
    else process.stderr.write(`${message}\n`);
  };
  return { error: write, warn: write, info: write, debug: write, verbose: write };
}

interface Outlets {
  readonly process?: { readonly stderr?: { write?(text: string): unknown } };
  readonly console?: { error(text: string): void };
}
