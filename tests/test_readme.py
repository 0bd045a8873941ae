"""The examples of the README, run as they stand."""

from __future__ import annotations

import csv
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path, few_samples: Path) -> Path:
    """The files that the examples speak of."""
    (tmp_path / "stories.jsonl").write_text(few_samples.read_text(encoding="utf-8"), encoding="utf-8")
    stories = [json.loads(line) for line in few_samples.read_text(encoding="utf-8").splitlines()]
    with (tmp_path / "reviews.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Review", "Sterren"])
        rows.writerows(
            [s["text"], s["score"]["value"]] for s in stories if s["channel"] == "review" and "score" in s
        )
    corpus = sorted((ROOT / "models" / "corpus").glob("kort*.story"))
    (tmp_path / "labelled.story").write_text(corpus[0].read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path


def commands() -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    return [
        line.removeprefix("$ ") for block in blocks for line in block.splitlines() if line.startswith("$ ")
    ]


def test_commands_in_the_readme_work(folder: Path) -> None:
    assert len(commands()) >= 8
    environment = {**os.environ, "STORYMINE_DATABASE_URL": f"sqlite:///{folder / 'stories.db'}"}
    for command in commands():
        program = [str(Path(sys.executable).with_name("storymine")), *shlex.split(command)[1:]]
        result = subprocess.run(program, cwd=folder, env=environment, capture_output=True, text=True)
        assert result.returncode == 0, f"{command}: {result.stderr}"


def test_python_in_the_readme_works(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL):
        exec(compile(block, "README.md", "exec"), {})
