import os
import sys

import provider_setup

from pydantic_ai import Agent, InstrumentationSettings
from pydantic_ai.models.openai import OpenAIChatModel

Agent.instrument_all(
    InstrumentationSettings(tracer_provider=provider_setup.tracer_provider(), version=int(os.environ["PYDANTIC_AI_FORMAT"]))
)


def agent(model):
    made = Agent(OpenAIChatModel(model), name="guide", instructions="You are brief.")

    @made.tool_plain
    def get_weather(city: str) -> dict:
        """The weather in a city."""
        return {"city": city, "tempC": 18}

    return made


def plain(model):
    return Agent(OpenAIChatModel(model), name="guide")


async def stream():
    async with plain("gpt-4o-mini").run_stream("Tell me about rivers.") as result:
        async for _ in result.stream_text():
            pass


def error():
    try:
        plain("gpt-4o-mini").run_sync("Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


def run_stream():
    import asyncio

    asyncio.run(stream())


{
    "chat": lambda: plain("gpt-4o-mini").run_sync("What is the capital of Portugal?"),
    "chat-stream": run_stream,
    "agent-tools": lambda: agent("gpt-4o").run_sync("What is the weather in Lisbon?"),
    "cached": lambda: plain("gpt-4.1-mini").run_sync("Sum up the long text above. [[cached:1536]]"),
    "reasoning": lambda: plain("gpt-5-mini").run_sync("Is 1009 a prime number?"),
    "error": error,
}[sys.argv[1]]()
