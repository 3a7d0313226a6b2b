"""Google's client under the instrumentation that `INSTRUMENTATION` names."""

import os


def logfire():
    import logfire

    logfire.configure(send_to_logfire=False, console=False, service_name="capture-lab")
    logfire.instrument_google_genai()
    return logfire.force_flush


def openinference():
    import provider_setup
    from openinference.instrumentation.google_genai import GoogleGenAIInstrumentor

    provider = provider_setup.tracer_provider()
    GoogleGenAIInstrumentor().instrument(tracer_provider=provider)
    return provider.force_flush


def openllmetry():
    import provider_setup
    from opentelemetry.instrumentation.google_generativeai import GoogleGenerativeAiInstrumentor

    provider = provider_setup.tracer_provider()
    GoogleGenerativeAiInstrumentor().instrument(tracer_provider=provider)
    return provider.force_flush


def otel():
    import provider_setup
    from opentelemetry.instrumentation.google_genai import GoogleGenAiSdkInstrumentor

    provider = provider_setup.tracer_provider()
    logs = provider_setup.logger_provider()
    GoogleGenAiSdkInstrumentor().instrument(tracer_provider=provider, logger_provider=logs)
    return lambda: (provider.force_flush(), logs.force_flush())


def openlit():
    import openlit
    from opentelemetry import trace

    openlit.init(otlp_endpoint=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"], application_name="capture-lab", disable_batch=True, disable_metrics=True)
    return trace.get_tracer_provider().force_flush


def mlflow():
    os.environ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] + "/v1/traces"
    os.environ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] = "http/protobuf"
    import mlflow

    mlflow.gemini.autolog()
    return mlflow.flush_trace_async_logging


flush = globals()[os.environ["INSTRUMENTATION"]]()

import gemini_cases

gemini_cases.run()
flush()
