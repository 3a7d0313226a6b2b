import { DiagLogLevel, diag } from '@opentelemetry/api';
import { isApiRegistered, variable } from '@portkey-otel/core/instrument';
import { stderrLogger } from '@portkey-otel/core/otel';

/**
 * Makes warnings and our start-up line heard where nobody set a logger: without one, nobody would learn of a wrong key. A logger
 * of the user's, or `OTEL_LOG_LEVEL`, stays in charge.
 */
export function speakUp(): void {
  if (isApiRegistered('diag') || variable('OTEL_LOG_LEVEL')) return;
  const stderr = stderrLogger();
  const logger = {
    ...stderr,
    // `@vercel/otel` warns of each span and each request that it is not on Vercel,
    warn: (message: string) => message.startsWith('@vercel/otel:') || stderr.warn(message),
    // and tells its whole configuration.
    info: (message: string) => message.startsWith('portkey-otel:') && stderr.info(message),
  };
  diag.setLogger(logger, { logLevel: DiagLogLevel.INFO, suppressOverrideMessage: true });
}
