import os

import openai_cases
import provider_setup
from opentelemetry.instrumentation.genai.portkey import PortkeyInstrumentor

provider = provider_setup.tracer_provider()
logs = provider_setup.logger_provider()
PortkeyInstrumentor().instrument(tracer_provider=provider, logger_provider=logs)

from portkey_ai import Portkey

openai_cases.run(Portkey(api_key="pk-loopback", provider="openai", base_url=os.environ["OPENAI_BASE_URL"]))
provider.force_flush()
logs.force_flush()
