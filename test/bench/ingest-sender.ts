/** The sender of `ingest-load.ts`, in a process of its own: its work and its memory are not the backend's. */
import { Agent, request } from 'node:http';
import { SPANS_PER_BATCH, Traffic } from './ingest-traffic.ts';

export interface SenderOrder {
  readonly url: string;
  readonly firstBatch: number;
  readonly batches: number;
  readonly connections: number;
  /** The spans start evenly between the two. */
  readonly fromMs: number;
  readonly toMs: number;
}

export interface SenderReport {
  readonly seconds: number;
  readonly spans: number;
  readonly wireBytes: number;
  /** Answers of 503, after which the batch was sent again. */
  readonly refused: number;
  /** Milliseconds from request to answer. */
  readonly batchMs: { readonly p50: number; readonly p99: number };
}

const traffic = new Traffic();

function post(agent: Agent, url: string, body: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-protobuf', 'content-length': body.length };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function send({ url, firstBatch, batches, connections, fromMs, toMs }: SenderOrder): Promise<SenderReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let wireBytes = 0;
  let refused = 0;
  let taken = 0;
  const start = performance.now();
  const connection = async () => {
    while (taken < batches) {
      const number = taken++;
      const body = traffic.batch(firstBatch + number, Math.floor(fromMs + ((toMs - fromMs) * number) / batches));
      const sentAt = performance.now();
      for (;;) {
        const status = await post(agent, url, body);
        if (status === 200) break;
        if (status !== 503) throw new Error(`the backend answered ${status}`);
        refused += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      times.push(performance.now() - sentAt);
      wireBytes += body.length;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - start) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { seconds, spans: batches * SPANS_PER_BATCH, wireBytes, refused, batchMs: { p50: at(0.5), p99: at(0.99) } };
}

process.on('message', (order: SenderOrder) => {
  void send(order).then(
    (report) => process.send!(report),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
