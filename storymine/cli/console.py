"""What commands print: progress on long work, failures at the end, JSON where a machine reads."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

from storymine.domain import Failure, ThemeSet

if TYPE_CHECKING:
    from storymine.nlp.drift import Drift
    from storymine.nlp.scorecard import Scorecard
    from storymine.store import RunProgress

LINE_SECONDS = 10.0
"""How often work in steps tells how far it is, where there is no terminal."""

MISTAKEN = 15
"""Confusions printed, the most frequent ones."""


@contextmanager
def progress(description: str) -> Iterator[Callable[[int], None]]:
    """A progress line on stderr that counts what `advance(n)` is told; nothing when stderr is no terminal."""
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        TextColumn("{task.completed:,}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task(description, total=None)
        yield lambda count: bar.advance(task, count)


@contextmanager
def steps(names: Mapping[str, str]) -> Iterator[Callable[[RunProgress], None]]:
    """Progress on stderr of work in steps, called by these `names`: a bar, or without a terminal a line
    when a step begins and every few seconds.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    told: dict[str, float] = {}
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def tell(now: RunProgress) -> None:
            name = names[now.step]
            bar.update(task, description=name, completed=now.done, total=now.total or None)
            if not console.is_terminal and time.monotonic() - told.get(now.step, 0.0) > LINE_SECONDS:
                told[now.step] = time.monotonic()
                say(f"{name}: {now.done:,} of {now.total:,}")

        yield tell


def say(text: str) -> None:
    """A line for people, on stderr, so that stdout holds results only."""
    typer.echo(text, err=True)


def counted(count: int, one: str, several: str | None = None) -> str:
    """A number of things: "1 story", "2,000 stories"; `several` is `one` with an s, unless it is told.

    >>> counted(1, "moment"), counted(0, "story", "stories")
    ('1 moment', '0 stories')
    """
    return f"{count:,} {one if count == 1 else several or one + 's'}"


def stories(count: int) -> str:
    return counted(count, "story", "stories")


def moments(count: int) -> str:
    return counted(count, "moment")


def print_json(data: Any) -> None:
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table on stdout; columns of numbers are aligned to the right. Brackets are shown as they are."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(title=Text(title), title_justify="left", title_style="bold")
    for number, column in enumerate(columns):
        numeric = all(isinstance(row[number], int | float) for row in rows)
        shown.add_column(Text(column), justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        shown.add_row(*(Text(str(value)) for value in row))
    Console().print(shown)


def theme_table(theme_set: ThemeSet, *, title: str) -> None:
    """The themes, the most painful first, with the group each is in."""
    from storymine.themes import group_of, headings

    rows = [
        (
            theme.label,
            headings()[group_of(theme.centroid)].names["nl"],
            theme.moments,
            theme.stories,
            _main_stage(theme.stages),
            round(theme.sentiment, 2),
            round(theme.friction, 1),
        )
        for theme in sorted(theme_set.themes, key=lambda theme: -theme.friction)
    ]
    table(title, ("theme", "group", "moments", "stories", "main stage", "sentiment", "friction"), rows)
    typer.echo(f"{moments(len(theme_set.assignments))}, {theme_set.unassigned:,} in no theme")


def scorecard(card: Scorecard, drifts: Sequence[Drift] = ()) -> None:
    """A model's scores: a line a task, then a line a label; confusions and drift where there are any."""
    table(
        f"{card.model} on {moments(card.moments)}",
        ("task", "n", "macro-F1", "95 %", "majority", "micro-F1", "kappa", "ECE"),
        [
            (
                task.task,
                task.moments,
                f"{task.macro_f1:.2f}",
                _interval(task.macro_interval),
                f"{task.majority_macro_f1:.2f}",
                f"{task.micro_f1:.2f}",
                "" if task.kappa is None else f"{task.kappa:.2f}",
                "" if task.calibration_error is None else f"{task.calibration_error:.2f}",
            )
            for task in card.tasks
        ],
    )
    table(
        "Labels",
        ("task", "label", "precision", "recall", "F1", "95 %", "moments"),
        [
            (
                task.task,
                one.label,
                *(f"{x:.2f}" for x in (one.precision, one.recall, one.f1)),
                _interval(one.interval),
                one.support,
            )
            for task in card.tasks
            for one in task.labels
        ],
    )
    mistaken = [
        (task.task, gold, given, count)
        for task in card.tasks
        for gold, counts in (task.confusion or {}).items()
        for given, count in counts.items()
        if given != gold
    ]
    table(
        "Most mistaken",
        ("task", "gold", "answer", "moments"),
        sorted(mistaken, key=lambda row: -row[3])[:MISTAKEN],
    )
    if drifts:
        table(
            "Against the earlier rows",
            ("task", "before", "now", "change", "95 %"),
            [
                (
                    one.task,
                    f"{one.before:.2f}",
                    f"{one.after:.2f}",
                    f"{one.change:+.2f}",
                    f"{one.interval[0]:+.2f} to {one.interval[1]:+.2f}",
                )
                for one in drifts
            ],
        )


def _interval(bounds: tuple[float, float]) -> str:
    return f"{bounds[0]:.2f}-{bounds[1]:.2f}".replace("0.", ".")


def _main_stage(stages: Mapping[str, int]) -> str:
    return max(stages, key=lambda stage: stages[stage], default="")


def finish(failures: Sequence[Failure]) -> None:
    """List failures on stderr, a line a file and reason, and leave with exit status 1 if there are any."""
    records: dict[tuple[str, str, str], list[str]] = {}
    for failure in failures:
        records.setdefault((failure.source, failure.step, failure.reason), []).append(failure.record)
    for (source, step, reason), places in records.items():
        place = ", ".join(part for part in (source, *places) if part)
        say(f"failed: {place} ({step}): {reason}")
    if failures:
        say(f"{counted(len(failures), 'record')} failed")
        raise typer.Exit(1)
