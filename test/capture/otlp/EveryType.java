import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.logging.otlp.internal.traces.OtlpStdoutSpanExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The same as every_type.py, with the Java SDK: its HTTP/protobuf exporter, and its writer of OTLP/JSON.
 *
 *   mvn dependency:build-classpath -Dmdep.outputFile=classpath   # opentelemetry-sdk, -exporter-otlp, -exporter-logging-otlp 1.49.0
 *   java -cp "$(cat classpath)" EveryType.java ../../fixtures/otlp/java
 */
public class EveryType {
  static final long START = 1_790_000_000_123_456_789L;

  static Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("text", "Grüße, 世界 🌍 \u0000 \u2028 \"quoted\"");
    values.put("empty", "");
    values.put("true", true);
    values.put("false", false);
    values.put("zero", 0L);
    values.put("negative", -42L);
    values.put("beyond_53_bits", (1L << 53) + 1);
    values.put("largest", Long.MAX_VALUE);
    values.put("smallest", Long.MIN_VALUE);
    values.put("double", 0.1);
    values.put("whole_double", 1.0);
    values.put("tiny_double", Double.MIN_VALUE);
    values.put("large_double", Double.MAX_VALUE);
    values.put("texts", List.of("a", "ü", ""));
    values.put("numbers", List.of(1L, (1L << 53) + 1, Long.MIN_VALUE));
    values.put("doubles", List.of(0.5, 1.0, -2.25));
    values.put("booleans", List.of(true, false));
    values.put("empty_list", List.of());
    return values;
  }

  @SuppressWarnings("unchecked")
  static Attributes attributes() {
    AttributesBuilder builder = Attributes.builder();
    values().forEach((key, value) -> {
      if (value instanceof String text) builder.put(key, text);
      else if (value instanceof Boolean truth) builder.put(key, truth);
      else if (value instanceof Long whole) builder.put(key, whole);
      else if (value instanceof Double number) builder.put(key, number);
      else {
        List<?> list = (List<?>) value;
        Object first = list.isEmpty() ? "" : list.get(0);
        if (first instanceof Boolean) builder.put(AttributeKey.booleanArrayKey(key), (List<Boolean>) list);
        else if (first instanceof Long) builder.put(AttributeKey.longArrayKey(key), (List<Long>) list);
        else if (first instanceof Double) builder.put(AttributeKey.doubleArrayKey(key), (List<Double>) list);
        else builder.put(AttributeKey.stringArrayKey(key), (List<String>) list);
      }
    });
    return builder.build();
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<byte[]> bodies = new ArrayList<>();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      bodies.add(exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    server.start();

    ByteArrayOutputStream json = new ByteArrayOutputStream();
    String endpoint = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .setResource(Resource.create(attributes().toBuilder().put("service.name", "every-type").build()))
            .addSpanProcessor(
                BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build()).build())
            .addSpanProcessor(
                BatchSpanProcessor.builder(
                        OtlpStdoutSpanExporter.builder().setWrapperJsonObject(true).setOutput(json).build())
                    .build())
            .build();
    Tracer tracer =
        provider.tracerBuilder("scope ü").setInstrumentationVersion("1.2.3")
            .setSchemaUrl("https://opentelemetry.io/schemas/1.40.0").build();
    SpanContext linked =
        SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(),
            TraceState.builder().put("vendor", "state").build());
    Span root =
        tracer.spanBuilder("root ✓").setNoParent().setSpanKind(SpanKind.SERVER)
            .setStartTimestamp(START, TimeUnit.NANOSECONDS)
            .setAllAttributes(attributes()).addLink(linked, attributes()).startSpan();
    root.addEvent("event ✓", attributes(), START + 1, TimeUnit.NANOSECONDS);
    root.addEvent("bare", START + 2, TimeUnit.NANOSECONDS);
    Span child =
        tracer.spanBuilder("child").setParent(Context.root().with(root)).setSpanKind(SpanKind.CLIENT)
            .setStartTimestamp(START + 3, TimeUnit.NANOSECONDS).startSpan();
    child.setStatus(StatusCode.ERROR, "it failed, ü");
    child.end(START + 4, TimeUnit.NANOSECONDS);
    root.setStatus(StatusCode.OK);
    root.end(START + 5, TimeUnit.NANOSECONDS);
    provider.shutdown().join(10, TimeUnit.SECONDS);
    server.stop(0);
    if (bodies.size() != 1) throw new IllegalStateException(bodies.size() + " bodies");

    Files.write(folder.resolve("traces.pb"), bodies.get(0));
    Files.write(folder.resolve("traces.json"), json.toByteArray());
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("traceId", root.getSpanContext().getTraceId());
    expected.put("rootSpanId", root.getSpanContext().getSpanId());
    expected.put("childSpanId", child.getSpanContext().getSpanId());
    expected.put("startUnixNano", Long.toString(START));
    expected.put("linkTraceState", "vendor=state");
    expected.put("attributes", values());
    Files.writeString(folder.resolve("expected.json"), written(expected) + "\n");
  }

  /** As JSON; integers as {"int": decimal}, because JSON readers lose those beyond 53 bits. */
  static String written(Object value) {
    if (value instanceof Map<?, ?> map)
      return map.entrySet().stream()
          .map(entry -> written(entry.getKey()) + ": " + written(entry.getValue()))
          .collect(Collectors.joining(",\n ", "{", "}"));
    if (value instanceof List<?> list)
      return list.stream().map(EveryType::written).collect(Collectors.joining(", ", "[", "]"));
    if (value instanceof Long) return "{\"int\": \"" + value + "\"}";
    if (!(value instanceof String text)) return String.valueOf(value);
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000").replace("\u2028", "\\u2028")
        .transform(escaped -> '"' + escaped + '"');
  }
}
