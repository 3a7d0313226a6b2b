import os

import openai_cases
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from traceloop.sdk import Traceloop

os.environ["TRACELOOP_TELEMETRY"] = "false"
Traceloop.init(app_name="capture-lab", disable_batch=True, exporter=OTLPSpanExporter(), telemetry_enabled=False)
openai_cases.run()
