import { readFile } from 'node:fs/promises';
import { decodeLogs, decodeTraces } from '../otlp/decode.ts';
import { type Decoded, MalformedOtlpError, type ReceivedLog, type ReceivedSpan } from '../otlp/received.ts';
import { CommandError } from './command-error.ts';
import { completePart, framesOf, inUtf8, unpacked } from './otlp-container.ts';

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
 * OTLP JSON, JSON lines as the Collector's file exporter writes them, protobuf, or protobuf messages with their lengths; each may
 * be packed with gzip or zstd. Traces or logs. A bad line, or a last message that was cut off, is counted and loses nothing else.
 *
 * @throws CommandError when it is none of these.
 */
export function readOtlp(body: Uint8Array, file: string): OtlpInput {
  if (body.length === 0) throw new CommandError(`${file} is empty`);
  try {
    return readMessage(body);
  } catch (error) {
    if (error instanceof PackingError) throw new CommandError(`${file} ${error.message}`);
    if (!(error instanceof MalformedOtlpError)) throw error;
    throw new CommandError(
      `${file} is no OTLP: ${error.message}. Expected an ExportTraceServiceRequest as JSON or protobuf, for instance what the Collector's file exporter writes`,
    );
  }
}

class PackingError extends Error {}

/** A whole file, or a part of one, which holds no parts itself. */
function readMessage(body: Uint8Array, isPart = false): OtlpInput {
  const plain = inUtf8(unpack(body));
  const looksLikeJson = /^\s*[{[]/.test(new TextDecoder().decode(plain.subarray(0, 64)));
  if (!looksLikeJson) return readProtobuf(plain, isPart);
  try {
    return isPart ? readRequest(plain) : readJson(plain);
  } catch (error) {
    // The tag and the length with which a small protobuf request begins may be a line break and a bracket.
    const input = plain[0] === 0x0a ? tryOtlp(() => readProtobuf(plain, isPart)).input : undefined;
    if (input === undefined) throw error;
    return input;
  }
}

function unpack(body: Uint8Array): Uint8Array {
  try {
    return unpacked(body);
  } catch (error) {
    throw new PackingError((error as Error).message);
  }
}

function readProtobuf(body: Uint8Array, isPart: boolean): OtlpInput {
  const traces = tryOtlp(() => ({ spans: decodeTraces(body, 'protobuf') }));
  if (traces.input?.spans?.records.length) return traces.input;
  const logs = tryOtlp(() => ({ logs: decodeLogs(body, 'protobuf') })).input;
  if (logs?.logs?.records.length) return logs;
  const frames = isPart ? undefined : framesOf(body);
  const framed = frames === undefined ? undefined : readParts(frames.messages, 'message', frames.cutBytes);
  if (framed !== undefined) return framed;
  const cut = isPart ? undefined : completePart(body);
  if (cut !== undefined) {
    const input = tryOtlp(() => readProtobuf(cut.whole, true)).input;
    if (input !== undefined) return joinInputs([input], [cutOff(cut.cutBytes)]);
  }
  if (traces.input !== undefined) return traces.input;
  throw new MalformedOtlpError(`it is no JSON, and as protobuf it is ${traces.error.message}`);
}

/** Parts that are requests; those that are none are told of. `undefined` where nothing was read of parts that are not all requests. */
function readParts(parts: readonly Uint8Array[], noun: string, cutBytes = 0): OtlpInput | undefined {
  const read = parts.map((part) => tryOtlp(() => readMessage(part, true)));
  const rejections = read.flatMap(({ error }, i) =>
    error === undefined ? [] : [`${noun} ${i + 1}: ${error.message}`],
  );
  const input = joinInputs(
    read.flatMap((part) => part.input ?? []),
    cutBytes > 0 ? [...rejections, cutOff(cutBytes)] : rejections,
  );
  const isEmpty = input.spans?.records.length === 0 && input.logs?.records.length === 0;
  return isEmpty && (rejections.length > 0 || cutBytes > 0) ? undefined : input;
}

function cutOff(bytes: number): string {
  return `the end is cut off: its last ${bytes} bytes are no whole message`;
}

function readJson(body: Uint8Array): OtlpInput {
  const whole = tryOtlp(() => readRequests(body));
  if (whole.input) return whole.input;
  const lines = new TextDecoder()
    .decode(body)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const input =
    lines.length < 2
      ? undefined
      : readParts(
          lines.map((line) => new TextEncoder().encode(line)),
          'line',
        );
  if (input === undefined) throw whole.error;
  return input;
}

type Tried =
  | { readonly input: OtlpInput; readonly error?: undefined }
  | { readonly input?: undefined; readonly error: Error };

function tryOtlp(read: () => OtlpInput): Tried {
  try {
    return { input: read() };
  } catch (error) {
    if (error instanceof MalformedOtlpError || error instanceof PackingError) return { error };
    throw error;
  }
}

/** One request, or a list of them. */
function readRequests(body: Uint8Array): OtlpInput {
  const text = new TextDecoder().decode(body);
  if (!/^\s*\[/.test(text)) return readRequest(body);
  const requests = tryParse(text);
  const input = Array.isArray(requests)
    ? readParts(
        requests.map((request) => new TextEncoder().encode(JSON.stringify(request))),
        'request',
      )
    : undefined;
  return input ?? readRequest(body);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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

function joinInputs(inputs: readonly OtlpInput[], rejections: readonly string[]): OtlpInput {
  return {
    spans: joined(
      inputs.flatMap(({ spans }) => spans ?? []),
      rejections,
    ),
    logs: joined(inputs.flatMap(({ logs }) => logs ?? [])),
  };
}

function joined<T>(parts: readonly Decoded<T>[], more: readonly string[] = []): Decoded<T> {
  return {
    records: parts.flatMap(({ records }) => records),
    rejected: parts.reduce((count, { rejected }) => count + rejected, more.length),
    rejections: [...parts.flatMap(({ rejections }) => rejections), ...more],
  };
}
