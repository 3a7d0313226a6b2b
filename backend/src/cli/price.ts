import { readFile } from 'node:fs/promises';
import { type Cost, calculateCost, type KnownCost, type ModelCall, type PriceTable } from '@portkey-otel/core';
import { loadPriceTable } from '../prices.ts';
import { CommandError } from './command-error.ts';
import { caseToCall, type PriceCase, readCustomPrices } from './price-case.ts';

/** What the command line gives; counts as text, as they were typed. */
export interface PriceOptions {
  readonly cases?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly provider?: string;
  readonly model?: string;
  readonly responseModel?: string;
  readonly input?: string;
  readonly output?: string;
  readonly cacheRead?: string;
  readonly cacheWrite?: string;
  readonly cacheWrite1h?: string;
  readonly reasoning?: string;
  readonly audioInput?: string;
  readonly audioOutput?: string;
  /** `name=amount`, each. */
  readonly unit?: readonly string[];
  readonly at?: string;
  readonly tier?: string;
  readonly batch?: boolean;
  readonly region?: string;
  readonly deploymentType?: string;
  /** JSON file of the user's own prices. */
  readonly customPrices?: string;
}

/**
 * `portkey-otel price`: one call from options, or the calls of a file.
 *
 * @throws CommandError when a file cannot be read or a number is none.
 */
export async function price(options: PriceOptions, write: (text: string) => void): Promise<void> {
  const table = await loadPriceTable();
  if (options.cases !== undefined) {
    const cases = (await readJson(options.cases)) as readonly PriceCase[];
    if (!Array.isArray(cases)) throw new CommandError(`${options.cases} is no list of cases`);
    write(
      options.json
        ? `${JSON.stringify(
            cases.map((each) => caseAnswer(each, table)),
            null,
            1,
          )}\n`
        : casesText(cases, table, options),
    );
    return;
  }
  if (options.model === undefined) throw new CommandError('price needs --model (and --provider), or --cases FILE');
  const customPrices = options.customPrices ? readCustomPrices(await readJson(options.customPrices)) : undefined;
  const call = optionsToCall(options);
  const cost = calculateCost(call, { table, customPrices, explain: true });
  const atPortkey = calculateCost(call, { table, mode: 'portkey', explain: true });
  if (options.json)
    write(`${JSON.stringify(jsonAnswer(cost, atPortkey, options.explain === true), bigintAsNumber, 2)}\n`);
  else write(options.explain ? explained(call, cost, atPortkey) : `${oneLine(cost)}\n`);
}

/** `{"id","usd":number|null,"reason"?}`. */
function caseAnswer(priceCase: PriceCase, table: PriceTable): { id: string; usd: number | null; reason?: string } {
  const { call, customPrices } = caseToCall(priceCase);
  const cost = calculateCost(call, { table, customPrices });
  return cost.unknown === undefined
    ? { id: priceCase.id, usd: cost.usd }
    : { id: priceCase.id, usd: null, reason: cost.unknown };
}

function casesText(cases: readonly PriceCase[], table: PriceTable, options: PriceOptions): string {
  return cases
    .map((each) => {
      const { call, customPrices } = caseToCall(each);
      const cost = calculateCost(call, { table, customPrices, explain: true });
      const head = `${each.id.padEnd(36)} ${oneLine(cost)}\n`;
      return options.explain
        ? `${head}${explained(call, cost, calculateCost(call, { table, mode: 'portkey', explain: true }))}\n`
        : head;
    })
    .join('');
}

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}`);
  }
}

function optionsToCall(options: PriceOptions): ModelCall {
  const usage: { [name: string]: number } = {};
  const add = (name: string, text: string | undefined) => {
    if (text === undefined) return;
    const value = Number(text.replaceAll(/[_,](?=\d{3})/g, ''));
    if (!(value >= 0)) throw new CommandError(`"${text}" is no count`);
    usage[name] = value;
  };
  add('input_tokens', options.input);
  add('output_tokens', options.output);
  add('cache_read_tokens', options.cacheRead);
  add('cache_write_tokens', options.cacheWrite);
  add('cache_write_1h_tokens', options.cacheWrite1h);
  add('reasoning_tokens', options.reasoning);
  add('input_audio_tokens', options.audioInput);
  add('output_audio_tokens', options.audioOutput);
  for (const each of options.unit ?? []) {
    const [name = '', amount = ''] = each.split('=');
    if (name === '' || amount === '')
      throw new CommandError(`--unit wants name=amount, such as images=2; got "${each}"`);
    add(name, amount);
  }
  if (options.at !== undefined && Number.isNaN(Date.parse(options.at))) {
    throw new CommandError(`"${options.at}" is no time; write 2026-07-20 or 2026-07-20T12:00:00Z`);
  }
  const { call } = caseToCall({
    id: 'price',
    provider: options.provider,
    model: options.model,
    usage,
    options: {
      response_model: options.responseModel,
      timestamp: options.at ?? new Date().toISOString(),
      service_tier: options.tier,
      batch: options.batch,
      region: options.region,
      deployment_type: options.deploymentType,
    },
  });
  return call;
}

function oneLine(cost: Cost): string {
  if (cost.unknown !== undefined) {
    const known = cost.partialUsd === undefined ? '' : ` (at least ${dollars(cost.partialUsd)})`;
    return `unknown: ${cost.unknown}${known}`;
  }
  const notes = [
    cost.guessed === undefined ? undefined : `guessed: ${cost.guessed.replace('_', ' ')}`,
    cost.upperBound ? 'upper bound' : undefined,
    cost.source === 'table' ? undefined : `source ${cost.source}`,
  ].filter((note) => note !== undefined);
  return `${dollars(cost.usd)}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`;
}

/** All digits that are there: a cost of a fraction of a cent is the usual one. */
function dollars(usd: number): string {
  const short = Number(usd.toPrecision(15));
  return `$${short === 0 || short >= 1e-6 ? String(short) : short.toFixed(12).replace(/0+$/, '')}`;
}

function explained(call: ModelCall, cost: Cost, atPortkey: Cost): string {
  const lines = [`accurate   ${oneLine(cost)}`, ...(cost.unknown === undefined ? details(cost) : [])];
  lines.push(`portkey    ${oneLine(atPortkey)}`, ...(atPortkey.unknown === undefined ? partLines(atPortkey) : []));
  if (cost.unknown === undefined && atPortkey.unknown === undefined && cost.usd !== atPortkey.usd) {
    lines.push(
      `difference ${dollars(Math.abs(cost.usd - atPortkey.usd))} ${cost.usd > atPortkey.usd ? 'less' : 'more'} on the dashboard`,
    );
  }
  const at = new Date(call.startUnixMs ?? Date.now()).toISOString();
  return `${[`${call.provider ?? '(no provider)'} ${call.responseModel ?? call.requestModel} at ${at}`, ...lines].join('\n')}\n`;
}

function details(cost: KnownCost): string[] {
  const { explanation } = cost;
  const lines = partLines(cost);
  if (explanation !== undefined) {
    const { provider, model, match, rows, validFrom, validTo, sources } = explanation;
    lines.push(
      `  model    ${provider} ${model}${match === 'exact' ? '' : ` (${match.replace('_', ' ')})`}`,
      ...rows.map((row, i) => `  ${i === 0 ? 'row     ' : 'changed '} ${row}`),
      `  valid    ${validFrom ?? 'always'} to ${validTo ?? 'now'}`,
      ...sources.map((source) => `  source   ${source}`),
    );
  }
  if (cost.cacheSavingsUsd !== undefined)
    lines.push(`  saved    ${dollars(cost.cacheSavingsUsd)} by reading from the cache`);
  if (cost.priceVersion !== undefined) lines.push(`  prices   ${cost.priceVersion}`);
  return lines;
}

function partLines(cost: KnownCost): string[] {
  return (cost.parts ?? []).map(
    ({ unit, quantity, rate, picodollars }) =>
      `  ${unit.padEnd(18)} ${String(quantity).padStart(12)} × $${Number((rate / 1e6).toPrecision(12))}/M = ${dollars(Number(picodollars) / 1e12)}`,
  );
}

function jsonAnswer(cost: Cost, atPortkey: Cost, explain: boolean): unknown {
  const answer = (each: Cost) =>
    each.unknown === undefined
      ? { usd: each.usd, source: each.source, priceVersion: each.priceVersion }
      : { usd: null, reason: each.unknown, partialUsd: each.partialUsd };
  if (!explain) return answer(cost);
  const full = (each: Cost) =>
    each.unknown === undefined ? { ...answer(each), ...each, unknown: undefined } : answer(each);
  return { ...full(cost), portkey: full(atPortkey) };
}

function bigintAsNumber(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
