"""No word of a customer reaches a log line, a span or a metric."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

MARK = "kwetsbaarwoord"
FLOW = Path(__file__).with_name("words_flow.py")
EVENTS = (
    *("request", "request.failed", "stream.stopped", "batch.analysed", "batch.failed", "story.failed"),
    *("uncaught", "library", "raw.redacted", "raw.forgotten"),
)
Ran = subprocess.CompletedProcess[str]


@pytest.fixture(scope="module", params=["json", "text"])
def flow(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """The flow, run in a process of its own, so that all that it ever writes is seen."""
    pytest.importorskip("opentelemetry.sdk")
    url = f"sqlite:///{tmp_path_factory.mktemp('flow')}/store.db"
    program = [sys.executable, FLOW, MARK, url, request.param]
    return subprocess.run(program, capture_output=True, text=True, timeout=300)


def test_no_line_of_the_log_holds_a_word(flow: Ran) -> None:
    assert flow.returncode == 1, flow.stderr[-3000:]
    assert MARK not in flow.stderr
    lines = flow.stderr.splitlines()
    assert [event for event in EVENTS if not any(event in line for line in lines)] == []
    assert any("RuntimeError" in line and "breaks" in line for line in lines), "which error, and where"
    assert any("/v1/stories/{story_id:path}" in line for line in lines)
    for talkative in ("sqlalchemy", "asyncio", "py.warnings"):
        assert any(talkative in line for line in lines), "it was made to talk"
    if not lines[0].startswith("{"):
        assert all(line[:4].isdigit() and "Z " in line for line in lines), "one line an event"
        return
    told = [json.loads(line) for line in lines]
    assert all({"time", "level", "event"} <= one.keys() for one in told)
    failed = next(one for one in told if one["event"] == "request.failed")
    ended = [one for one in told if one["event"] == "request" and one["request_id"] == failed["request_id"]]
    assert [one["status"] for one in ended] == [500]
    assert ended[0]["seconds"] > 0
    batch = next(one for one in told if one["event"] == "batch.analysed")
    assert batch["stories"] + batch["failures"] > 0


def test_no_span_and_no_metric_holds_a_word(flow: Ran) -> None:
    assert MARK not in flow.stdout
    told = json.loads(flow.stdout)
    names = {span["name"] for span in told["spans"]}
    assert {"storymine.batch", "storymine.analyse", "storymine.save", "POST /v1/stories", "GET none"} <= names
    spans = {span["context"]["span_id"]: span for span in told["spans"]}
    inner = [span for span in spans.values() if span["name"] == "storymine.analyse"]
    assert {spans[span["parent_id"]]["name"] for span in inner} == {"storymine.batch"}
    traced = [span for span in spans.values() if span["parent_id"] == "0xb7ad6b7169203331"]
    assert {span["context"]["trace_id"] for span in traced} == {"0x0af7651916cd43dd8448eb211c80319c"}
    failed = [span for span in spans.values() if span["name"].startswith("GET /breekt/")]
    assert {span["status"]["status_code"] for span in failed} == {"ERROR"}
    assert all(not span["events"] for span in spans.values())
    batch = next(span for span in spans.values() if span["name"] == "storymine.batch")
    assert batch["attributes"]["storymine.stories"] > 0
