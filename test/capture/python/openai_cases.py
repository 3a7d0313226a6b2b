"""The cases, through the OpenAI client. An emitter's script sets its instrumentation up and then calls `run`."""

import json
import sys

from openai import OpenAI

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


def chat(client):
    client.chat.completions.create(
        model="gpt-4o-mini",
        temperature=0.2,
        max_tokens=200,
        messages=[
            {"role": "system", "content": "You are brief."},
            {"role": "user", "content": "What is the capital of Portugal?"},
        ],
    )


def stream(client, **options):
    chunks = client.chat.completions.create(
        model="gpt-4o-mini",
        stream=True,
        messages=[{"role": "user", "content": "Tell me about rivers in two sentences."}],
        **options,
    )
    for _ in chunks:
        pass


def tool_loop(client):
    messages = [{"role": "user", "content": "What is the weather in Lisbon?"}]
    first = client.chat.completions.create(model="gpt-4o", messages=messages, tools=[WEATHER])
    messages.append(first.choices[0].message.model_dump(exclude_none=True))
    for call in first.choices[0].message.tool_calls or []:
        messages.append({"role": "tool", "tool_call_id": call.id, "content": json.dumps({"tempC": 18})})
    client.chat.completions.create(model="gpt-4o", messages=messages, tools=[WEATHER])


def cached(client):
    client.chat.completions.create(
        model="gpt-4.1-mini", messages=[{"role": "user", "content": "Sum up the long text above. [[cached:1536]]"}]
    )


def reasoning(client):
    client.chat.completions.create(
        model="gpt-5-mini",
        reasoning_effort="low",
        messages=[{"role": "user", "content": "Is 1009 a prime number?"}],
    )


def embeddings(client):
    client.embeddings.create(model="text-embedding-3-small", input=["a river", "a mountain"])


def error(client):
    try:
        client.chat.completions.create(
            model="gpt-4o-mini", messages=[{"role": "user", "content": "Fail, please. [[error:400]]"}]
        )
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


def responses(client):
    client.responses.create(model="gpt-4o-mini", input="What is the capital of Peru?", instructions="You are brief.")


CASES = {
    "chat": chat,
    "chat-stream-usage": lambda client: stream(client, stream_options={"include_usage": True}),
    "chat-stream-no-usage": stream,
    "tool-loop": tool_loop,
    "cached": cached,
    "reasoning": reasoning,
    "embeddings": embeddings,
    "error": error,
    "responses": responses,
}


def run(client=None):
    CASES[sys.argv[1]](client or OpenAI(max_retries=0))
