"""Frameworks that call Anthropic by themselves; `FRAMEWORK` names the one."""

import asyncio
import os
import sys
import time

CHAT = "What is the capital of Portugal?"
STREAM = "Tell me about rivers."
TOOLS = "What is the weather in Lisbon?"
CACHED = "Sum up the long text above. [[cached:1000]] [[cache-write:200]]"
FAIL = "Fail, please. [[error:400]]"


def pydantic_ai():
    import provider_setup
    from pydantic_ai import Agent, InstrumentationSettings
    from pydantic_ai.models.anthropic import AnthropicModel

    Agent.instrument_all(InstrumentationSettings(tracer_provider=provider_setup.tracer_provider()))
    agent = Agent(AnthropicModel("claude-sonnet-4-5"), name="guide")
    guide = Agent(AnthropicModel("claude-sonnet-4-5"), name="guide")

    @guide.tool_plain
    def get_weather(city: str) -> dict:
        """The weather in a city."""
        return {"city": city, "tempC": 18}

    async def stream(text):
        async with agent.run_stream(text) as result:
            async for _ in result.stream_text():
                pass

    return agent.run_sync, lambda text: asyncio.run(stream(text)), guide.run_sync


def langsmith():
    os.environ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] + "/v1/traces"
    import provider_setup

    provider_setup.tracer_provider()
    from langchain.agents import create_agent
    from langchain_anthropic import ChatAnthropic
    from langchain_core.tools import tool

    @tool
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return '{"tempC": 18}'

    model = ChatAnthropic(model="claude-sonnet-4-5", max_retries=0)
    guide = create_agent(model, [get_weather], name="guide")
    return model.invoke, lambda text: list(model.stream(text)), lambda text: guide.invoke({"messages": [("user", text)]})


def litellm():
    os.environ["OTEL_EXPORTER"] = "otlp_http"
    os.environ["OTEL_ENDPOINT"] = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] + "/v1/traces"
    import litellm

    litellm.callbacks = ["otel"]
    litellm.num_retries = 0

    def ask(text, **options):
        messages = [{"role": "user", "content": text}]
        return litellm.completion(model="anthropic/claude-sonnet-4-5", messages=messages, **options)

    return ask, lambda text: list(ask(text, stream=True)), None


def strands():
    from strands import Agent, tool
    from strands.models.anthropic import AnthropicModel
    from strands.telemetry import StrandsTelemetry

    StrandsTelemetry().setup_otlp_exporter()

    @tool
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return '{"tempC": 18}'

    def agent(*tools):
        model = AnthropicModel(model_id="claude-sonnet-4-5", max_tokens=200)
        return Agent(model=model, tools=list(tools), name="guide", callback_handler=None)

    return (lambda text: agent()(text)), (lambda text: agent()(text)), (lambda text: agent(get_weather)(text))


def langfuse():
    os.environ.update(LANGFUSE_PUBLIC_KEY="pk", LANGFUSE_SECRET_KEY="sk", LANGFUSE_HOST=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"])
    from langchain.agents import create_agent
    from langchain_anthropic import ChatAnthropic
    from langchain_core.tools import tool
    from langfuse import get_client
    from langfuse.langchain import CallbackHandler

    get_client()
    config = {"callbacks": [CallbackHandler()]}

    @tool
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return '{"tempC": 18}'

    model = ChatAnthropic(model="claude-sonnet-4-5", max_retries=0)
    guide = create_agent(model, [get_weather], name="guide")
    return (
        lambda text: model.invoke(text, config=config),
        lambda text: list(model.stream(text, config=config)),
        lambda text: guide.invoke({"messages": [("user", text)]}, config=config),
    )


ask, stream, use_tools = globals()[os.environ["FRAMEWORK"]]()


def error():
    try:
        ask(FAIL)
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


{
    "chat": lambda: ask(CHAT),
    "chat-stream": lambda: stream(STREAM),
    "agent-tools": lambda: use_tools(TOOLS),
    "cached": lambda: ask(CACHED),
    "cached-stream": lambda: stream(CACHED),
    "error": error,
}[sys.argv[1]]()

time.sleep(2)
from opentelemetry import trace

getattr(trace.get_tracer_provider(), "force_flush", lambda: None)()
