import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.document.MetadataMode;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.model.tool.DefaultToolCallingManager;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.OpenAiEmbeddingModel;
import org.springframework.ai.openai.OpenAiEmbeddingOptions;
import org.springframework.ai.openai.api.OpenAiApi;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.support.ToolCallbacks;
import org.springframework.retry.support.RetryTemplate;

/** Spring AI's models with its own observations, turned into spans by Micrometer's bridge as Spring Boot does it. */
public class SpringAi {
  static final ObservationRegistry observations = ObservationRegistry.create();
  static final RetryTemplate once = RetryTemplate.builder().maxAttempts(1).build();

  static class Weather {
    @Tool(name = "get_weather", description = "The weather in a city")
    public String weather(String city) {
      return "{\"tempC\": 18}";
    }
  }

  static OpenAiApi api() {
    String origin = System.getenv("PROVIDER_ORIGIN");
    return OpenAiApi.builder().baseUrl(origin).apiKey("sk-loopback").build();
  }

  static OpenAiChatModel model(OpenAiChatOptions options) {
    return OpenAiChatModel.builder()
        .openAiApi(api())
        .defaultOptions(options)
        .toolCallingManager(DefaultToolCallingManager.builder().observationRegistry(observations).build())
        .retryTemplate(once)
        .observationRegistry(observations)
        .build();
  }

  static OpenAiChatOptions.Builder options(String model) {
    return OpenAiChatOptions.builder().model(model);
  }

  static void ask(String model, String text) {
    model(options(model).build()).call(new Prompt(text));
  }

  static void run(String name) {
    switch (name) {
      case "chat" -> ask("gpt-4o-mini", "What is the capital of Portugal?");
      case "chat-stream-no-usage" ->
          model(options("gpt-4o-mini").build()).stream(new Prompt("Tell me about rivers.")).collectList().block();
      case "chat-stream-usage" ->
          model(options("gpt-4o-mini").streamUsage(true).build()).stream(new Prompt("Tell me about rivers.")).collectList().block();
      case "agent-tools" -> {
        OpenAiChatOptions withTools = options("gpt-4o").toolCallbacks(ToolCallbacks.from(new Weather())).build();
        model(withTools).call(new Prompt("What is the weather in Lisbon?"));
      }
      case "cached" -> ask("gpt-4.1-mini", "Sum up the long text above. [[cached:1536]]");
      case "reasoning" -> ask("gpt-5-mini", "Is 1009 a prime number?");
      case "embeddings" -> {
        OpenAiEmbeddingOptions options = OpenAiEmbeddingOptions.builder().model("text-embedding-3-small").build();
        new OpenAiEmbeddingModel(api(), MetadataMode.NONE, options, once, observations)
            .call(new EmbeddingRequest(List.of("a river", "a mountain"), null));
      }
      case "error" -> {
        try {
          ask("gpt-4o-mini", "Fail, please. [[error:400]]");
        } catch (RuntimeException refused) {
          System.out.println(refused.getClass().getSimpleName());
        }
      }
      default -> throw new IllegalArgumentException(name);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Resource resource = Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), "capture-lab"));
    String endpoint = System.getenv("OTEL_EXPORTER_OTLP_ENDPOINT") + "/v1/traces";
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .setResource(resource)
            .addSpanProcessor(SimpleSpanProcessor.create(OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build()))
            .build();
    OpenTelemetrySdk sdk = OpenTelemetrySdk.builder().setTracerProvider(provider).setPropagators(ContextPropagators.noop()).build();
    OtelTracer tracer = new OtelTracer(sdk.getTracer("org.springframework.boot"), new OtelCurrentTraceContext(), event -> {});
    observations.observationConfig().observationHandler(new DefaultTracingObservationHandler(tracer));
    Observation.createNotStarted("app", observations).observe(() -> run(args[0]));
    // A stream's observation stops a moment after the stream.
    Thread.sleep(1000);
    provider.forceFlush().join(5, java.util.concurrent.TimeUnit.SECONDS);
    System.exit(0);
  }
}
