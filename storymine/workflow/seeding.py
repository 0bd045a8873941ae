"""Seeded themes: where the examples of a taxonomy lie, and what its themes look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
DESCRIBING = 20_000
"""Moments of all seeds together that tell what their themes are like."""


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
    session: Session,
    seeds: Sequence[Seed],
    members: Mapping[str, NDArray[np.int64]],
    others: NDArray[np.int64],
) -> tuple[list[Theme], NDArray[np.int64]]:
    """The themes of seeds, under their own names, and the moments that they were described by; `members` are
    the moments (by number) like each seed, `others` some that are like none.

    Of very many, some that are spread evenly over them say what a theme is like.
    """
    with_moments = [seed for seed in seeds if len(members[seed.theme])]
    each = [_some(members[seed.theme], DESCRIBING // max(len(with_moments), 1)) for seed in with_moments]
    groups = {int(moment): number for number, own in enumerate(each) for moment in own}
    some = np.concatenate([*each, others[:CONTRAST]]) if each else np.zeros(0, dtype=np.int64)
    found: list[Theme] = []
    if with_moments:
        ids, observations, vectors = store.load_moments(session, some.tolist())
        found = describe(observations, vectors, np.array([groups.get(number, -1) for number in ids]))
    described = {seed.theme: theme for seed, theme in zip(with_moments, found, strict=True)}
    themes = [
        replace(described.get(seed.theme) or bare_theme(seed), id=seed.theme, label=seed.name)
        for seed in seeds
    ]
    return themes, some


def _some(moments: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    places = np.linspace(0, len(moments) - 1, min(len(moments), most)).round().astype(np.int64)
    some: NDArray[np.int64] = moments[places]
    return some


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
