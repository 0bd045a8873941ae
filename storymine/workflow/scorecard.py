"""A scorecard as one HTML page, without scripts or anything from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment

from storymine.nlp.drift import Drift
from storymine.nlp.scorecard import Scorecard, TaskScore


def write_scorecard(card: Scorecard, path: Path, *, drifts: Sequence[Drift] = ()) -> None:
    """Tables, confusion and reliability of every task; `drifts` as a table of their own."""
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    source = (files("storymine") / "data" / "scorecard.html.jinja").read_text(encoding="utf-8")
    page = environment.from_string(source).render(card=card, drifts=drifts, columns=_columns)
    path.write_text(page, encoding="utf-8")


def _columns(task: TaskScore) -> list[str]:
    """Every answer that was given, gold labels first."""
    gold = list(task.confusion or {})
    given = {label for counts in (task.confusion or {}).values() for label in counts}
    return gold + sorted(given.difference(gold))
