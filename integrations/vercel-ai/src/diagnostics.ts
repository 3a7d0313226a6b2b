import { DiagConsoleLogger, type DiagLogger, DiagLogLevel, diag } from '@opentelemetry/api';
import { registeredGlobals } from './opentelemetry-global.ts';

const NAME = 'portkey-otel:';

/**
 * Makes warnings and our start-up line heard where nobody set a logger: without one, nobody would learn of a wrong key. A logger
 * of the user's, or `OTEL_LOG_LEVEL`, stays in charge.
 */
export function speakUp(logLevelVariable: string | undefined): void {
  if (registeredGlobals().diag !== undefined || logLevelVariable) return;
  const console = new DiagConsoleLogger();
  const logger: DiagLogger = {
    error: console.error,
    // `@vercel/otel` warns of each span and each request that it is not on Vercel,
    warn: (message, ...rest) => {
      if (!message.startsWith('@vercel/otel:')) console.warn(message, ...rest);
    },
    // and tells its whole configuration.
    info: (message, ...rest) => {
      if (message.startsWith(NAME)) console.info(message, ...rest);
    },
    debug: () => {},
    verbose: () => {},
  };
  diag.setLogger(logger, { logLevel: DiagLogLevel.INFO, suppressOverrideMessage: true });
}
