import { used } from '@portkey-otel/core/instrument';
import { sayOnce } from '@portkey-otel/core/otel';
import { portkeyTelemetry } from '../../../vercel-ai/src/telemetry.ts';
import { isLoaded, NEXT_WAY } from './report.ts';

let telemetry: Readonly<Record<string, unknown>> | undefined;

/** Our telemetry for AI SDK 7, in the form in which it is asked for each hook. */
export function aiTelemetry(): Readonly<Record<string, unknown>> {
  used();
  if (telemetry === undefined) {
    const ours = portkeyTelemetry();
    telemetry = Object.defineProperty(Object.create(ours), 'onStart', { get: () => withOlder(ours.onStart) });
  }
  return telemetry as Readonly<Record<string, unknown>>;
}

type OnStart = ReturnType<typeof portkeyTelemetry>['onStart'];

/** AI SDK 6 tells the same registry of its calls, without an id: not enough for spans, but enough to know that it is there. */
function withOlder(onStart: OnStart): OnStart {
  return (
    onStart &&
    ((event) => {
      if (event?.callId === undefined && !isLoaded('ai')) sayBundled();
      onStart(event);
    })
  );
}

function sayBundled(): void {
  sayOnce(
    'auto.bundled-ai',
    `an AI SDK older than 7 is bundled into this app, where --import does not reach. ${NEXT_WAY} Or keep the package out of ` +
      "the bundle: serverExternalPackages: ['ai'] in next.config, `external` of other bundlers.",
  );
}
