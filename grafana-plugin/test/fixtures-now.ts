import { readdirSync, readFileSync } from 'node:fs';

const FIXTURES = new URL('../../test/fixtures/spans/', import.meta.url);
const AGE_MS = 120_000;

/** A captured file of traces: `emitter/scenario`, and its OTLP JSON. */
interface Fixture {
  readonly name: string;
  readonly body: string;
}

/** The captured traces of every emitter, each moved to two minutes ago. */
export function fixturesNow(): Fixture[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/.*\.json$/.test(file) && !file.endsWith('.logs.json'))
    .map((file) => ({
      name: file.replace('.json', ''),
      body: movedToNow(readFileSync(new URL(file, FIXTURES), 'utf8')),
    }));
}

function movedToNow(body: string): string {
  const times = [...body.matchAll(/"startTimeUnixNano":\s*"(\d+)"/g)].map(([, nanos]) => BigInt(nanos!));
  const [first = 0n] = times.sort((a, b) => (a < b ? -1 : 1));
  const shift = BigInt(Date.now() - AGE_MS) * 1_000_000n - first;
  return body.replace(
    /("(?:start|end|t)(?:TimeUnixNano|imeUnixNano)":\s*")(\d+)"/g,
    (_, name, nanos) => `${name}${BigInt(nanos) + shift}"`,
  );
}
