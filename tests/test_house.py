"""The house itself: what importing costs, what the wheel holds, what the documentation names."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.core import TyperGroup, TyperOption

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
HEAVY = {
    "torch",
    "transformers",
    "spacy",
    "bertopic",
    "sklearn",
    "pandas",
    "numpy",
    "sqlalchemy",
    "fastapi",
    "pyarrow",
}


@pytest.mark.parametrize(
    "code",
    [
        "import storymine",
        "from typer.testing import CliRunner; from storymine.cli import app; "
        "assert CliRunner().invoke(app, ['--help']).exit_code == 0",
    ],
    ids=["import", "help"],
)
def test_starting_loads_nothing_heavy(code: str) -> None:
    check = f"{code}; import sys; print(*sorted({HEAVY!r} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        folder,
        ROOT,
    ]
    subprocess.run(build, check=True)
    [path] = folder.glob("*.whl")
    return path


def test_the_wheel_holds_the_three_packages_and_nothing_else(wheel: Path) -> None:
    names = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in names if not name.endswith(".dist-info")} == {
        "storymine",
        "storymine_api",
        "storymine_models",
    }


def test_the_wheel_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", site, wheel]
    subprocess.run(install, check=True)
    program = """
import os, pathlib, sys
import storymine, storymine_api, storymine_models
for package in (storymine, storymine_api, storymine_models):
    assert pathlib.Path(package.__file__).is_relative_to(sys.argv[1]), package.__file__
from storymine import nlp
for name in storymine_models.available():
    assert any(storymine_models.path(name).iterdir())
[analysis] = storymine.load().analyse([{"text": "De monteur kwam niet opdagen."}])
assert analysis.readings
from fastapi.testclient import TestClient
from storymine_api.app import from_settings
with TestClient(from_settings(), base_url="http://127.0.0.1", client=("127.0.0.1", 50000)) as client:
    assert client.get("/healthz").status_code == 200
    assert client.get("/").status_code == 200
"""
    # -S: no site-packages but those named, so an editable install of this clone can't help.
    libraries = sysconfig.get_paths()["purelib"]
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join([str(site), libraries]),
        "STORYMINE_DATABASE_URL": f"sqlite:///{tmp_path / 'empty.db'}",
    }
    result = subprocess.run(
        [sys.executable, "-S", "-c", program, site],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr


def test_every_setting_is_documented() -> None:
    from storymine.settings import Settings

    text = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    missing = [name for name in Settings.model_fields if f"`STORYMINE_{name.upper()}`" not in text]
    assert missing == []


def commands(group: TyperGroup, path: str) -> Iterator[tuple[str, Any]]:
    """Every command with its whole name, groups gone into."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


def test_every_command_and_option_is_documented() -> None:
    from storymine.cli import app

    root = typer.main.get_command(app)
    assert isinstance(root, TyperGroup)
    found = dict(commands(root, "storymine"))
    assert len(found) > 25
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    missing = [name for name in found if name not in text]
    for name, command in found.items():
        for option in command.params:
            names = [*option.opts, *option.secondary_opts]
            if isinstance(option, TyperOption) and not any(re.search(rf"{one}\b", text) for one in names):
                missing.append(f"{name} {option.opts[0]}")
    assert missing == []


def anchors(page: Path) -> set[str]:
    """The headings of a page as GitHub links to them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_links_in_the_documentation_lead_somewhere() -> None:
    broken = []
    for page in PAGES:
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            if target.startswith(("http://", "https://")):
                continue
            path, _, anchor = target.partition("#")
            at = page.parent / path if path else page
            if not at.exists() or (anchor and anchor not in anchors(at)):
                broken.append(f"{page.name}: {target}")
    assert broken == []


def test_the_picture_of_the_layers_is_the_one_that_is_checked() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    [layers] = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    drawn = re.search(r"checked by import-linter in CI:\n\n```\n(.*?)```", ARCHITECTURE, flags=re.DOTALL)
    assert drawn
    assert [re.findall(r"[a-z_.]+", line.split("  (")[0]) for line in drawn[1].splitlines()] == [
        [re.sub(r"^storymine\.(?!cli|workflow)", "", name) for name in re.findall(r"[a-z_.]+", layer)]
        for layer in layers
    ]


def test_every_file_stays_small() -> None:
    sources = [
        path for folder in ("storymine", "api", "models", "tests") for path in (ROOT / folder).rglob("*.py")
    ]
    long = [str(path) for path in sources if len(path.read_text(encoding="utf-8").splitlines()) > 500]
    assert long == []
