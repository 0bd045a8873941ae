"""scripts/faults, in short: what is accepted survives kills of every program and restarts of the database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FAULTS = Path(__file__).parents[1] / "scripts" / "faults"


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_nothing_accepted_is_lost_or_doubled(database: str) -> None:
    few = ["--kills", "2", "--restarts", "1", "--stories", "60", "--clients", "2", "--calm", "0.5"]
    command = [sys.executable, FAULTS, "--database", database, *few, "--no-full-disk"]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "nothing accepted was lost or doubled" in result.stdout
    assert "analysed" in result.stdout
