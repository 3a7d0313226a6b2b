import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { decodeLogs, decodeTraces } from '../otlp/decode.ts';
import { type Decoded, MalformedOtlpError, type ReceivedLog, type ReceivedSpan } from '../otlp/received.ts';
import { CommandError } from './command-error.ts';

/** What one file held. */
export interface OtlpInput {
  readonly spans?: Decoded<ReceivedSpan>;
  readonly logs?: Decoded<ReceivedLog>;
}

/** @throws CommandError when the file cannot be read or is no OTLP. */
export async function readOtlpFile(file: string): Promise<OtlpInput> {
  return readOtlp(await readInput(file), file === '-' ? 'the standard input' : file);
}

async function readInput(file: string): Promise<Uint8Array> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/**
 * OTLP JSON, JSON lines as the Collector's file exporter writes them, or protobuf; each may be gzipped. Traces or logs.
 *
 * @throws CommandError when it is none of these.
 */
export function readOtlp(body: Uint8Array, file: string): OtlpInput {
  const plain = body[0] === 0x1f && body[1] === 0x8b ? gunzip(body, file) : body;
  const isJson = /^\s*[{[]/.test(new TextDecoder().decode(plain.subarray(0, 64)));
  try {
    return isJson ? readJson(plain) : { spans: decodeTraces(plain, 'protobuf') };
  } catch (error) {
    if (!(error instanceof MalformedOtlpError)) throw error;
    throw new CommandError(
      `${file} is no OTLP: ${error.message}. Expected an ExportTraceServiceRequest as JSON or protobuf, for instance what the Collector's file exporter writes`,
    );
  }
}

function readJson(body: Uint8Array): OtlpInput {
  const whole = tryJson(() => readRequest(body));
  if (whole.input) return whole.input;
  const lines = new TextDecoder()
    .decode(body)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) throw whole.error;
  const requests = lines.map((line) => readRequest(new TextEncoder().encode(line)));
  return {
    spans: joined(requests.flatMap(({ spans }) => spans ?? [])),
    logs: joined(requests.flatMap(({ logs }) => logs ?? [])),
  };
}

function tryJson(
  read: () => OtlpInput,
): { input: OtlpInput; error?: undefined } | { input?: undefined; error: MalformedOtlpError } {
  try {
    return { input: read() };
  } catch (error) {
    if (error instanceof MalformedOtlpError) return { error };
    throw error;
  }
}

function readRequest(body: Uint8Array): OtlpInput {
  // What a trace API answers holds the same list under other names.
  const text = new TextDecoder().decode(body);
  if (/"resourceLogs"\s*:/.test(text) && !/"resourceSpans"\s*:/.test(text)) return { logs: decodeLogs(body, 'json') };
  return { spans: decodeTraces(unwrapped(text) ?? body, 'json') };
}

/** Tempo answers `{ batches }` in its first version and `{ trace: { resourceSpans } }` in its second. */
function unwrapped(text: string): Uint8Array | undefined {
  if (!/"(batches|trace)"\s*:/.test(text)) return undefined;
  const answer = JSON.parse(text) as {
    batches?: unknown;
    trace?: { resourceSpans?: unknown };
    resourceSpans?: unknown;
  };
  const resourceSpans = answer?.resourceSpans ?? answer?.batches ?? answer?.trace?.resourceSpans;
  return resourceSpans === undefined ? undefined : new TextEncoder().encode(JSON.stringify({ resourceSpans }));
}

function joined<T>(parts: readonly Decoded<T>[]): Decoded<T> {
  return {
    records: parts.flatMap(({ records }) => records),
    rejected: parts.reduce((count, { rejected }) => count + rejected, 0),
    rejections: parts.flatMap(({ rejections }) => rejections),
  };
}

function gunzip(body: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(body);
  } catch (error) {
    throw new CommandError(`${file} looks like gzip and is not: ${(error as Error).message}`);
  }
}
