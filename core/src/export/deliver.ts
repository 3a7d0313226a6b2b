import { sayOnce } from '../instrument/guard.ts';
import { originOf } from '../instrument/settings.ts';
import type { Destination, ExportProtocol } from './destination.ts';
import type { Parcel } from './parcel.ts';
import type { Sender } from './send.ts';
import type { SerializedRequest } from './serialized-request.ts';
import type { ExportCounters } from './stats.ts';

export type Serialize<T> = (items: readonly T[], protocol: ExportProtocol) => Promise<SerializedRequest>;

export interface Delivery<T> {
  readonly destination: Destination;
  readonly sender: Sender;
  readonly serialize: Serialize<T>;
  readonly counters: ExportCounters;
  readonly deadlineMs: () => number;
}

/**
 * Sends a parcel; when the endpoint refuses it, halves it again and again, so that one bad span does not take its neighbours
 * along. Where nothing passes in any size, the rest is given up: then it is not the spans.
 */
export async function deliver<T>(parcel: Parcel<T>, delivery: Delivery<T>): Promise<void> {
  const { destination, sender, serialize, counters, deadlineMs } = delivery;
  // Depth first, so that the way down to the first bad span is short; a stack, since a batch may be deep.
  const parts: (readonly T[])[] = [parcel.items];
  const patience = 2 * Math.ceil(Math.log2(parcel.items.length + 1)) + 4;
  let refusedInARow = 0;

  for (let items = parts.pop(); items !== undefined; items = parts.pop()) {
    const { body, contentType } = await serialize(items, destination.protocol);
    const headers = { ...parcel.headers, 'content-type': contentType };
    const outcome = await sender.send({ body, headers, deadlineMs });
    if (outcome.kind === 'accepted') {
      refusedInARow = 0;
      const rejected = Math.min(outcome.rejected ?? 0, items.length);
      counters.exported += items.length - rejected;
      if (rejected > 0) counters.drop('rejected', rejected, outcome.message || 'partial success');
      continue;
    }
    if (outcome.kind === 'refused') {
      refusedInARow += 1;
      const goOn = outcome.divisible && refusedInARow <= patience;
      if (goOn && items.length > 1) {
        const middle = items.length >> 1;
        parts.push(items.slice(middle), items.slice(0, middle));
        continue;
      }
      counters.drop('rejected', items.length, `${originOf(destination.url)} answered HTTP ${outcome.status}`);
      if (goOn) continue;
    } else if (outcome.kind === 'unauthorized') {
      sayUnauthorized(destination, outcome.status);
      counters.dropped.unauthorized += items.length;
    } else if (outcome.kind === 'shutdown') {
      counters.drop('shutdown', items.length, 'no time left');
    } else {
      counters.drop('unreachable', items.length, `${originOf(destination.url)}: ${outcome.detail}`);
    }
    giveUp(parts, outcome.kind === 'refused' ? 'rejected' : outcome.kind, counters);
  }
}

function giveUp<T>(
  parts: (readonly T[])[],
  reason: 'rejected' | 'unauthorized' | 'unreachable' | 'shutdown',
  counters: ExportCounters,
): void {
  for (const items of parts.splice(0)) counters.dropped[reason] += items.length;
}

function sayUnauthorized({ url, headers }: Destination, status: number): void {
  const origin = originOf(url);
  const sent = 'x-portkey-api-key' in headers || 'authorization' in headers;
  const remedy = sent ? 'check PORTKEY_API_KEY and its scope (logs.write)' : 'set PORTKEY_API_KEY';
  sayOnce(
    `unauthorized:${origin}`,
    `${origin} refused the key (HTTP ${status}): ${remedy}; spans are dropped until then`,
    'error',
  );
}
