import os
import sys

os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "false"
os.environ["HAYSTACK_CONTENT_TRACING_ENABLED"] = "true"
import provider_setup

provider = provider_setup.tracer_provider()
from haystack import Pipeline, tracing
from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage
from haystack_integrations.tracing.opentelemetry import OpenTelemetryTracer
from opentelemetry import trace

tracing.tracer.is_content_tracing_enabled = True
tracing.enable_tracing(OpenTelemetryTracer(trace.get_tracer("haystack")))


def ask(text, model="gpt-4o-mini", callback=None):
    pipeline = Pipeline()
    pipeline.add_component("llm", OpenAIChatGenerator(model=model, streaming_callback=callback, max_retries=0))
    return pipeline.run({"llm": {"messages": [ChatMessage.from_user(text)]}})


def error():
    try:
        ask("Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


{
    "chat": lambda: ask("What is the capital of Portugal?"),
    "chat-stream": lambda: ask("Tell me about rivers.", callback=lambda chunk: None),
    "cached": lambda: ask("Sum up the long text above. [[cached:1536]]", "gpt-4.1-mini"),
    "error": error,
}[sys.argv[1]]()
provider.force_flush()
