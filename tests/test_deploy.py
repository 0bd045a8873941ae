"""The files of deploy/ fit the program: commands, settings, routes and paths in them exist.

The image is not built: there is no container engine where these tests run.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import make_url
from typer.testing import CliRunner

from storymine.cli import app
from storymine.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
PATH = os.environ["PATH"]
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


def settings_of(lines: Iterable[str]) -> Settings:
    """What settings are made from these lines NAME=VALUE; a value that cannot be used raises."""
    given = dict(line.split("=", 1) for line in lines if line.startswith("STORYMINE_"))
    assert given
    return Settings.model_validate(
        {name.removeprefix("STORYMINE_").lower(): value for name, value in given.items()}
    )


def image_settings() -> Settings:
    return settings_of(shlex.split(" ".join(instructions("ENV"))))


def compose_settings(service: str) -> Settings:
    own = COMPOSE["services"][service]["environment"]
    image = [line for line in shlex.split(" ".join(instructions("ENV"))) if line.split("=")[0] not in own]
    return settings_of([*image, *(f"{name}={value}" for name, value in own.items())])


def asked_port(healthcheck: str) -> int:
    return int(re.findall(r"http://127.0.0.1:(\d+)/", healthcheck)[0])


def test_every_value_can_be_used_and_every_check_asks_the_port_that_is_listened_on() -> None:
    image = image_settings()
    assert [int(port) for port in instructions("EXPOSE")] == [image.port]
    assert asked_port(DOCKERFILE) == image.port
    for service in ("service", "migrate"):
        assert compose_settings(service).host == "0.0.0.0"
    served, worker = COMPOSE["services"]["service"], COMPOSE["services"]["worker"]
    port = compose_settings("service").port
    assert asked_port(" ".join(served["healthcheck"]["test"])) == port
    assert [line.rsplit(":", 1)[1] for line in served["ports"]] == [str(port)]
    assert asked_port(" ".join(worker["healthcheck"]["test"])) == compose_settings("worker").work_port
    shared = (DEPLOY / "storymine.env").read_text("utf-8").splitlines()
    assert settings_of(shared).host == "127.0.0.1"
    commented = [line.removeprefix("# ") for line in shared]
    assert settings_of(commented).customer_secret()
    for unit in UNITS:
        own = re.findall(r"^Environment=(.+)$", unit.read_text("utf-8"), re.MULTILINE)
        settings_of([*own, *shared])


def test_signals_reach_what_is_starting() -> None:
    """Process 1 loses those that it has no handler for yet; another one must be it, and hand them on."""
    entrypoints = [yaml.safe_load(instructions("ENTRYPOINT")[-1])]
    entrypoints += [COMPOSE["services"][name]["entrypoint"] for name in ("migrate", "service", "worker")]
    assert [entrypoint[:2] for entrypoint in entrypoints] == [["tini", "--"]] * 4
    assert any(re.search(r"apt-get install .*\btini\b", line) for line in instructions("RUN"))


def test_what_is_written_to_may_be_written_to() -> None:
    home = re.findall(r"--home-dir (\S+)", DOCKERFILE)
    assert instructions("WORKDIR")[-1:] == instructions("VOLUME") == home == ["/var/lib/storymine"]
    shared = (DEPLOY / "storymine.env").read_text("utf-8").splitlines()
    for settings in (image_settings(), settings_of(shared)):
        assert settings.database_url.startswith(f"sqlite:///{home[0]}/")
    for unit in UNITS:
        text = unit.read_text("utf-8")
        assert f"WorkingDirectory={home[0]}\n" in text
        assert "StateDirectory=storymine\n" in text
    for name in ("migrate", "service", "worker"):
        assert COMPOSE["services"][name]["read_only"] is True
        [room] = COMPOSE["services"][name]["tmpfs"]
        # Uploads may fill it, and it counts as memory: it is full before the container is killed.
        assert room == "/tmp:size=1g"


def test_temporary_files_of_a_unit_that_takes_uploads_lie_on_a_disk() -> None:
    text = (DEPLOY / "storymine.service").read_text("utf-8")
    assert "PrivateTmp=yes\n" in text
    assert "Environment=TMPDIR=/var/tmp\n" in text  # /tmp may be memory, which MemoryMax counts


def test_the_database_is_ready_only_when_others_can_reach_it() -> None:
    assert "--host=127.0.0.1" in COMPOSE["services"]["database"]["healthcheck"]["test"]


def test_what_is_asked_of_the_service_is_answered() -> None:
    asked = {
        path for file in FILES for path in re.findall(r"http://127.0.0.1:\d+(/\w+)", file.read_text("utf-8"))
    }
    assert asked == {"/healthz", "/readyz"}


def test_what_is_copied_is_there() -> None:
    copies = [line for line in instructions("COPY") if "--from" not in line]
    sources = [word for line in copies for word in line.split()[:-1] if not word.startswith("--")]
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
        if service["image"] == "storymine" and "build" not in service:
            assert service["pull_policy"] == "never"  # a stranger's image may have the name
        if "build" in service:
            assert name == "migrate"  # builds at the same time of one image get in each other's way
            context = (DEPLOY / service["build"]["context"]).resolve()
            assert context == ROOT
            assert (context / service["build"]["dockerfile"]).is_file()
    after_migrating = {"migrate": {"condition": "service_completed_successfully"}}
    assert services["service"]["depends_on"] == services["worker"]["depends_on"] == after_migrating


def test_the_script_hands_secrets_on(tmp_path: Path) -> None:
    script = DEPLOY / "with-secrets.sh"
    subprocess.run(["sh", "-n", script], check=True)
    read = set(re.findall(r"/run/secrets/(\w+)", script.read_text("utf-8")))
    assert read == set(COMPOSE["secrets"])
    for name in read:
        (tmp_path / name).write_text(f"{name.replace('_', '')}\n", encoding="utf-8")
    copy = tmp_path / "with-secrets.sh"
    copy.write_text(script.read_text("utf-8").replace("/run/secrets", str(tmp_path)), encoding="utf-8")
    told = subprocess.run(["sh", copy, "env"], check=True, capture_output=True, text=True, env={"PATH": PATH})
    assert "PGPASSWORD=databasepassword" in told.stdout.splitlines()
    assert settings_of(told.stdout.splitlines()).customer_secret() == "customersecret"


def test_a_command_without_the_script_finds_no_other_store() -> None:
    for name in ("migrate", "service", "worker"):
        assert COMPOSE["services"][name]["entrypoint"][-1] == "with-secrets"
        url = make_url(compose_settings(name).database_url)
        assert (url.get_backend_name(), url.host, url.database) == ("postgresql", "database", "storymine")


def test_programs_of_the_image_are_there_and_may_be_run_whoever_builds_it() -> None:
    programs = {Path(line.split()[-1]).name for line in instructions("COPY") if "--chmod=0555" in line}
    assert {"with-secrets", "answers"} == programs
    checks = [yaml.safe_load(re.findall(r"HEALTHCHECK .*CMD (.+)", DOCKERFILE)[0])]
    checks += [COMPOSE["services"][name]["healthcheck"]["test"][1:] for name in ("service", "worker")]
    assert {check[0] for check in checks} == {"answers"}


@pytest.mark.parametrize(("status", "ended"), [(200, 0), (503, 1)])
def test_health_is_asked_past_any_proxy(status: int, ended: int) -> None:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        asked = subprocess.run(
            [sys.executable, DEPLOY / "answers.py", f"http://127.0.0.1:{server.server_port}/readyz"],
            capture_output=True,
            env={"PATH": PATH, "http_proxy": "http://127.0.0.1:9"},
        )
    assert asked.returncode == ended


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
