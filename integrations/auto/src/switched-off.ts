const env = (name: string) => process.env[name]?.trim().toLowerCase() ?? '';
const isTrue = (value: string) => value === 'true' || value === '1';

/** `PORTKEY_DISABLED`, `OTEL_SDK_DISABLED`: nothing at all is to be done. */
export function isSwitchedOff(): boolean {
  return isTrue(env('PORTKEY_DISABLED')) || isTrue(env('OTEL_SDK_DISABLED'));
}

/** The parts that `PORTKEY_OTEL_DISABLED` names. */
export function partsSwitchedOff(): ReadonlySet<string> {
  return new Set(
    env('PORTKEY_OTEL_DISABLED')
      .split(',')
      .map((name) => name.trim().replace(/^vercel-ai$/, 'ai')),
  );
}

/** Whether the start-up line is wanted. */
export function isDebugging(): boolean {
  return ['debug', 'verbose', 'all'].includes(env('OTEL_LOG_LEVEL'));
}
