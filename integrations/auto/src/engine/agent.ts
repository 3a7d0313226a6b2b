import { guard } from '@portkey-otel/core/instrument';
import { isGatewayUrl } from '@portkey-otel/core/otel';
import { instrumentLangChainModule } from '../../../langchain/src/modules.ts';
import { instrumentLlamaIndexModule } from '../../../llamaindex/src/modules.ts';
import type { Agent } from '../agent.ts';
import { partsSwitchedOff } from '../switched-off.ts';
import { targetOf } from '../targets.ts';
import { traceAi } from './ai.ts';
import { aiTelemetry } from './ai-telemetry.ts';
import { gatewayFetch } from './gateway-fetch.ts';
import { watchHttpClients } from './http-clients.ts';
import { packageAt, report, seen } from './report.ts';
import { setUpLater, setUpNow } from './set-up.ts';

setUpLater();
if (!partsSwitchedOff().has('http')) watchHttpClients();

/** One boundary for all that modules and requests are handed to: what fails here is left out and said once. */
export const agent: Agent = {
  loaded(url, exports) {
    guard('a module that is traced', () => {
      const target = targetOf(url);
      if (target === undefined) return;
      if (target.part === 'langchain') instrumentLangChainModule(exports);
      if (target.part === 'llamaindex') instrumentLlamaIndexModule(exports);
      seen(url, target);
    });
  },
  rebind(url, bindings) {
    guard('a module that is traced', () => {
      const target = targetOf(url);
      if (target === undefined) return;
      const { version = '' } = packageAt(url) ?? {};
      seen(url, target, traceAi(version, bindings));
    });
  },
  fetch: gatewayFetch,
  isGatewayUrl,
  telemetry: aiTelemetry,
  report() {
    guard('start-up line', () => {
      setUpNow();
      report();
    });
  },
};
