import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculateCost } from '@portkey-otel/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportPriceTable, priceFilePath, readPriceFile, updatePriceFile } from './price-file.ts';
import { shippedPriceTable } from './prices.ts';

const table = { schema: 1, version: '2099-01-01.1', providers: { openai: 'gpt-4o\ti1 o2' } } as const;

let folder = '';
let server: Server | undefined;
let answers: { [path: string]: string } = {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prices-'));
  answers = {};
});
afterEach(async () => {
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function serve(): Promise<string> {
  server = createServer((request, response) => {
    const body = answers[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('updatePriceFile', () => {
  it('puts a table from a URL in place when its digest is right', async () => {
    const source = join(folder, 'source.json');
    await exportPriceTable(table, source);
    answers = {
      '/prices.json': await readFile(source, 'utf8'),
      '/prices.json.sha256': await readFile(`${source}.sha256`, 'utf8'),
    };
    const file = join(folder, 'deep', 'prices.json');
    await updatePriceFile({ from: `${await serve()}/prices.json`, file });
    const read = await readPriceFile(file);
    const call = { provider: 'openai', requestModel: 'gpt-4o', usage: { inputTokens: 1e6, outputTokens: 0 } };
    expect(calculateCost(call, { table: read! })).toMatchObject({ usd: 1, priceVersion: '2099-01-01.1' });
    expect(await readdir(join(folder, 'deep'))).toEqual(['prices.json']);
  });

  it.each([
    ['another digest', JSON.stringify(table), '0'.repeat(64), /SHA-256/],
    ['no JSON', 'prices', undefined, /JSON/],
    ['another form', JSON.stringify({ ...table, schema: 2 }), undefined, /schema 2/],
    ['no prices', JSON.stringify({ ...table, providers: {} }), undefined, /no providers/],
    ['a price that is none', JSON.stringify({ ...table, providers: { openai: 'x\ti1 r2' } }), undefined, /dearer/],
    [
      'a card without a base',
      JSON.stringify({ ...table, providers: { openai: 'x\t=batch *.5' } }),
      undefined,
      /no base/,
    ],
    [
      'a slip of the unit',
      JSON.stringify({ ...table, providers: { openai: 'x\ti1000000 o1' } }),
      undefined,
      /more than/,
    ],
  ])('leaves the file as it was for %s', async (_, body, sha256, message) => {
    const file = join(folder, 'prices.json');
    await exportPriceTable(table, file);
    const before = await readFile(file, 'utf8');
    answers = { '/bad.json': body };
    await expect(updatePriceFile({ from: `${await serve()}/bad.json`, sha256, file })).rejects.toThrow(message);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('leaves the file as it was when nobody answers', async () => {
    const file = join(folder, 'prices.json');
    await expect(updatePriceFile({ from: `${await serve()}/none.json`, file })).rejects.toThrow('404');
    expect(await readPriceFile(file)).toBeUndefined();
  });

  it('takes a file too, and gives back the shipped table unchanged', async () => {
    const shipped = await shippedPriceTable();
    const [source, file] = [join(folder, 'a.json'), join(folder, 'b.json')];
    await exportPriceTable(shipped, source);
    await updatePriceFile({ from: source, file });
    expect(await readPriceFile(file)).toEqual(shipped);
  });
});

describe('readPriceFile', () => {
  it('throws on a file that is no table', async () => {
    const file = join(folder, 'prices.json');
    await writeFile(file, '{}');
    await expect(readPriceFile(file)).rejects.toThrow('schema');
  });
});

describe('priceFilePath', () => {
  it.each([
    [{ PORTKEY_OTEL_PRICES: '/a/prices.json' }, '/a/prices.json'],
    [{ XDG_DATA_HOME: '/data' }, '/data/portkey-otel/prices.json'],
  ])('%j → %s', (environment, file) => {
    expect(priceFilePath(environment)).toBe(file);
  });
});
