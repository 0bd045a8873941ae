"""What many tests share: the real embedded model, loaded once, and the sample stories."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from storymine.workflow import Engine

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The embedded model, as users load it."""
    import storymine

    return storymine.load()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample stories that `storymine demo` shows."""
    return ROOT / "storymine" / "data" / "samples.jsonl"


@pytest.fixture(scope="session")
def few_samples(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough sample stories to find themes in, few enough to be quick."""
    path = tmp_path_factory.mktemp("samples") / "stories.jsonl"
    lines = samples.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:150]), encoding="utf-8")
    return path
