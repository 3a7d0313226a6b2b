// A plain OpenTelemetry SDK that exports to the endpoint of the environment, for emitters that bring none of their own.
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

export function tracerProvider() {
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new OTLPTraceExporter())] });
  provider.register();
  return provider;
}

/** Runs the case of the command line; a refused call is one of the cases. */
export async function runCase(cases) {
  const name = process.argv[2];
  try {
    await cases[name]();
  } catch (error) {
    if (!name.includes('error')) throw error;
    console.log(error?.name);
  }
}
