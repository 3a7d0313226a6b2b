/** Reads a function of a module's own scope and puts another in its place. */
export type Binding = readonly [get: () => unknown, set: (replacement: unknown) => void];

/** What the modules of an application, and its requests, are handed to: the part that loads when there is something to do. */
export interface Agent {
  /** A module has been evaluated. */
  loaded(url: string, exports: object): void;
  /** A module has been evaluated whose own functions may be replaced, by name. */
  rebind(url: string, bindings: Readonly<Record<string, Binding>>): void;
  fetch(inner: typeof fetch, input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response>;
  isGatewayUrl(url: string): boolean;
  /** Our telemetry for AI SDK 7. */
  telemetry(): Readonly<Record<string, unknown>>;
  /** Sets tracing up and says what was found. For the start-up line. */
  report(): void;
}

/** Where text that is added to a module finds the agent. */
export const AGENT = 'portkey-otel.auto.v1';
