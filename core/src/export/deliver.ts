import { sayOnce } from '../instrument/guard.ts';
import { originOf } from '../instrument/settings.ts';
import type { Destination } from './destination.ts';
import type { ReadableSpan } from './readable-span.ts';
import type { Sender } from './send.ts';
import { serializeSpans } from './serialize.ts';
import type { ExportCounters } from './stats.ts';

/** Spans that go out in one request. */
export interface Parcel {
  readonly spans: readonly ReadableSpan[];
  readonly headers: Readonly<Record<string, string>>;
}

export interface Delivery {
  readonly destination: Destination;
  readonly sender: Sender;
  readonly counters: ExportCounters;
  readonly deadlineMs: () => number;
}

/**
 * Sends a parcel; when the endpoint refuses it, halves it again and again, so that one bad span does not take its neighbours
 * along. Where nothing passes in any size, the rest is given up: then it is not the spans.
 */
export async function deliver(parcel: Parcel, delivery: Delivery): Promise<void> {
  const { destination, sender, counters, deadlineMs } = delivery;
  // Depth first, so that the way down to the first bad span is short; a stack, since a batch may be deep.
  const parts: (readonly ReadableSpan[])[] = [parcel.spans];
  const patience = 2 * Math.ceil(Math.log2(parcel.spans.length + 1)) + 4;
  let refusedInARow = 0;

  for (let spans = parts.pop(); spans !== undefined; spans = parts.pop()) {
    const { body, contentType } = serializeSpans(spans, destination.protocol);
    const headers = { ...parcel.headers, 'content-type': contentType };
    const outcome = await sender.send({ body, headers, deadlineMs });
    if (outcome.kind === 'accepted') {
      refusedInARow = 0;
      const rejected = Math.min(outcome.rejectedSpans ?? 0, spans.length);
      counters.exported += spans.length - rejected;
      if (rejected > 0) counters.drop('rejected', rejected, outcome.message || 'partial success');
      continue;
    }
    if (outcome.kind === 'refused') {
      refusedInARow += 1;
      const goOn = outcome.divisible && refusedInARow <= patience;
      if (goOn && spans.length > 1) {
        const middle = spans.length >> 1;
        parts.push(spans.slice(middle), spans.slice(0, middle));
        continue;
      }
      counters.drop('rejected', spans.length, `${originOf(destination.url)} answered HTTP ${outcome.status}`);
      if (goOn) continue;
    } else if (outcome.kind === 'unauthorized') {
      sayUnauthorized(destination, outcome.status);
      counters.dropped.unauthorized += spans.length;
    } else if (outcome.kind === 'shutdown') {
      counters.drop('shutdown', spans.length, 'no time left');
    } else {
      counters.drop('unreachable', spans.length, `${originOf(destination.url)}: ${outcome.detail}`);
    }
    giveUp(parts, outcome.kind === 'refused' ? 'rejected' : outcome.kind, counters);
  }
}

function giveUp(
  parts: (readonly ReadableSpan[])[],
  reason: 'rejected' | 'unauthorized' | 'unreachable' | 'shutdown',
  counters: ExportCounters,
): void {
  for (const spans of parts.splice(0)) counters.dropped[reason] += spans.length;
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
