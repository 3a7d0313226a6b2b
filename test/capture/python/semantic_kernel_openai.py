import asyncio
import sys

import provider_setup

provider = provider_setup.tracer_provider()
logs = provider_setup.logger_provider()
import logging

from opentelemetry.sdk._logs import LoggingHandler

logging.getLogger().addHandler(LoggingHandler(logger_provider=logs))
logging.getLogger("semantic_kernel").setLevel(logging.DEBUG)

from semantic_kernel import Kernel
from semantic_kernel.connectors.ai import FunctionChoiceBehavior
from semantic_kernel.connectors.ai.open_ai import OpenAIChatCompletion, OpenAIChatPromptExecutionSettings
from semantic_kernel.contents import ChatHistory
from semantic_kernel.functions import kernel_function


class Weather:
    @kernel_function(description="The weather in a city")
    def get_weather(self, city: str) -> str:
        return '{"tempC": 18}'


async def ask(text, model="gpt-4o-mini", stream=False, tools=False):
    import os
    from openai import AsyncOpenAI

    service = OpenAIChatCompletion(ai_model_id=model, async_client=AsyncOpenAI(base_url=os.environ["OPENAI_BASE_URL"], max_retries=0))
    kernel = Kernel()
    kernel.add_service(service)
    settings = OpenAIChatPromptExecutionSettings()
    if tools:
        kernel.add_plugin(Weather(), "Weather")
        settings.function_choice_behavior = FunctionChoiceBehavior.Auto()
    history = ChatHistory()
    history.add_user_message(text)
    try:
        if stream:
            async for _ in service.get_streaming_chat_message_contents(history, settings, kernel=kernel):
                pass
        else:
            await service.get_chat_message_contents(history, settings, kernel=kernel)
    except Exception as failure:  # noqa: BLE001 - the failure is one of the cases
        print(type(failure).__name__)
        if "error" not in sys.argv[1]:
            raise


asyncio.run(
    {
        "chat": lambda: ask("What is the capital of Portugal?"),
        "chat-stream": lambda: ask("Tell me about rivers.", stream=True),
        "agent-tools": lambda: ask("What is the weather in Lisbon?", "gpt-4o", tools=True),
        "cached": lambda: ask("Sum up the long text above. [[cached:1536]]", "gpt-4.1-mini"),
        "error": lambda: ask("Fail, please. [[error:400]]"),
    }[sys.argv[1]]()
)
provider.force_flush()
logs.force_flush()
