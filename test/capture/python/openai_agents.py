import asyncio
import os
import sys

import provider_setup
from agents import Agent, Runner, function_tool, set_default_openai_api, set_tracing_disabled

if os.environ.get("INSTRUMENTATION") == "otel":
    from opentelemetry.instrumentation.genai.openai_agents import OpenAIAgentsInstrumentor
else:
    from openinference.instrumentation.openai_agents import OpenAIAgentsInstrumentor

set_tracing_disabled(False)
provider = provider_setup.tracer_provider()
OpenAIAgentsInstrumentor().instrument(tracer_provider=provider)
if os.environ.get("INSTRUMENTATION") == "otel":
    # It leaves the model calls to the client's instrumentation.
    from opentelemetry.instrumentation.genai.openai import OpenAIInstrumentor

    OpenAIInstrumentor().instrument(tracer_provider=provider)
set_default_openai_api("chat_completions" if sys.argv[1] == "cached" else "responses")


@function_tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return '{"tempC": 18}'


async def stream():
    result = Runner.run_streamed(Agent(name="guide", model="gpt-4o-mini"), "Tell me about rivers.")
    async for _ in result.stream_events():
        pass


def ask(text, model="gpt-4o-mini", tools=()):
    return Runner.run_sync(Agent(name="guide", instructions="You are brief.", model=model, tools=list(tools)), text)


def error():
    try:
        ask("Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


{
    "chat": lambda: ask("What is the capital of Portugal?"),
    "chat-stream": lambda: asyncio.run(stream()),
    "agent-tools": lambda: ask("What is the weather in Lisbon?", "gpt-4o", [get_weather]),
    "cached": lambda: ask("Sum up the long text above. [[cached:1536]]", "gpt-4.1-mini"),
    "error": error,
}[sys.argv[1]]()
provider.force_flush()
