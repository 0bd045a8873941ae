"""Traces for OpenTelemetry: spans of requests and of a worker's batches, with ids and counts as attributes.

Spans cost next to nothing until `start_tracing` finds an exporter in the environment (OTEL_...).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from storymine.errors import ConfigurationError, MissingExtraError

if TYPE_CHECKING:
    from opentelemetry.sdk.trace.export import SpanExporter

ENDPOINTS: Final = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
_PROTOCOLS: Final = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")


@contextmanager
def span(
    name: str,
    attributes: Mapping[str, str | int] | None = None,
    *,
    kind: SpanKind = SpanKind.INTERNAL,
    parent: str | None = None,
) -> Iterator[Span]:
    """A span around what is done inside. `parent` is a `traceparent` header.

    An error that passes through marks the span with its type; its message may hold words and is left out.
    """
    # The header `tracestate` is not handed on: it would be exported, and anyone can write anything in it.
    context = TraceContextTextMapPropagator().extract({"traceparent": parent}) if parent else None
    with trace.get_tracer("storymine").start_as_current_span(
        name,
        context=context,
        kind=kind,
        attributes=attributes,
        record_exception=False,
        set_status_on_exception=False,
    ) as made:
        try:
            yield made
        except Exception as error:
            made.set_attribute("error.type", type(error).__name__)
            made.set_status(StatusCode.ERROR)
            raise


def start_tracing(environment: Mapping[str, str] = os.environ) -> Callable[[], None]:
    """Send spans where the environment says (OTLP over HTTP); what sends the last ones and stops.

    Without an endpoint nothing is sent. Raises MissingExtraError where storymine[otel] is not installed, and
    ConfigurationError for a protocol that it does not speak.
    """
    if not any(environment.get(name) for name in ENDPOINTS) or _is_off(environment):
        return lambda: None
    protocol = next((environment[name] for name in _PROTOCOLS if environment.get(name)), "http/protobuf")
    if protocol != "http/protobuf":
        raise ConfigurationError(
            f"{_PROTOCOLS[1]} is {protocol!r}; storymine sends http/protobuf, usually to port 4318"
        )
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    except ImportError as error:
        raise MissingExtraError("otel", "opentelemetry-sdk") from error
    return export_to(OTLPSpanExporter())


def export_to(exporter: SpanExporter) -> Callable[[], None]:
    """Send this process's spans to an exporter, in the background; what sends the last ones and stops."""
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    named = "OTEL_SERVICE_NAME" in os.environ or "service.name" in os.environ.get(
        "OTEL_RESOURCE_ATTRIBUTES", ""
    )
    resource = Resource.create({} if named else {"service.name": "storymine"})
    provider = TracerProvider(resource=resource)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return provider.shutdown


def _is_off(environment: Mapping[str, str]) -> bool:
    return (
        environment.get("OTEL_SDK_DISABLED", "").lower() == "true"
        or environment.get("OTEL_TRACES_EXPORTER", "otlp") == "none"
    )
