import os
import sys

from strands import Agent, tool
from strands.models.openai import OpenAIModel
from strands.telemetry import StrandsTelemetry

telemetry = StrandsTelemetry().setup_otlp_exporter()


@tool
def get_weather(city: str) -> str:
    """The weather in a city.

    Args:
        city: Name of the city.
    """
    return '{"tempC": 18}'


def agent(model, tools=()):
    client = OpenAIModel(client_args={"api_key": "sk-loopback", "base_url": os.environ["OPENAI_BASE_URL"], "max_retries": 0}, model_id=model)
    return Agent(model=client, tools=list(tools), name="guide", system_prompt="You are brief.", callback_handler=None)


def error():
    try:
        agent("gpt-4o-mini")("Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


{
    "chat": lambda: agent("gpt-4o-mini")("What is the capital of Portugal?"),
    "chat-stream": lambda: agent("gpt-4o-mini")("Tell me about rivers."),
    "agent-tools": lambda: agent("gpt-4o", [get_weather])("What is the weather in Lisbon?"),
    "cached": lambda: agent("gpt-4.1-mini")("Sum up the long text above. [[cached:1536]]"),
    "error": error,
}[sys.argv[1]]()
telemetry.tracer_provider.force_flush()
