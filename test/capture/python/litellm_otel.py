import os
import sys

os.environ["OTEL_EXPORTER"] = "otlp_http"
os.environ["OTEL_ENDPOINT"] = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] + "/v1/traces"

import litellm
from openai_cases import WEATHER

litellm.callbacks = ["otel"]
litellm.api_base = os.environ["OPENAI_BASE_URL"]
litellm.num_retries = 0


def ask(text, model="openai/gpt-4o-mini", **options):
    return litellm.completion(model=model, messages=[{"role": "user", "content": text}], **options)


def tool_loop():
    messages = [{"role": "user", "content": "What is the weather in Lisbon?"}]
    first = litellm.completion(model="openai/gpt-4o", messages=messages, tools=[WEATHER])
    messages.append(first.choices[0].message.model_dump(exclude_none=True))
    for call in first.choices[0].message.tool_calls or []:
        messages.append({"role": "tool", "tool_call_id": call.id, "content": '{"tempC": 18}'})
    litellm.completion(model="openai/gpt-4o", messages=messages, tools=[WEATHER])


def error():
    try:
        ask("Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


{
    "chat": lambda: ask("What is the capital of Portugal?"),
    "chat-stream-usage": lambda: list(ask("Tell me about rivers.", stream=True, stream_options={"include_usage": True})),
    "chat-stream-no-usage": lambda: list(ask("Tell me about rivers.", stream=True)),
    "tool-loop": tool_loop,
    "cached": lambda: ask("Sum up the long text above. [[cached:1536]]", model="openai/gpt-4.1-mini"),
    "reasoning": lambda: ask("Is 1009 a prime number?", model="openai/gpt-5-mini"),
    "embeddings": lambda: litellm.embedding(model="openai/text-embedding-3-small", input=["a river", "a mountain"]),
    "error": error,
}[sys.argv[1]]()

import time

time.sleep(2)
from opentelemetry import trace

getattr(trace.get_tracer_provider(), "force_flush", lambda: None)()
