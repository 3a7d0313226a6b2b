"""The cases, through Anthropic's client. An emitter's script sets its instrumentation up and then calls `run`."""

import json
import sys

from anthropic import Anthropic

MODEL = "claude-sonnet-4-5"
CACHED = "Sum up the long text above. [[cached:1000]] [[cache-write:200]]"
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def ask(client, text, **options):
    return client.messages.create(model=MODEL, max_tokens=200, messages=[{"role": "user", "content": text}], **options)


def stream(client, text):
    for _ in ask(client, text, stream=True):
        pass


def tool_loop(client):
    messages = [{"role": "user", "content": "What is the weather in Lisbon?"}]
    first = client.messages.create(model=MODEL, max_tokens=200, messages=messages, tools=[WEATHER])
    messages.append({"role": "assistant", "content": [block.model_dump() for block in first.content]})
    used = next(block for block in first.content if block.type == "tool_use")
    result = {"type": "tool_result", "tool_use_id": used.id, "content": json.dumps({"tempC": 18})}
    messages.append({"role": "user", "content": [result]})
    client.messages.create(model=MODEL, max_tokens=200, messages=messages, tools=[WEATHER])


def error(client):
    try:
        ask(client, "Fail, please. [[error:400]]")
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


CASES = {
    "chat": lambda client: ask(client, "What is the capital of Portugal?", system="You are brief."),
    "chat-stream": lambda client: stream(client, "Tell me about rivers in two sentences."),
    "tool-loop": tool_loop,
    "cached": lambda client: ask(client, CACHED),
    "cached-stream": lambda client: stream(client, CACHED),
    "cached-1h": lambda client: ask(client, CACHED + " [[cache-write-1h:50]]"),
    "error": error,
}


def run():
    CASES[sys.argv[1]](Anthropic(max_retries=0))
