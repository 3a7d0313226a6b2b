export type RefusedSignal = 'traces' | 'logs';
/** `invalid`: no span or record by the rules of OTLP; `no_trace`: a log record that names none; `outside`: of a time that is not kept. */
export type RefusalReason = 'invalid' | 'no_trace' | 'outside';

const NAME = 'portkey_otel_refused_records_total';
const HEAD = `# HELP ${NAME} Spans and log records that were refused while the rest of their request was taken.\n# TYPE ${NAME} counter\n`;

/** Counts what was refused since the process began, by workspace. */
export class Refusals {
  readonly #counts = new Map<string, Map<string, number>>();

  add(workspace: string, signal: RefusedSignal, refused: { readonly [R in RefusalReason]?: number }): void {
    for (const [reason, count] of Object.entries(refused)) {
      if (count === 0) continue;
      let counts = this.#counts.get(workspace);
      if (!counts) {
        counts = new Map();
        this.#counts.set(workspace, counts);
      }
      const labels = `signal="${signal}",reason="${reason}"`;
      counts.set(labels, (counts.get(labels) ?? 0) + count);
    }
  }

  /** In Prometheus' text format 0.0.4; empty where nothing was refused. */
  text(workspace: string): string {
    const counts = this.#counts.get(workspace);
    if (!counts) return '';
    return HEAD + [...counts].map(([labels, count]) => `${NAME}{${labels}} ${count}\n`).join('');
  }
}
