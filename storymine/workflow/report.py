"""One HTML page of what was mined, without scripts or anything from elsewhere: to read, print or mail."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment

from storymine.domain import UNKNOWN, Theme
from storymine.insight import Figures, journey_matrix
from storymine.journey import read_journey
from storymine.labels import label_name
from storymine.replacing import replacing

if TYPE_CHECKING:
    from storymine.workflow.mining import Mined

SHADES = 5
"""Steps of the colour scale on either side of neutral."""


def write_report(mined: Mined, path: Path, *, model: str, redacted: bool) -> None:
    """Write the report, in Dutch, as one self-contained HTML file; `redacted`: whether personal data was
    replaced.
    """
    journey = read_journey()
    matrix = journey_matrix(
        mined.observations, mined.theme_set, stages=[stage.id for stage in journey.stages]
    )
    emotions, drivers = _subjects(mined)
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(shade=_shade, decimal=_decimal, label=label_name, whole=_whole, of=_counted)
    template = environment.from_string(
        (files("storymine") / "data" / "report.html.jinja").read_text(encoding="utf-8")
    )
    themes = {theme.id: theme for theme in mined.theme_set.themes}
    text = template.render(
        stories=mined.stories,
        set_aside=mined.theme_set.set_aside,
        matrix=matrix,
        stage_names={stage.id: stage.names["nl"] for stage in journey.stages}
        | {"geen": "Geen fase", UNKNOWN: "Fase onbekend"},
        themes=[themes[theme] for theme, _ in matrix.themes],
        figures=dict(matrix.themes),
        emotions=emotions,
        drivers=drivers,
        sentence=_sentence,
        failures=mined.failures,
        model=model,
        redacted=redacted,
    )
    with replacing(path) as part:
        part.write_text(text, encoding="utf-8")


def _subjects(mined: Mined) -> tuple[dict[str, list[str]], dict[str, list[tuple[str, str]]]]:
    """Of each theme the emotions that are told most, and what is told about most, each once, with the
    polarity that it mostly has.
    """
    theme_of = {(a.story, a.moment): a.theme for a in mined.theme_set.assignments if a.theme}
    emotions = {theme.id: Counter[str]() for theme in mined.theme_set.themes}
    polarities: dict[str, dict[str, Counter[str]]] = {theme: defaultdict(Counter) for theme in emotions}
    for observation in mined.observations:
        theme = theme_of.get((observation.story, observation.moment))
        if theme:
            felt = (emotion.label for emotion in observation.reading.emotions)
            emotions[theme].update(label for label in felt if label != "neutraal")
            for driver in observation.reading.drivers:
                if driver.label != "geen":
                    polarities[theme][driver.label][driver.polarity.value] += 1
    return (
        {theme: [label for label, _ in counts.most_common(3)] for theme, counts in emotions.items()},
        {theme: _most_told(own) for theme, own in polarities.items()},
    )


def _most_told(polarities: Mapping[str, Counter[str]]) -> list[tuple[str, str]]:
    most = sorted(polarities.items(), key=lambda item: -item[1].total())[:3]
    return [(label, counts.most_common(1)[0][0]) for label, counts in most]


def _sentence(theme: Theme, figures: Figures, stage_names: dict[str, str]) -> str:
    """The theme in one sentence, from its numbers."""
    told = {stage: count for stage, count in theme.stages.items() if stage not in {"geen", UNKNOWN}}
    stage = max(told, key=lambda stage: told[stage], default=None)
    where = f"; het meest in de fase {stage_names.get(stage, stage)}" if stage else ""
    tone = (
        "vooral negatief"
        if figures.sentiment < -0.15
        else "vooral positief"
        if figures.sentiment > 0.15
        else "gemengd"
    )
    moments = _counted(figures.moments, "moment", "momenten")
    return f"{moments} uit {_counted(figures.stories, 'verhaal', 'verhalen')}, {tone}{where}."


def _shade(sentiment: float) -> str:
    """The style class of a sentiment in -1..1: n5 (worst) ... n1, z, p1 ... p5 (best)."""
    step = min(SHADES, round(abs(sentiment) * SHADES * 1.2))
    return "z" if step == 0 else f"{'n' if sentiment < 0 else 'p'}{step}"


def _decimal(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _counted(count: int, one: str, more: str) -> str:
    """1 verhaal, 1.200 verhalen."""
    return f"{_whole(count)} {one if count == 1 else more}"


def _whole(value: int) -> str:
    return f"{value:,}".replace(",", ".")
