"""Writes one OTLP/HTTP body of the Python SDK that holds every kind of attribute, events, links and 64-bit numbers.

    python3 -m venv venv && venv/bin/pip install opentelemetry-sdk opentelemetry-exporter-otlp-proto-http
    venv/bin/python every_type.py ../../fixtures/otlp/python

`traces.pb` is the body as the exporter sends it, `traces.json` the same in OTLP/JSON, `expected.json` what the program said.
"""

import base64
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from google.protobuf.json_format import MessageToDict
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Link, SpanContext, SpanKind, Status, StatusCode, TraceFlags, TraceState, set_span_in_context

START = 1_790_000_000_123_456_789
ATTRIBUTES = {
    "text": "Grüße, 世界 🌍 \u0000 \u2028 \"quoted\"",
    "empty": "",
    "true": True,
    "false": False,
    "zero": 0,
    "negative": -42,
    "beyond_53_bits": 2**53 + 1,
    "largest": 2**63 - 1,
    "smallest": -(2**63),
    "double": 0.1,
    "whole_double": 1.0,
    "tiny_double": 5e-324,
    "large_double": 1.7976931348623157e308,
    "texts": ["a", "ü", ""],
    "numbers": [1, 2**53 + 1, -(2**63)],
    "doubles": [0.5, 1.0, -2.25],
    "booleans": [True, False],
    "empty_list": [],
}

bodies = []


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        bodies.append(self.rfile.read(int(self.headers["content-length"])))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def hex_ids(value):
    """Protobuf's JSON form writes ids as base64, OTLP/JSON as hex."""
    if isinstance(value, list):
        return [hex_ids(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: base64.b64decode(inner).hex() if key in ("traceId", "spanId", "parentSpanId") else hex_ids(inner)
        for key, inner in value.items()
    }


def main(folder: Path):
    server = HTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    provider = TracerProvider(resource=Resource({"service.name": "every-type", **ATTRIBUTES}))
    provider.add_span_processor(
        BatchSpanProcessor(OTLPSpanExporter(endpoint=f"http://127.0.0.1:{server.server_port}/v1/traces"))
    )
    tracer = provider.get_tracer("scope ü", "1.2.3", schema_url="https://opentelemetry.io/schemas/1.40.0", attributes={"scope": True})
    linked = SpanContext(0x0AF7651916CD43DD8448EB211C80319C, 0xB7AD6B7169203331, True, TraceFlags(1), TraceState([("vendor", "state")]))
    root = tracer.start_span("root ✓", kind=SpanKind.SERVER, start_time=START, attributes=ATTRIBUTES, links=[Link(linked, ATTRIBUTES)])
    root.add_event("event ✓", ATTRIBUTES, timestamp=START + 1)
    root.add_event("bare", timestamp=START + 2)
    child = tracer.start_span("child", context=set_span_in_context(root), kind=SpanKind.CLIENT, start_time=START + 3)
    child.set_status(Status(StatusCode.ERROR, "it failed, ü"))
    child.end(START + 4)
    root.set_status(Status(StatusCode.OK))
    root.end(START + 5)
    provider.shutdown()
    [body] = bodies
    request = ExportTraceServiceRequest.FromString(body)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "traces.pb").write_bytes(body)
    as_json = hex_ids(MessageToDict(request, use_integers_for_enums=True))
    (folder / "traces.json").write_text(json.dumps(as_json, ensure_ascii=False, indent=1) + "\n")
    context = root.get_span_context()
    expected = {
        "traceId": f"{context.trace_id:032x}",
        "rootSpanId": f"{context.span_id:016x}",
        "childSpanId": f"{child.get_span_context().span_id:016x}",
        "startUnixNano": str(START),
        "attributes": {key: exact(value) for key, value in ATTRIBUTES.items()},
    }
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n")


def exact(value):
    """Integers as {"int": decimal}: JSON readers lose those beyond 53 bits."""
    if isinstance(value, list):
        return [exact(item) for item in value]
    return {"int": str(value)} if isinstance(value, int) and not isinstance(value, bool) else value


main(Path(sys.argv[1]))
