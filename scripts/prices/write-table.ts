/** The table as source files: one text a provider, the recent rows apart from the whole history with its links. */
import type { BuiltTable } from './build-table.ts';
import type { WrittenRow } from './card-text.ts';
import { cardText } from './card-text.ts';
import { SNAPSHOT } from './read-sources.ts';

const RECENT_DAYS = 400;
const HEADER =
  '// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.\n';

function recentStart(): string {
  const newest = Object.values(SNAPSHOT).sort().at(-1)!;
  const ms = Date.UTC(Number(newest.slice(0, 4)), Number(newest.slice(4, 6)) - 1, Number(newest.slice(6)));
  return new Date(ms - RECENT_DAYS * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

/** Lines of `names<tab>card`: models with one card share a line. */
function lines(models: ReadonlyMap<string, readonly WrittenRow[]>, sources?: Map<string, number>): string {
  const byCard = new Map<string, string[]>();
  for (const [name, rows] of models) {
    const text = cardText(rows, sources);
    const names = byCard.get(text);
    if (names === undefined) byCard.set(text, [name]);
    else names.push(name);
  }
  return [...byCard].map(([card, names]) => `${names.join(' ')}\t${card}`).join('\n');
}

function literal(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

function identifier(provider: string): string {
  return provider.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\d/, '_$&');
}

export function* writeTable(table: BuiltTable): Generator<readonly [file: string, text: string]> {
  const since = recentStart();
  const ids = [...table.providers.keys()];
  yield ['generated/version.generated.ts', `${HEADER}export const version = '${table.version}';\n`];
  for (const [provider, models] of table.providers) {
    const recent = new Map<string, readonly WrittenRow[]>();
    for (const [name, rows] of models) {
      recent.set(
        name,
        rows.filter(({ when }) => when.to === undefined || when.to > since),
      );
    }
    yield [
      `generated/${provider}.generated.ts`,
      `${HEADER}export const ${identifier(provider)}: string = ${literal(lines(recent))};\n`,
    ];
    yield [
      `providers/${provider}.ts`,
      [
        "import type { PriceTable } from '../../price-table.ts';",
        ...[
          `import { ${identifier(provider)} } from '../generated/${provider}.generated.ts';`,
          "import { version } from '../generated/version.generated.ts';",
        ].sort((a, b) => (a.slice(a.indexOf("'")) < b.slice(b.indexOf("'")) ? -1 : 1)),
        '',
        `/** Prices of \`${provider}\` valid in the last 400 days. */`,
        `export const prices: PriceTable = { schema: 1, version, providers: { ${property(provider)} } };`,
        '',
      ].join('\n'),
    ];
  }
  yield [
    'generated/all.generated.ts',
    `${HEADER}${ids.map((id) => `import { ${identifier(id)} } from './${id}.generated.ts';`).join('\n')}\n\nexport const providers: { readonly [provider: string]: string } = {\n${ids.map((id) => `  ${property(id)},`).join('\n')}\n};\n`,
  ];
  yield* writeHistory(table);
}

function property(provider: string): string {
  const name = identifier(provider);
  return provider === name ? name : `'${provider}': ${name}`;
}

function* writeHistory(table: BuiltTable): Generator<readonly [file: string, text: string]> {
  const sources = new Map<string, number>();
  const history = [...table.providers].map(([id, models]) => `  '${id}': ${literal(lines(models, sources))},`);
  const vendor = [...table.portkeyLiteral].map(([id, models]) => {
    const rows = new Map(
      [...models].map(([name, card]) => [
        name,
        [
          { when: {}, rates: card.rates },
          ...card.cells.map((cell) => ({ when: cell.when, times: [1, 1] as const, rates: cell.rates })),
        ],
      ]),
    );
    return `  '${id}': ${literal(lines(rows))},`;
  });
  const record = '{ readonly [provider: string]: string }';
  yield [
    'generated/history.generated.ts',
    [
      `${HEADER}export const history: ${record} = {\n${history.join('\n')}\n};`,
      `export const sources: readonly string[] = ${JSON.stringify([...sources.keys()], null, 1)};`,
      '',
    ].join('\n'),
  ];
  yield ['generated/portkey.generated.ts', `${HEADER}export const portkey: ${record} = {\n${vendor.join('\n')}\n};\n`];
}
