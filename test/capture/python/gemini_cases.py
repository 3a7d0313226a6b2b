"""The cases, through Google's client. An emitter's script sets its instrumentation up and then calls `run`."""

import os
import sys

from google import genai
from google.genai import types

MODEL = "gemini-2.5-flash"
CACHED = "Sum up the long text above. [[cached:1536]]"


def get_weather(city: str) -> dict:
    """The weather in a city."""
    return {"city": city, "tempC": 18}


def ask(client, text, **config):
    return client.models.generate_content(model=MODEL, contents=text, config=types.GenerateContentConfig(**config))


def stream(client, text):
    for _ in client.models.generate_content_stream(model=MODEL, contents=text):
        pass


def error(client):
    try:
        ask(client, "Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


CASES = {
    "chat": lambda client: ask(client, "What is the capital of Portugal?", system_instruction="You are brief."),
    "chat-stream": lambda client: stream(client, "Tell me about rivers in two sentences."),
    "tool-loop": lambda client: ask(client, "What is the weather in Lisbon?", tools=[get_weather]),
    "cached": lambda client: ask(client, CACHED),
    "cached-stream": lambda client: stream(client, CACHED),
    "embeddings": lambda client: client.models.embed_content(model="gemini-embedding-001", contents=["a river", "a mountain"]),
    "error": error,
}


def run():
    options = types.HttpOptions(base_url=os.environ["PROVIDER_ORIGIN"])
    CASES[sys.argv[1]](genai.Client(api_key="loopback", http_options=options))
