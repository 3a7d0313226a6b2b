import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Backend, startBackend } from 'portkey-otel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { randomOf, turnOf } from '../demo/traffic.ts';
import { freePort } from './free-port.ts';
import { send } from './stage.ts';

const PROVISIONING = join(import.meta.dirname, '../provisioning');

interface Rule {
  readonly uid: string;
  readonly title: string;
  readonly condition: string;
  readonly data: readonly {
    readonly refId: string;
    readonly datasourceUid: string;
    readonly model: {
      readonly refId: string;
      readonly expr?: string;
      readonly type?: string;
      readonly expression?: string;
      readonly conditions?: readonly { readonly evaluator: { readonly type: string; readonly params: number[] } }[];
    };
  }[];
}

const read = (file: string) => parse(readFileSync(join(PROVISIONING, file), 'utf8'));
const rules: readonly Rule[] = read('alerting/genai.yaml').groups[0].rules;
const expressionOf = ({ data }: Rule) => data.find(({ model }) => model.expr)!.model.expr!;

describe('alert rules', () => {
  it('are for cost per hour, error rate and latency', () => {
    expect(rules.map(({ uid }) => uid)).toEqual([
      'portkeyotel-cost-per-hour',
      'portkeyotel-error-rate',
      'portkeyotel-latency-p95',
    ]);
  });

  it.each(rules)('$title compares what it asks of the provisioned Prometheus with a limit', ({ data, condition }) => {
    const uids = read('datasources/genai.yaml').datasources.map(({ uid }: { uid: string }) => uid);
    const [asked, limit] = data;
    expect(uids).toContain(asked!.datasourceUid);
    expect(limit).toMatchObject({ refId: condition, datasourceUid: '__expr__' });
    expect(limit!.model).toMatchObject({ type: 'threshold', expression: asked!.refId });
    for (const { refId, model } of data) expect(model.refId).toBe(refId);
  });
});

/** Prometheus and its tool, of Debian's package `prometheus`, or unpacked in the folder that `PROMETHEUS_BIN` names. */
const bin = (name: string) => (process.env.PROMETHEUS_BIN ? join(process.env.PROMETHEUS_BIN, name) : name);
const hasPrometheus = ['prometheus', 'promtool'].every((name) => {
  try {
    execFileSync(bin(name), ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!hasPrometheus) {
  process.stderr.write(
    '\nThe alert rules on a real Prometheus DID NOT RUN: no prometheus and promtool here (Debian: apt-get install prometheus, or set PROMETHEUS_BIN).\n',
  );
}

describe.runIf(hasPrometheus)('on a real Prometheus that scrapes our backend', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-prometheus-'));
  let backend: Backend;
  let prometheus: ChildProcess;
  let url: string;

  beforeAll(async () => {
    backend = await startBackend({
      port: 0,
      dataDir: join(directory, 'traces'),
      settleMs: 20,
      apiKeys: ['shop:reads:read', 'shop:writes:write'],
    });
    const { scrape_configs: scrapes, ...config } = read('prometheus.yaml');
    writeFileSync(join(directory, 'read_key'), 'reads');
    // The file of the compose form, with this backend, and a second in place of fifteen.
    const scrape = {
      ...scrapes[0],
      authorization: { ...scrapes[0].authorization, credentials_file: join(directory, 'read_key') },
      static_configs: [{ targets: [new URL(backend.url).host] }],
    };
    const configFile = join(directory, 'prometheus.json');
    writeFileSync(
      configFile,
      JSON.stringify({ ...config, global: { scrape_interval: '1s' }, scrape_configs: [scrape] }),
    );
    execFileSync(bin('promtool'), ['check', 'config', configFile]);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    prometheus = spawn(
      bin('prometheus'),
      [
        `--config.file=${configFile}`,
        `--storage.tsdb.path=${join(directory, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    );
    const random = randomOf(3);
    // A rate wants two scrapes with calls between them, of series that are there already.
    for (let second = 0; second < 8; second += 1) {
      for (let turn = 0; turn < 20; turn += 1) {
        const { request } = turnOf(random, Date.now() - 1_000);
        await send(backend, JSON.stringify(request), { 'x-portkey-api-key': 'writes' });
      }
      await sleep(1_000);
    }
  }, 60_000);
  afterAll(async () => {
    if (prometheus) {
      prometheus.kill();
      await once(prometheus, 'exit');
    }
    await backend?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('promtool takes each expression as a rule', () => {
    const file = join(directory, 'rules.json');
    const asRules = rules.map((rule) => ({ alert: rule.uid, expr: `(${expressionOf(rule)}) > 0` }));
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'genai', rules: asRules }] }));
    expect(execFileSync(bin('promtool'), ['check', 'rules', file], { encoding: 'utf8' })).toContain('3 rules found');
  });

  it.each(rules)('$title has a value', (rule) => {
    const query = `(${expressionOf(rule)}) > 0`;
    const answer = execFileSync(bin('promtool'), ['query', 'instant', url, query], { encoding: 'utf8' });
    const values = [...answer.matchAll(/=> (\S+) @/g)].map(([, value]) => Number(value));
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(Number.isFinite(value)).toBe(true);
  });
});
