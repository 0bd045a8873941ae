"""What schemathesis does not know of our API: bodies and answers in lines."""

from __future__ import annotations

import json
from typing import Any

import schemathesis

NDJSON = "application/x-ndjson"


@schemathesis.serializer(NDJSON)
def one_line(ctx: Any, value: Any) -> bytes:  # noqa: ARG001
    """A stream of one record; what is no text is sent as it is."""
    return value if isinstance(value, bytes) else json.dumps(value).encode() + b"\n"


@schemathesis.deserializer(NDJSON)
def last_line(ctx: Any, response: Any) -> Any:  # noqa: ARG001
    """The last line of an answer, which says how it ended."""
    return json.loads(response.content.splitlines()[-1])
