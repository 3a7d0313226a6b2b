/** The tracer scope of this package's spans. */
export const SCOPE = { name: '@portkey-otel/langchain', version: '0.1.0' };
