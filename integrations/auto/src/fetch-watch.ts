import type { Agent } from './agent.ts';

/** Hands the requests that the global `fetch` sends to a gateway to the agent; all others go on as ever. */
export function watchFetch(agent: Agent): void {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  const inner = globalThis.fetch;
  if (descriptor === undefined || typeof inner !== 'function') return;
  const watched = function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    return isForGateway(agent, input) ? agent.fetch(inner, input, init) : inner(input, init);
  };
  Object.defineProperty(watched, 'length', { value: inner.length, configurable: true });
  Object.defineProperty(globalThis, 'fetch', { ...plain(descriptor), value: watched });
}

/** Node gives its `fetch` as a value, or as accessors that make one at the first use. */
function plain({ enumerable = true, configurable = true }: PropertyDescriptor): PropertyDescriptor {
  return { enumerable, configurable, writable: true };
}

function isForGateway(agent: Agent, input: RequestInfo | URL): boolean {
  try {
    return agent.isGatewayUrl(typeof input === 'string' ? input : 'href' in input ? input.href : input.url);
  } catch {
    return false;
  }
}
