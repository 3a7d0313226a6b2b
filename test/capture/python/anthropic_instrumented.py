"""Anthropic's client under the instrumentation that `INSTRUMENTATION` names."""

import os


def logfire():
    import logfire

    logfire.configure(send_to_logfire=False, console=False, service_name="capture-lab")
    logfire.instrument_anthropic()
    return logfire.force_flush


def openinference():
    import provider_setup
    from openinference.instrumentation.anthropic import AnthropicInstrumentor

    provider = provider_setup.tracer_provider()
    AnthropicInstrumentor().instrument(tracer_provider=provider)
    return provider.force_flush


def openllmetry():
    import provider_setup
    from opentelemetry.instrumentation.anthropic import AnthropicInstrumentor

    provider = provider_setup.tracer_provider()
    AnthropicInstrumentor().instrument(tracer_provider=provider)
    return provider.force_flush


def openlit():
    import openlit
    from opentelemetry import trace

    openlit.init(otlp_endpoint=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"], application_name="capture-lab", disable_batch=True, disable_metrics=True)
    return trace.get_tracer_provider().force_flush


def mlflow():
    os.environ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] + "/v1/traces"
    os.environ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] = "http/protobuf"
    os.environ["MLFLOW_ENABLE_ASYNC_TRACE_LOGGING"] = "false"
    import mlflow

    mlflow.anthropic.autolog()
    return mlflow.flush_trace_async_logging


def otel():
    import provider_setup
    from opentelemetry.instrumentation.genai.anthropic import AnthropicInstrumentor

    provider = provider_setup.tracer_provider()
    logs = provider_setup.logger_provider()
    AnthropicInstrumentor().instrument(tracer_provider=provider, logger_provider=logs)
    return lambda: (provider.force_flush(), logs.force_flush())


flush = globals()[os.environ["INSTRUMENTATION"]]()

import anthropic_cases

anthropic_cases.run()
flush()
