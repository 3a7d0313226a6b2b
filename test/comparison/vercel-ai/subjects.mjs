// Each telemetry, set up as its own documentation says, with every option on that makes it tell more.
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { registerTelemetry } from 'ai';

function inMemory(processorFor) {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [processorFor(exporter)] });
  provider.register();
  return {
    flush: () => provider.forceFlush(),
    spans() {
      const ended = exporter.getFinishedSpans().map((span) => ({
        name: span.name,
        spanId: span.spanContext().spanId,
        parentSpanId: span.parentSpanContext?.spanId,
        error: span.status.code === 2,
        attributes: span.attributes,
      }));
      exporter.reset();
      return ended;
    },
  };
}

const everything = { usage: true, providerMetadata: true, embedding: true, reranking: true, runtimeContext: true };

export const SUBJECTS = {
  async 'portkey-otel'() {
    const { portkeyFetch, portkeySpanProcessor, portkeyTelemetry, withPortkey } = await import(
      '@portkey-otel/vercel-ai/parts'
    );
    const sent = [];
    const processor = portkeySpanProcessor({
      endpoint: 'http://127.0.0.1:9/v1/traces',
      protocol: 'http/json',
      gatewayOrigins: [process.env.PROVIDER_URL],
      fetch: async (_, init) => {
        const body = typeof init.body === 'string' ? init.body : new TextDecoder().decode(init.body);
        sent.push(
          ...JSON.parse(body).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
        );
        return Response.json({});
      },
    });
    const provider = new NodeTracerProvider({ spanProcessors: [processor] });
    provider.register();
    const { configure } = await import('@portkey-otel/core/otel');
    configure({ gatewayOrigins: [process.env.PROVIDER_URL], streamIdleMs: 500 });
    registerTelemetry(portkeyTelemetry());
    const value = ({ arrayValue, ...scalar }) =>
      arrayValue
        ? arrayValue.values.map(value)
        : 'intValue' in scalar
          ? Number(scalar.intValue)
          : Object.values(scalar)[0];
    return {
      flush: () => processor.forceFlush(),
      spans: () =>
        sent.splice(0).map((span) => ({
          name: span.name,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId,
          error: span.status?.code === 2,
          attributes: Object.fromEntries(span.attributes.map((attribute) => [attribute.key, value(attribute.value)])),
        })),
      fetch: portkeyFetch(),
      wrap: withPortkey,
    };
  },

  async '@ai-sdk/otel'() {
    const { OpenTelemetry } = await import('@ai-sdk/otel');
    const traced = inMemory((exporter) => new SimpleSpanProcessor(exporter));
    registerTelemetry(new OpenTelemetry(everything));
    return traced;
  },

  async Langfuse() {
    const { LangfuseSpanProcessor } = await import('@langfuse/otel');
    const { LangfuseVercelAiSdkIntegration } = await import('@langfuse/vercel-ai-sdk');
    const traced = inMemory(
      (exporter) =>
        new LangfuseSpanProcessor({
          exporter,
          exportMode: 'immediate',
          publicKey: 'pk',
          secretKey: 'sk',
          baseUrl: 'http://127.0.0.1:9',
        }),
    );
    registerTelemetry(new LangfuseVercelAiSdkIntegration());
    return traced;
  },

  async OpenInference() {
    const { isOpenInferenceSpan, OpenInferenceSimpleSpanProcessor } = await import('@arizeai/openinference-vercel');
    const { OpenTelemetry } = await import('@ai-sdk/otel');
    const traced = inMemory(
      (exporter) =>
        new OpenInferenceSimpleSpanProcessor({
          exporter,
          spanFilter: isOpenInferenceSpan,
          reparentOrphanedSpans: true,
        }),
    );
    registerTelemetry(new OpenTelemetry(everything));
    return traced;
  },
};
