import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { CommandError } from './command-error.ts';

const USAGE_ERROR = 2;

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 done, 1 it could not be done, 2 the command was not understood.
 */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`portkey-otel: ${error.message}\n`);
    return 1;
  }
}

/** Each command loads what it needs when it runs: `inspect` and `price` never load the store. */
function program(): Command {
  const root = new Command('portkey-otel')
    .description('A Portkey-compatible OpenTelemetry endpoint: receives, prices, stores and shows LLM traces.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(try: portkey-otel --help)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 it could not be done, 2 the command was not understood.\nNO_COLOR=1 switches colours off.',
    );

  root
    .command('inspect')
    .description('OTLP spans from files (JSON, JSON lines or protobuf, also gzipped), normalized and priced, as a tree')
    .argument('<file...>', 'files of traces, and of logs that belong to them; - is the standard input')
    .option('--json', 'print JSON instead of a tree')
    .option('--explain', 'say which rule decided each field')
    .action(async (files: string[], options: { json?: boolean; explain?: boolean }) => {
      const { inspect } = await import('./inspect.ts');
      await inspect(files, options, (text) => process.stdout.write(text), hasColors());
    });

  return root;
}

function hasColors(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors();
}

function version(): string {
  // The same relative path from the sources and from the bundle.
  const { version } = createRequire(import.meta.url)(VERSION_FILE) as { version: string };
  return version;
}

const VERSION_FILE = 'portkey-otel/package.json';
