import { DiagLogLevel, diag } from '@opentelemetry/api';
import { isApiRegistered, variable } from '@portkey-otel/core/instrument';
import { stderrLogger } from '@portkey-otel/core/otel';

/**
 * Makes what we say heard where nobody set a logger: without one, nobody would learn of a wrong key. Of others only errors:
 * OpenTelemetry warns of each span that `@vercel/otel` ends early, and that package tells its whole configuration. A logger of
 * the user's, or `OTEL_LOG_LEVEL`, stays in charge.
 */
export function speakUp(): void {
  if (isApiRegistered('diag') || variable('OTEL_LOG_LEVEL')) return;
  const { error } = stderrLogger();
  const ours = (message: string) => message.startsWith('portkey-otel:') && error(message);
  const logger = { error, warn: ours, info: ours, debug: ours, verbose: ours };
  diag.setLogger(logger, { logLevel: DiagLogLevel.INFO, suppressOverrideMessage: true });
}
