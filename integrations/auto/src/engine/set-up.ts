import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { atFirstUse, used } from '@portkey-otel/core/instrument';
import { registerPortkey } from '@portkey-otel/core/node';

/** Published by Node before the handlers of a request run. */
const INCOMING = 'http.server.request.start';

/**
 * Sets the SDK up when the first call begins, when the first request comes in, or when the application has had its turn: whoever
 * registers a provider of their own at start, in whatever way, has done it by then, and theirs is joined.
 */
export function setUpLater(): void {
  atFirstUse(() => {
    unsubscribe(INCOMING, used);
    registerPortkey();
  });
  subscribe(INCOMING, used);
}

let isWaiting = false;

/** For apps that are traced for sure: spans of their own are recorded from their first turn on. */
export function setUpSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  setImmediate(used).unref();
}

export function setUpNow(): void {
  used();
}
