"""Mistral's client, which traces itself; since 2.0 where it is given a tracer provider."""

import os
import sys

import provider_setup

provider = provider_setup.tracer_provider()
try:
    from mistralai import Mistral
except ImportError:
    from mistralai.client import Mistral
    from mistralai.extra.observability import set_tracer_provider
else:
    set_tracer_provider = None

client = Mistral(api_key="loopback", server_url=os.environ["PROVIDER_ORIGIN"])
if set_tracer_provider:
    set_tracer_provider(client, provider)


def messages(text):
    return [{"role": "user", "content": text}]


def error():
    try:
        client.chat.complete(model="gpt-4o-mini", messages=messages("Fail, please. [[error:400]]"))
    except Exception as failure:  # noqa: BLE001 - the failure is the case
        print(type(failure).__name__)


{
    "chat": lambda: client.chat.complete(model="gpt-4o-mini", messages=messages("What is the capital of Portugal?")),
    "chat-stream": lambda: list(client.chat.stream(model="gpt-4o-mini", messages=messages("Tell me about rivers."))),
    "error": error,
}[sys.argv[1]]()
provider.force_flush()
