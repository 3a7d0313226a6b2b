import { type DiagLogger, DiagLogLevel, diag } from '@opentelemetry/api';
import { stderrLogger } from '@portkey-otel/core/otel';
import { registeredGlobals } from './opentelemetry-global.ts';

const NAME = 'portkey-otel:';

/**
 * Makes warnings and our start-up line heard where nobody set a logger: without one, nobody would learn of a wrong key. A logger
 * of the user's, or `OTEL_LOG_LEVEL`, stays in charge.
 */
export function speakUp(logLevelVariable: string | undefined): void {
  if (registeredGlobals().diag !== undefined || logLevelVariable) return;
  const stderr = stderrLogger();
  const logger: DiagLogger = {
    error: stderr.error,
    // `@vercel/otel` warns of each span and each request that it is not on Vercel,
    warn: (message) => {
      if (!message.startsWith('@vercel/otel:')) stderr.warn(message);
    },
    // and tells its whole configuration.
    info: (message) => {
      if (message.startsWith(NAME)) stderr.info(message);
    },
    debug: () => {},
    verbose: () => {},
  };
  diag.setLogger(logger, { logLevel: DiagLogLevel.INFO, suppressOverrideMessage: true });
}
