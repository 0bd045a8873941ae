"""The commands that operators use, as they type them."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

STORYMINE = Path(sys.executable).with_name("storymine")


@contextmanager
def running(*arguments: str, **environment: str) -> Iterator[tuple[str, list[str]]]:
    """A command that goes on until it is told to stop: the address that it names, and what it says."""
    process = subprocess.Popen(
        [STORYMINE, *arguments], stderr=subprocess.PIPE, text=True, env={**os.environ, **environment}
    )
    said: list[str] = []
    named = threading.Event()

    def listen() -> None:
        assert process.stderr is not None
        for line in process.stderr:
            said.append(line)
            if " on http://" in line:
                named.set()
        named.set()

    thread = threading.Thread(target=listen)
    thread.start()
    try:
        assert named.wait(120)
        yield re.findall(r"http://\S+", "".join(said))[0], said
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
        thread.join()
        assert process.stderr is not None
        process.stderr.close()


def get(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def run(*arguments: object, status: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [STORYMINE, *map(str, arguments)]
    result = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment})
    assert result.returncode == status, result.stderr
    return result


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A store with two stories that wait."""
    rows = tmp_path / "stories.jsonl"
    texts = ("Mijn internet doet het niet.", "Snel geholpen, dank!")
    rows.write_text(
        "".join(json.dumps({"id": str(n), "text": t}) + "\n" for n, t in enumerate(texts)), "utf-8"
    )
    url = f"sqlite:///{tmp_path}/store.db"
    run("ingest", rows, "--database", url)
    return url


def test_a_worker_answers_those_who_watch_it(database: str) -> None:
    settings = {"STORYMINE_WORK_PORT": "0", "STORYMINE_LOG_FORMAT": "json"}
    with running("work", "--database", database, **settings) as (address, said):
        assert get(f"{address}/healthz") == (200, '{"status": "ok"}\n')
        status, ready = get(f"{address}/readyz?x=1")
        assert (status, json.loads(ready)["checks"]["schema"]) == (200, "ok")
        assert get(f"{address}/nergens")[0] == 404
        while not any("batch.analysed" in line for line in said):
            time.sleep(0.1)
        metrics = get(f"{address}/metrics")[1]
        assert 'storymine_analysed_stories_total{result="analysed"} 2.0' in metrics
        assert 'storymine_model_info{model="embedded' in metrics
        assert 'storymine_queue_stories{status="waiting"} 0.0' in metrics
    events = [json.loads(line) for line in said if line.startswith("{")]
    batch = next(one for one in events if one["event"] == "batch.analysed")
    assert (batch["stories"], batch["failures"]) == (2, 0)
    assert "2 stories analysed" in said[-1]


def test_a_worker_without_room_on_its_disk_is_not_ready(database: str) -> None:
    settings = {"STORYMINE_MIN_FREE_MB": "1e12", "STORYMINE_METRICS_TOKEN": "een woord voor de meter"}
    with running("work", "--port", "0", "--database", database, **settings) as (address, _):
        status, told = get(f"{address}/readyz")
        assert (status, json.loads(told)["status"]) == (503, "not ready")
        assert get(f"{address}/metrics")[0] == 401, "it has a token, and this is without"
        asked = urllib.request.Request(
            f"{address}/metrics", headers={"Authorization": "Bearer een woord voor de meter"}
        )
        with urllib.request.urlopen(asked) as answer:
            assert b"storymine_store_up 1.0" in answer.read()


def test_a_port_that_is_taken_is_named(database: str) -> None:
    with running("work", "--port", "0", "--database", database) as (address, _):
        port = address.rpartition(":")[2]
        result = run("work", "--port", port, "--database", database, status=3)
    assert "STORYMINE_WORK_PORT" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_service_without_the_exporter_that_was_asked_for_says_what_to_install(
    database: str, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nsys.modules['opentelemetry.exporter.otlp.proto.http.trace_exporter'] = None\n", "utf-8"
    )
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    environment = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "PYTHONPATH": path}
    for command in (("serve", "--port", "0"), ("work", "--until-empty")):
        result = run(*command, "--database", database, status=3, **environment)
        assert "pip install 'storymine[otel]'" in result.stderr
        assert "Traceback" not in result.stderr


def test_backup_and_restore(database: str, tmp_path: Path) -> None:
    told = json.loads(run("backup", tmp_path / "backup", "--database", database, "--json").stdout)
    assert (told["stories"], told["key"]) == (
        2,
        "included" if Path(f"{tmp_path}/store.db.secret").exists() else "left out",
    )
    new = f"sqlite:///{tmp_path}/new.db"
    assert "2 stories" in run("restore", tmp_path / "backup", "--database", new).stderr
    again = run("restore", tmp_path / "backup", "--database", new, status=3)
    assert "--force" in again.stderr
    run("restore", tmp_path / "backup", "--database", new, "--force")
    assert "new folder" in run("backup", tmp_path / "backup", "--database", new, status=3).stderr
    assert "2 stories analysed" in run("work", "--until-empty", "--database", new).stderr
