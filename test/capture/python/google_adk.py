import asyncio
import sys

import provider_setup

provider = provider_setup.tracer_provider()
from google.adk.agents import Agent
from google.adk.agents.run_config import RunConfig, StreamingMode
from google.adk.runners import InMemoryRunner
from google.genai import types


def get_weather(city: str) -> dict:
    """The weather in a city."""
    return {"city": city, "tempC": 18}


def get_tides(city: str) -> dict:
    """The tides of a city."""
    raise ValueError("no sea there")


async def ask(text, tools=(), streaming=StreamingMode.NONE):
    agent = Agent(name="guide", model="gemini-2.5-flash", instruction="You are brief.", tools=list(tools))
    runner = InMemoryRunner(agent=agent, app_name="lab")
    session = await runner.session_service.create_session(app_name="lab", user_id="lab")
    message = types.Content(role="user", parts=[types.Part(text=text)])
    try:
        async for _ in runner.run_async(
            user_id="lab", session_id=session.id, new_message=message, run_config=RunConfig(streaming_mode=streaming)
        ):
            pass
    except Exception as failure:  # noqa: BLE001 - the failure is one of the cases
        print(type(failure).__name__)
        if "error" not in sys.argv[1]:
            raise


asyncio.run(
    {
        "chat": lambda: ask("What is the capital of Portugal?"),
        "chat-stream": lambda: ask("Tell me about rivers.", streaming=StreamingMode.SSE),
        "agent-tools": lambda: ask("What is the weather in Lisbon?", [get_weather]),
        "tool-error": lambda: ask("What are the tides of Madrid?", [get_tides]),
        "cached": lambda: ask("Sum up the long text above. [[cached:1536]]"),
        "error": lambda: ask("Fail, please. [[error:400]]"),
    }[sys.argv[1]]()
)
provider.force_flush()
