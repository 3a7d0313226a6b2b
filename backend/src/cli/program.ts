import { createRequire } from 'node:module';
import { Command, CommanderError, type Option } from 'commander';
import { CommandError } from './command-error.ts';
import { FORWARD_FLAGS, FORWARD_HELP } from './forward-flags.ts';
import type { ImportOptions } from './import-portkey-export.ts';
import { restartLean } from './lean-restart.ts';
import type { PriceOptions } from './price.ts';
import type { PricesUpdateOptions } from './prices.ts';
import type { ServeOptions } from './serve.ts';
import { LIMIT_FLAGS } from './serve-limits.ts';
import type { TailOptions } from './tail.ts';

const USAGE_ERROR = 2;

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 done, 1 it could not be done, 2 the command was not understood.
 */
export async function run(argv: readonly string[]): Promise<number> {
  // The reader of a pipe may leave before the end, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const root = program();
  const [word] = argv.slice(2);
  if (word !== undefined && !word.startsWith('-') && !isCommand(root, word)) {
    // Commander would take it for an argument of the default command.
    const known = root.commands.map((command) => command.name()).join(', ');
    process.stderr.write(`portkey-otel: there is no command ${JSON.stringify(word)}, only ${known}\n`);
    return USAGE_ERROR;
  }
  try {
    await root.parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`portkey-otel: ${error.message}\n`);
    return 1;
  }
}

function isCommand(root: Command, word: string): boolean {
  return word === 'help' || root.commands.some((command) => command.name() === word);
}

/** Each command loads what it needs when it runs: `inspect` and `price` never load the store. */
function program(): Command {
  const root = new Command('portkey-otel')
    .description('A Portkey-compatible OpenTelemetry endpoint: receives, prices, stores and shows LLM traces.')
    .version(version())
    .exitOverride()
    .configureHelp({ optionDescription: withDefault })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 it could not be done, 2 the command was not understood.\nNO_COLOR=1 switches colours off.',
    );

  const serveCommand = root
    .command('serve', { isDefault: true })
    .description('receive, store and serve traces until stopped; also without a command')
    .option('--port <port>', 'port to listen on; 0 picks a free one', '4318')
    .option('--host <address>', 'address to listen on; without API keys a loopback one', '127.0.0.1')
    .option(
      '--data <dir>',
      'where traces are kept (default: $PORTKEY_OTEL_DATA, else portkey-otel in the user data directory)',
    )
    .option(
      '--api-keys-file <file>',
      'lines of workspace:secret:read|write|admin, beside the list in PORTKEY_OTEL_API_KEYS',
    )
    .option('--retention <duration>', 'older traces are removed, by whole days', '14d')
    .option('--max-disk <size>', 'the oldest days are removed beyond this size, such as 20GB')
    .option('--settle <duration>', 'a trace is settled after this long without new spans, at most 60s', '10s')
    .option('--durability <normal|full>', 'full survives a loss of power right after an answer', 'normal')
    .option('--tls-cert <file>', 'certificate chain in PEM: serve HTTPS')
    .option('--tls-key <file>', 'its private key in PEM')
    .option('--cors-origin <origin...>', 'origins whose pages may ask from a browser, such as https://grafana.example')
    .addHelpText('after', FORWARD_HELP)
    .action(async (options: ServeOptions) => {
      restartLean();
      const { serve } = await import('./serve.ts');
      await serve(options, (text) => process.stdout.write(text));
    });
  serveCommand.optionsGroup('Limits:');
  for (const [flag, description, fallback] of LIMIT_FLAGS) serveCommand.option(flag, description, fallback);

  serveCommand.optionsGroup('Forwarding:');
  for (const [flag, description, fallback] of FORWARD_FLAGS) serveCommand.option(flag, description, fallback);

  root
    .command('tail')
    .description('live traces of a backend in the terminal, with cost')
    .option('--url <url>', 'the backend', process.env.PORTKEY_OTEL_ENDPOINT || 'http://127.0.0.1:4318')
    .option('--key <secret>', 'API key with the right to read (default: $PORTKEY_OTEL_API_KEY)')
    .option('--since <duration>', 'begin with traces of this long ago', '1m')
    .option('--json', 'print one JSON line per trace instead of a tree')
    .action(async (options: TailOptions) => {
      const { tail } = await import('./tail.ts');
      const stop = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      const key = options.key ?? process.env.PORTKEY_OTEL_API_KEY;
      await tail({ ...options, ...(key ? { key } : {}) }, stop.signal, {
        write: (text) => process.stdout.write(text),
        say: (text) => process.stderr.write(`portkey-otel: ${text}`),
        color: hasColors(),
      });
    });

  root
    .command('reprice')
    .description('decide roles and costs of stored traces again, with the present prices; the backend must be stopped')
    .requiredOption('--since <duration>', 'how far back, such as 30d')
    .option('--data <dir>', 'where traces are kept, as for serve')
    .action(async ({ since, data }: { since: string; data?: string }) => {
      const { reprice } = await import('./reprice.ts');
      await reprice(since, data, (text) => process.stdout.write(text));
    });

  root
    .command('import')
    .description('traces from elsewhere into the store; the backend must be stopped')
    .addCommand(importPortkeyExport());

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

  root
    .command('price')
    .description('what a model call costs, by options or for each case of a file')
    .option('--provider <name>', 'provider, in any spelling')
    .option('--model <name>', 'model as requested')
    .option('--response-model <name>', 'model that answered')
    .option('--input <tokens>', 'input tokens, cached ones included')
    .option('--output <tokens>', 'output tokens, reasoning included')
    .option('--cache-read <tokens>', 'input tokens read from the cache')
    .option('--cache-write <tokens>', 'input tokens written to the cache')
    .option('--cache-write-1h <tokens>', 'of these, kept for an hour')
    .option('--reasoning <tokens>', 'output tokens of reasoning')
    .option('--audio-input <tokens>', 'input tokens of audio')
    .option('--audio-output <tokens>', 'output tokens of audio')
    .option('--unit <name=amount...>', 'another amount, such as images=2, audio_seconds=30, web_searches=1')
    .option('--at <time>', 'when the call started, such as 2026-07-20 (default: now)')
    .option('--tier <tier>', 'service tier: flex, priority, batch, …')
    .option('--batch', 'a batch call')
    .option('--region <region>', 'cloud region or geography')
    .option('--deployment-type <type>', 'kind of Azure deployment')
    .option('--custom-prices <file>', 'JSON file of your own prices')
    .option('--cases <file>', 'JSON file of cases instead')
    .option('--json', 'print JSON')
    .option('--explain', 'show the row, its dates, the parts, the source, and what Portkey would say')
    .action(async (options: PriceOptions) => {
      const { price } = await import('./price.ts');
      await price(options, (text) => process.stdout.write(text));
    });

  const prices = root.command('prices').description('the price table');
  prices
    .command('update')
    .description('put a newer price table in place; nothing is fetched unless you ask')
    .option('--from <file or URL>', 'where the table is (default: PORTKEY_OTEL_PRICES_URL)')
    .option('--sha256 <digest>', 'digest that it must have (default: the one in <from>.sha256)')
    .action(async (options: PricesUpdateOptions) => {
      const { pricesUpdate } = await import('./prices.ts');
      await pricesUpdate(options, (text) => process.stdout.write(text));
    });
  prices
    .command('export')
    .description('write the price table in use, as `prices update` reads it')
    .argument('<file>')
    .action(async (file: string) => {
      const { pricesExport } = await import('./prices.ts');
      await pricesExport(file, (text) => process.stdout.write(text));
    });

  for (const command of [root, ...root.commands, ...prices.commands])
    command.showHelpAfterError(`(try: ${pathOf(command)} --help)`);
  return root;
}

function importPortkeyExport(): Command {
  return new Command('portkey-export')
    .description("JSON lines of Portkey's Logs Export as GenAI spans; to repeat it changes nothing")
    .argument('<file...>', 'files as downloaded, also gzipped; - is the standard input')
    .option('--data <dir>', 'where traces are kept, as for serve')
    .option('--workspace <name>', 'whose traces they become', 'default')
    .exitOverride()
    .action(async (files: string[], options: ImportOptions) => {
      const { importPortkeyExport: run } = await import('./import-portkey-export.ts');
      await run(files, options, {
        write: (text) => process.stdout.write(text),
        progress: (text) => process.stderr.write(text),
        isTerminal: process.stderr.isTTY === true,
      });
    });
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

/** Commander's own form puts each default in quotes. */
function withDefault({ description, defaultValue }: Option): string {
  return defaultValue === undefined ? description : `${description} (default: ${defaultValue})`;
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
