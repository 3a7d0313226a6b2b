import openai_cases
import provider_setup
from opentelemetry.instrumentation.openai_v2 import OpenAIInstrumentor

provider = provider_setup.tracer_provider()
logs = provider_setup.logger_provider()
OpenAIInstrumentor().instrument(tracer_provider=provider, logger_provider=logs)
openai_cases.run()
provider.force_flush()
logs.force_flush()
