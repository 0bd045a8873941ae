"""docs/webhooks.md names what there is, and the receivers in it verify what is sent."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from storymine.store.webhooks import EVENTS
from storymine.webhooks import Signer
from storymine.workflow.webhooks import TEST_EVENT

TEXT = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text(encoding="utf-8")
SIGNER = Signer(lambda: "een lange geheime tekst")
BODY = '{"type":"story.failed","data":{"story":"één"}}'


def code(language: str) -> str:
    [block] = re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    return str(block)


def signed(now: datetime) -> tuple[dict[str, str], str]:
    """Headers of a message while its secret is rotated, and the older secret."""
    (old, secret), (new, _) = SIGNER.make(), SIGNER.make()
    return SIGNER.sign([new, old], "msg_1", BODY.encode(), now), secret


def test_every_event_is_documented() -> None:
    assert [event for event in (*EVENTS, TEST_EVENT) if f"| `{event}` |" not in TEXT] == []


def test_the_receiver_in_python_verifies() -> None:
    program: dict[str, Any] = {}
    exec(code("python"), program)
    verify = program["verify"]
    headers, secret = signed(datetime.now(UTC))
    verify(headers, BODY.encode(), secret)
    with pytest.raises(ValueError, match="not signed"):
        verify(headers, BODY.encode() + b" ", secret)
    with pytest.raises(ValueError, match="not signed"):
        verify(headers, BODY.encode(), SIGNER.make()[1])
    headers, secret = signed(datetime.now(UTC) - timedelta(minutes=6))
    with pytest.raises(ValueError, match="too old"):
        verify(headers, BODY.encode(), secret)


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed")
def test_the_receiver_in_javascript_verifies() -> None:
    def said(headers: dict[str, str], body: str, secret: str) -> str:
        call = f"verify({json.dumps(headers)}, {json.dumps(body)}, {json.dumps(secret)})"
        tried = f'try {{ {call}; console.log("good") }} catch (e) {{ console.log(e.message) }}'
        result = subprocess.run(
            ["node", "-e", code("javascript") + tried], capture_output=True, text=True, check=True
        )
        return result.stdout.strip()

    headers, secret = signed(datetime.now(UTC))
    assert said(headers, BODY, secret) == "good"
    assert said(headers, BODY + " ", secret) == "not signed with this secret"
    headers, secret = signed(datetime.now(UTC) - timedelta(minutes=6))
    assert said(headers, BODY, secret).startswith("too old")
