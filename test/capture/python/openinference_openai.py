import openai_cases
import provider_setup
from openinference.instrumentation.openai import OpenAIInstrumentor

OpenAIInstrumentor().instrument(tracer_provider=provider_setup.tracer_provider())
openai_cases.run()
