"""The files of deploy/ fit the program: commands, settings, routes and paths in them exist.

They are not run: there is no container engine where these tests run.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from storymine.cli import app
from storymine.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
FILES = [path for path in DEPLOY.iterdir() if path.is_file()]


def instructions(name: str) -> list[str]:
    return re.findall(rf"^\s*{name} (.+)$", DOCKERFILE, re.MULTILINE)


def commands() -> Iterator[list[str]]:
    for unit in UNITS:
        yield shlex.split(re.findall(r"^ExecStart=(.+)$", unit.read_text("utf-8"), re.MULTILINE)[0])
    yield yaml.safe_load(instructions("CMD")[-1])
    yield from (service["command"] for service in COMPOSE["services"].values() if "command" in service)


def test_every_command_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    found = list(commands())
    assert len(found) == len(UNITS) + 4
    for program, *arguments in found:
        assert Path(program).name == "storymine"
        options = [word for word in arguments if word.startswith("-")]
        result = CliRunner().invoke(
            app, [*(word for word in arguments if word not in options), "--help"], env={"COLUMNS": "200"}
        )
        assert result.exit_code == 0, arguments
        assert [option for option in options if option not in result.output] == []


def test_every_setting_is_one() -> None:
    named = {name for path in FILES for name in re.findall(r"STORYMINE_\w+", path.read_text("utf-8"))}
    assert len(named) >= 6
    assert {name.removeprefix("STORYMINE_").lower() for name in named} <= set(Settings.model_fields)


def test_what_is_asked_of_the_service_is_answered() -> None:
    asked = {
        path for file in FILES for path in re.findall(r"http://127.0.0.1:\d+(/\w+)", file.read_text("utf-8"))
    }
    assert asked == {"/healthz", "/readyz"}


def test_what_is_copied_is_there() -> None:
    sources = [word for line in instructions("COPY") if "--from" not in line for word in line.split()[:-1]]
    assert "storymine" in sources
    assert [source for source in sources if not (ROOT / source).exists()] == []


def test_the_image_runs_as_nobody_in_particular_and_without_torch() -> None:
    assert instructions("USER") == ["storymine"]
    assert instructions("HEALTHCHECK")
    locks = {name for line in instructions("RUN") for name in re.findall(r"-r (\S+)", line)}
    assert locks == {"requirements/run.lock", "requirements/image.lock"}
    pinned = [line for name in locks for line in (ROOT / name).read_text("utf-8").splitlines()]
    assert [line for line in pinned if not line.startswith("#") and "==" not in line] == []
    assert [line for line in pinned if line.startswith(("torch", "nvidia", "transformers"))] == []
    everything = (ROOT / "requirements" / "dev.lock").read_text("utf-8").splitlines()
    image = (ROOT / "requirements" / "image.lock").read_text("utf-8").splitlines()
    assert set(image[1:]) <= set(everything)


def test_the_parts_of_the_composition_fit() -> None:
    services = COMPOSE["services"]
    assert set(services) == {"database", "migrate", "service", "worker"}
    for name, service in services.items():
        assert set(service.get("depends_on", {})) <= set(services)
        assert set(service.get("secrets", [])) <= set(COMPOSE["secrets"])
        assert "healthcheck" in service, name
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            assert source in COMPOSE["volumes"] or (DEPLOY / source).is_file()
        if "build" in service:
            context = (DEPLOY / service["build"]["context"]).resolve()
            assert context == ROOT
            assert (context / service["build"]["dockerfile"]).is_file()
    after_migrating = {"migrate": {"condition": "service_completed_successfully"}}
    assert services["service"]["depends_on"] == services["worker"]["depends_on"] == after_migrating


def test_the_script_hands_secrets_on() -> None:
    script = DEPLOY / "with-secrets.sh"
    subprocess.run(["sh", "-n", script], check=True)
    read = set(re.findall(r"/run/secrets/(\w+)", script.read_text("utf-8")))
    assert read == set(COMPOSE["secrets"])


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_units_are_ones_that_systemd_knows(unit: Path, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed")
    text = unit.read_text(encoding="utf-8")
    assert "NoNewPrivileges=yes" in text
    copy = tmp_path / unit.name
    copy.write_text(text.replace("/opt/storymine/bin/storymine", sys.executable), encoding="utf-8")
    result = subprocess.run(["systemd-analyze", "verify", "--man=no", copy], capture_output=True, text=True)
    about = [line for line in result.stderr.splitlines() if unit.name in line]
    assert about == []
