import os

os.environ.update(LANGFUSE_PUBLIC_KEY="pk", LANGFUSE_SECRET_KEY="sk", LANGFUSE_HOST=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"])

import openai_cases
from langfuse import get_client
from langfuse.openai import OpenAI

openai_cases.run(OpenAI(max_retries=0))
get_client().flush()
