"""What schemathesis does not know of our API: bodies and answers in lines, and ids that there are."""

from __future__ import annotations

import json
import os
from typing import Any

import schemathesis

NDJSON = "application/x-ndjson"
NAMES = {"story": "story_id", "theme": "theme_id", "themes": "theme_id", "into": "theme_id"}
"""What ids are called in bodies, and what in paths."""


@schemathesis.serializer(NDJSON)
def one_line(ctx: Any, value: Any) -> bytes:  # noqa: ARG001
    """A stream of one record; what is no text is sent as it is."""
    return value if isinstance(value, bytes) else json.dumps(value).encode() + b"\n"


@schemathesis.deserializer(NDJSON)
def last_line(ctx: Any, response: Any) -> Any:  # noqa: ARG001
    """The last line of an answer, which says how it ended."""
    return json.loads(response.content.splitlines()[-1])


@schemathesis.hook
def map_path_parameters(ctx: Any, path_parameters: Any) -> Any:  # noqa: ARG001
    """A path in which two ids of three are ones that there are."""
    return _known(path_parameters, json.loads(os.environ["STORYMINE_FUZZ_IDS"]))


@schemathesis.hook
def map_body(ctx: Any, body: Any) -> Any:  # noqa: ARG001
    """A body in which two ids of three are ones that there are."""
    return _known(body, json.loads(os.environ["STORYMINE_FUZZ_IDS"]))


def _known(value: Any, ids: dict[str, list[str]], name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _known(one, ids, key) for key, one in value.items()}
    if isinstance(value, list):
        return [_known(one, ids, name) for one in value]
    found = ids.get(NAMES.get(name, name), [])
    number = sum(map(ord, value)) if isinstance(value, str) else 0
    return found[number // 3 % len(found)] if found and number % 3 else value
