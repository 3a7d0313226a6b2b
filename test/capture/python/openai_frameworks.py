"""Libraries that call OpenAI by themselves, under what `INSTRUMENTATION` and `FRAMEWORK` name."""

import asyncio
import importlib
import os
import sys

CHAT = "What is the capital of Portugal?"
CACHED = "Sum up the long text above. [[cached:1536]]"
TOOLS = "What is the weather in Lisbon?"
FRAMEWORK = os.environ["FRAMEWORK"]
BASE_URL = os.environ["OPENAI_BASE_URL"]
INSTRUMENTORS = {
    "haystack": "HaystackInstrumentor",
    "instructor": "InstructorInstrumentor",
    "litellm": "LiteLLMInstrumentor",
    "smolagents": "SmolagentsInstrumentor",
}


def openinference():
    import provider_setup

    provider = provider_setup.tracer_provider()
    module = importlib.import_module(f"openinference.instrumentation.{FRAMEWORK}")
    getattr(module, INSTRUMENTORS[FRAMEWORK])().instrument(tracer_provider=provider)
    return provider.force_flush


def mlflow():
    os.environ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] + "/v1/traces"
    os.environ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] = "http/protobuf"
    os.environ["MLFLOW_ENABLE_ASYNC_TRACE_LOGGING"] = "false"
    import mlflow

    getattr(mlflow, {"openai_agents": "openai"}.get(FRAMEWORK, FRAMEWORK)).autolog()
    return mlflow.flush_trace_async_logging


def logfire():
    import logfire

    logfire.configure(send_to_logfire=False, console=False, service_name="capture-lab")
    getattr(logfire, f"instrument_{FRAMEWORK}")()
    return logfire.force_flush


def openlit():
    import openlit
    from opentelemetry import trace

    openlit.init(otlp_endpoint=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"], application_name="capture-lab", disable_batch=True, disable_metrics=True)
    return trace.get_tracer_provider().force_flush


def get_weather(city: str) -> str:
    """The weather in a city."""
    return '{"tempC": 18}'


def litellm(text, stream=False, tools=False):
    import litellm

    options = {"stream": True, "stream_options": {"include_usage": True}} if stream else {}
    answer = litellm.completion(model="openai/gpt-4.1-mini", messages=[{"role": "user", "content": text}], **options)
    if stream:
        list(answer)


def haystack(text, stream=False, tools=False):
    from haystack import Pipeline
    from haystack.components.generators.chat import OpenAIChatGenerator
    from haystack.dataclasses import ChatMessage

    pipeline = Pipeline()
    pipeline.add_component("llm", OpenAIChatGenerator(model="gpt-4.1-mini", streaming_callback=print if stream else None))
    pipeline.run({"llm": {"messages": [ChatMessage.from_user(text)]}})


def smolagents(text, stream=False, tools=False):
    from smolagents import ChatMessage, OpenAIServerModel

    model = OpenAIServerModel(model_id="gpt-4.1-mini", api_base=BASE_URL, api_key="loopback")
    model.generate([ChatMessage(role="user", content=[{"type": "text", "text": text}])])


def instructor(text, stream=False, tools=False):
    import instructor
    from openai import OpenAI
    from pydantic import BaseModel

    class Answer(BaseModel):
        answer: str

    client = instructor.from_openai(OpenAI(max_retries=0))
    client.chat.completions.create(model="gpt-4.1-mini", response_model=Answer, messages=[{"role": "user", "content": text}])


def pydantic_ai(text, stream=False, tools=False):
    from pydantic_ai import Agent
    from pydantic_ai.models.openai import OpenAIChatModel

    Agent(OpenAIChatModel("gpt-5-mini"), name="guide", tools=[get_weather] if tools else []).run_sync(text)


def openai_agents(text, stream=False, tools=False):
    from agents import Agent, OpenAIChatCompletionsModel, Runner
    from openai import AsyncOpenAI

    async def run():
        if not stream:
            # Of chat completions less is told than of responses.
            model = OpenAIChatCompletionsModel("gpt-4.1-mini", AsyncOpenAI(max_retries=0))
            return await Runner.run(Agent(name="guide", model=model), text)
        result = Runner.run_streamed(Agent(name="guide", model="gpt-5-mini"), text)
        async for _ in result.stream_events():
            pass

    asyncio.run(run())


flush = globals()[os.environ["INSTRUMENTATION"]]()
ask = globals()[FRAMEWORK]
{
    "chat": lambda: ask(CHAT),
    "cached": lambda: ask(CACHED),
    "cached-stream": lambda: ask(CACHED, stream=True),
    "agent-tools": lambda: ask(TOOLS, tools=True),
}[sys.argv[1]]()
flush()
