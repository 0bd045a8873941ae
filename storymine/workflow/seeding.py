"""Seeded themes: where the examples of a taxonomy lie, and what its themes look like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from storymine import store
from storymine.changes import Change, Seed
from storymine.domain import (
    Observation,
    Reading,
    Theme,
)
from storymine.errors import InputError
from storymine.themes import describe
from storymine.themes.features import features, normalise
from storymine.workflow.engine import Engine

CONTRAST = 2000
"""Other moments that are read beside those of the seeds, so that keywords tell them apart."""


def read_seeds(engine: Engine, seeds: Sequence[Seed]) -> list[Seed]:
    """The seeds with where their examples lie, as the engine reads them: each by its longest moment.

    Raises InputError for an example in which nothing can be read.
    """
    texts = [(at, example) for at, seed in enumerate(seeds) for example in seed.examples]
    analyses = engine.analyse([{"text": example, "channel": "review"} for _, example in texts])
    readings: list[Reading] = []
    for number, (analysis, (at, _)) in enumerate(zip(analyses, texts, strict=True)):
        if not analysis.readings:
            place = [one for one, _ in texts[: number + 1]].count(at)
            raise InputError(
                f"{seeds[at].name}: example {place} cannot be read; write it as a customer would"
            )
        readings.append(max(analysis.readings, key=lambda one: one.moment.end - one.moment.start))
    observations = [Observation(f"example-{n}", 0, reading) for n, reading in enumerate(readings)]
    points = features(observations, engine.embed([one.moment.text for one in readings]))
    own: list[list[tuple[float, ...]]] = [[] for _ in seeds]
    for (at, _), point in zip(texts, points, strict=True):
        own[at].append(tuple(float(value) for value in point))
    return [
        replace(seed, model=engine.model, points=tuple(rows)) for seed, rows in zip(seeds, own, strict=True)
    ]


def read_again(session: Session, engine: Engine, taxonomy: Change | None) -> list[Seed]:
    """The seeds of a taxonomy; examples that another model read are read again, and kept."""
    if taxonomy is None:
        return []
    seeds = store.load_seeds(session, taxonomy.id)
    if any(seed.model != engine.model for seed in seeds):
        seeds = read_seeds(engine, seeds)
        store.keep_points(session, taxonomy.id, seeds)
    return seeds


def describe_seeds(
    observations: Sequence[Observation],
    vectors: NDArray[np.float32],
    belongs: Sequence[str | None],
    seeds: Sequence[Seed],
) -> list[Theme]:
    """The themes of seeds, under their own names; `belongs` names the seed that each moment is like."""
    with_moments = [seed for seed in seeds if seed.theme in set(belongs)]
    numbers = {seed.theme: number for number, seed in enumerate(with_moments)}
    inside = [at for at, theme in enumerate(belongs) if theme in numbers]
    outside = [at for at, theme in enumerate(belongs) if theme is None][:CONTRAST]
    some = sorted([*inside, *outside])
    found: list[Theme] = []
    if with_moments:
        groups = np.array([numbers.get(belongs[at] or "", -1) for at in some], dtype=np.int64)
        found = describe([observations[at] for at in some], vectors[some], groups)
    described = {seed.theme: theme for seed, theme in zip(with_moments, found, strict=True)}
    return [
        replace(described.get(seed.theme) or bare_theme(seed), id=seed.theme, label=seed.name)
        for seed in seeds
    ]


def bare_theme(seed: Seed) -> Theme:
    """A seeded theme without moments, in the middle of its examples."""
    middle = normalise(np.array(seed.points, dtype=np.float32).mean(axis=0, keepdims=True))[0]
    return Theme(
        id=seed.theme,
        label=seed.name,
        keywords=(),
        moments=0,
        stories=0,
        stages={},
        sentiment=0.0,
        effort=0.0,
        friction=0.0,
        quotes=(),
        centroid=tuple(float(value) for value in middle),
    )
