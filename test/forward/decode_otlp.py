"""Reads an OTLP export request of traces with the OpenTelemetry project's own Python messages and Google's protobuf.

Standard input: the body. Argument: json or protobuf. Standard output: every span as JSON, each value with its type on the wire.
"""
import json
import re
import sys
from base64 import b64encode

from google.protobuf import json_format
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

TYPES = {
    "string_value": "string",
    "int_value": "int",
    "double_value": "double",
    "bool_value": "bool",
    "array_value": "array",
    "kvlist_value": "kvlist",
    "bytes_value": "bytes",
}


def value_of(any_value):
    kind = any_value.WhichOneof("value")
    if kind is None:
        return {"type": "none"}
    value = getattr(any_value, kind)
    if kind == "array_value":
        value = [value_of(item) for item in value.values]
    elif kind == "kvlist_value":
        value = attributes_of(value.values)
    elif kind == "bytes_value":
        value = value.hex()
    return {"type": TYPES[kind], "value": value}


def attributes_of(pairs):
    return [{"key": pair.key, "value": value_of(pair.value)} for pair in pairs]


def request_of(body, encoding):
    if encoding == "protobuf":
        return ExportTraceServiceRequest.FromString(body)
    # OTLP/JSON writes ids in hexadecimal where protobuf's JSON has base64.
    ids = re.compile(rb'"(traceId|spanId|parentSpanId)":"([0-9a-f]*)"')
    return json_format.Parse(
        ids.sub(lambda found: b'"%s":"%s"' % (found[1], b64encode(bytes.fromhex(found[2].decode()))), body),
        ExportTraceServiceRequest(),
    )


spans = [
    {
        "traceId": span.trace_id.hex(),
        "spanId": span.span_id.hex(),
        "parentSpanId": span.parent_span_id.hex(),
        "name": span.name,
        "kind": span.kind,
        "startTimeUnixNano": str(span.start_time_unix_nano),
        "endTimeUnixNano": str(span.end_time_unix_nano),
        "status": {"code": span.status.code, "message": span.status.message},
        "attributes": attributes_of(span.attributes),
        "events": [
            {"name": event.name, "timeUnixNano": str(event.time_unix_nano), "attributes": attributes_of(event.attributes)}
            for event in span.events
        ],
        "links": [
            {"traceId": link.trace_id.hex(), "spanId": link.span_id.hex(), "attributes": attributes_of(link.attributes)}
            for link in span.links
        ],
        "flags": span.flags,
        "scope": {"name": scoped.scope.name, "version": scoped.scope.version},
        "resource": attributes_of(group.resource.attributes),
    }
    for group in request_of(sys.stdin.buffer.read(), sys.argv[1]).resource_spans
    for scoped in group.scope_spans
    for span in scoped.spans
]
json.dump(spans, sys.stdout)
