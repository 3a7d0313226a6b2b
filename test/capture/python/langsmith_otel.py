import os
import sys

os.environ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] + "/v1/traces"
import provider_setup

provider = provider_setup.tracer_provider()
from langchain.agents import create_agent
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from langsmith.wrappers import wrap_openai
from openai import OpenAI


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return '{"tempC": 18}'


def model(name="gpt-4o-mini", **options):
    return ChatOpenAI(model=name, max_retries=0, **options)


def error():
    try:
        model().invoke("Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


def chain():
    from langchain_core.output_parsers import StrOutputParser
    from langchain_core.prompts import ChatPromptTemplate

    prompt = ChatPromptTemplate.from_messages([("system", "You are brief."), ("user", "{question}")])
    (prompt | model("gpt-4.1-mini") | StrOutputParser()).invoke({"question": "Sum up the long text above. [[cached:1536]]"})


def structured():
    from pydantic import BaseModel

    class Answer(BaseModel):
        answer: str

    model().with_structured_output(Answer).invoke("What is the capital of Portugal?")


{
    "chain": chain,
    "structured": structured,
    "chat": lambda: model().invoke("What is the capital of Portugal?"),
    "chat-stream": lambda: list(model(stream_usage=True).stream("Tell me about rivers.")),
    "agent-tools": lambda: create_agent(model("gpt-4o"), [get_weather], name="guide").invoke({"messages": [("user", "What is the weather in Lisbon?")]}),
    "cached": lambda: model("gpt-4.1-mini").invoke("Sum up the long text above. [[cached:1536]]"),
    "error": error,
    "wrapped-openai": lambda: wrap_openai(OpenAI(max_retries=0)).chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "What is the capital of Peru?"}]),
}[sys.argv[1]]()

import time

time.sleep(2)
provider.force_flush()
