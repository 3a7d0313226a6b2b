import { createRequire } from 'node:module';
import type { Agent } from './agent.ts';

const require = createRequire(import.meta.url);

/** Beside this file where it is built. */
const ENGINE = './engine.cjs';

/**
 * The agent, of which the greater part loads at the first call of any of its functions. That may be in the middle of the
 * application's own loading of modules, which an ES module cannot be: it is CommonJS. When it does not load, everything goes on as
 * if nothing were there, and one line says so.
 */
export function lateAgent(): Agent {
  let made: Agent | undefined;
  const agent = (): Agent => {
    made ??= load();
    return made;
  };
  return {
    loaded: (...given) => agent().loaded(...given),
    rebind: (...given) => agent().rebind(...given),
    fetch: (...given) => agent().fetch(...given),
    isGatewayUrl: (url) => made?.isGatewayUrl(url) ?? mayBeGateway(url),
    telemetry: () => agent().telemetry(),
    report: () => agent().report(),
  };
}

function load(): Agent {
  try {
    return (require(ENGINE) as { readonly agent: Agent }).agent;
  } catch (error) {
    process.stderr.write(`portkey-otel: @portkey-otel/auto could not start, nothing is traced: ${error}\n`);
    return NO_AGENT;
  }
}

const NO_AGENT: Agent = {
  loaded() {},
  rebind() {},
  fetch: (inner, input, init) => inner(input, init),
  isGatewayUrl: () => false,
  telemetry: () => ({}),
  report() {},
};

/** Before anything is loaded that knows: whether a request is worth to load it. */
function mayBeGateway(url: string): boolean {
  const { PORTKEY_BASE_URL = '', PORTKEY_GATEWAY_ORIGINS = '' } = process.env;
  return ['https://api.portkey.ai', 'https://aigw.portkey.ai', PORTKEY_BASE_URL, ...PORTKEY_GATEWAY_ORIGINS.split(',')]
    .map((gateway) => URL.parse(gateway.trim())?.origin)
    .some((origin) => origin !== undefined && url.startsWith(origin));
}
