const API = Symbol.for('opentelemetry.js.api.1');

/** Whether somebody registered this part of OpenTelemetry's API. The API itself answers with a stand-in when nobody did. */
export function isApiRegistered(part: 'trace' | 'metrics' | 'diag'): boolean {
  return (globalThis as { [API]?: Readonly<Record<string, unknown>> })[API]?.[part] !== undefined;
}
