import os

import openai_cases
import openlit
from opentelemetry import trace

openlit.init(otlp_endpoint=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"], application_name="capture-lab", disable_batch=True, disable_metrics=True)
openai_cases.run()
trace.get_tracer_provider().force_flush()
