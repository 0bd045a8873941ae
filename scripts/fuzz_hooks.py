"""What schemathesis does not know of our API: bodies and answers in lines, and ids that there are."""

from __future__ import annotations

import json
import os
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


@schemathesis.hook
def map_path_parameters(ctx: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any] | None:  # noqa: ARG001
    """Two ids of three are ones that there are."""
    known = json.loads(os.environ["STORYMINE_FUZZ_IDS"])
    for name, value in (path_parameters or {}).items():
        number = sum(map(ord, str(value)))
        if name in known and number % 3:
            path_parameters[name] = known[name][number // 3 % len(known[name])]
    return path_parameters
