import { diag } from '@opentelemetry/api';
import { settings } from './settings.ts';

/** The one line at the start. Where nothing is exported, the reason was said already. */
export function sayTracingIsOn(destinations: readonly string[]): void {
  if (destinations.length === 0) return;
  const to = [...new Set(destinations)].join(', ');
  diag.info(`portkey-otel: tracing is on, to ${to}; content capture: ${settings().captureContent}`);
}
