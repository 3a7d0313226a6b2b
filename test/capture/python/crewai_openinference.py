import os
import sys

os.environ["CREWAI_DISABLE_TELEMETRY"] = "true"
os.environ["CREWAI_TELEMETRY_OPT_OUT"] = "true"
import provider_setup

provider = provider_setup.tracer_provider()
from crewai import LLM, Agent, Crew, Task
from crewai.tools import tool
from openinference.instrumentation.crewai import CrewAIInstrumentor
from openinference.instrumentation.openai import OpenAIInstrumentor

CrewAIInstrumentor().instrument(tracer_provider=provider)
OpenAIInstrumentor().instrument(tracer_provider=provider)


@tool("get_weather")
def get_weather(city: str) -> str:
    """The weather in a city."""
    return '{"tempC": 18}'


def crew(text, model, tools=()):
    llm = LLM(model=f"openai/{model}", base_url=os.environ["OPENAI_BASE_URL"], api_key="sk-loopback", max_retries=0)
    guide = Agent(role="guide", goal="Answer", backstory="A guide.", llm=llm, tools=list(tools), max_retry_limit=0, max_iter=3)
    return Crew(agents=[guide], tasks=[Task(description=text, expected_output="One sentence.", agent=guide)]).kickoff()


def error():
    try:
        crew("Fail, please. [[error:400]]", "gpt-4o-mini")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


{
    "chat": lambda: crew("What is the capital of Portugal?", "gpt-4o-mini"),
    "agent-tools": lambda: crew("What is the weather in Lisbon?", "gpt-4o", [get_weather]),
    "error": error,
}[sys.argv[1]]()
provider.force_flush()
