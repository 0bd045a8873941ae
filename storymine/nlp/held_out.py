"""How good a way of training is on sectors it has not seen: leave-one-group-out, weights and calibration
alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Moment, Need, Reading
from storymine.nlp.calibrate import calibrate
from storymine.nlp.calibration import Calibration
from storymine.nlp.evaluate import Answer, answer, score_answers
from storymine.nlp.heads import Heads
from storymine.nlp.judge import judge
from storymine.nlp.scheme import HeadName
from storymine.nlp.scorecard import Scorecard
from storymine.nlp.train_boundaries import (
    BoundaryCounts,
    CutTurn,
    boundary_counts,
    cross_cutters,
    ends_at_punctuation,
)
from storymine.nlp.train_heads import HeldOut, Trained
from storymine.nlp.training_set import TrainingSet

MODEL = "held out"


@dataclass(frozen=True, slots=True)
class BoundaryScore:
    """Boundary F1 of the cutter and of cutting at punctuation, over all groups held out in turn."""

    cutter: BoundaryCounts
    punctuation: BoundaryCounts


def score_held_out(rows: TrainingSet, trained: Trained, *, seed: int = 0) -> Scorecard:
    """Scores every moment by weights that had not seen its group, calibrated on the other groups.

    `rows` may be the first part of what was trained on; what follows (rough copies) is not scored.
    """
    answers: list[Answer] = [Answer({}, {})] * len(rows)
    folds = sorted({int(fold) for held in trained.held_out.values() for fold in np.unique(held.folds)})
    for fold in folds:
        heads = _calibrated_without(trained, fold)
        wanted = np.unique(
            np.concatenate([held.rows[held.folds == fold] for held in trained.held_out.values()])
        )
        wanted = wanted[wanted < len(rows)]
        logits = {name: _logits(held, wanted) for name, held in trained.held_out.items()}
        judged = judge(heads, logits, [rows.places[i].channel for i in wanted])
        for i, one in zip(wanted.tolist(), judged, strict=True):
            text = rows.texts[i]
            reading = Reading(
                moment=Moment(0, 0, len(text), text, one.voice),
                sentiment=one.sentiment,
                emotions=one.emotions,
                drivers=one.drivers,
                effort=one.effort,
                need=Need(one.need, text) if one.need else None,
                stage=one.stage,
                model=MODEL,
            )
            answers[i] = answer((reading,))
    return Scorecard(MODEL, len(rows), score_answers(rows.asked, answers, seed=seed))


def _calibrated_without(trained: Trained, fold: int) -> Heads:
    calibrations: dict[HeadName, Calibration] = {}
    for name, held in trained.held_out.items():
        others = held.folds != fold
        calibrations[name] = calibrate(held.head, held.logits[others], held.hot[others])
    heads = trained.heads
    return Heads(heads.heads, calibrations, heads.vocabulary, heads.dense, heads.sparse, heads.bias)


def _logits(held: HeldOut, wanted: NDArray[np.int64]) -> NDArray[np.float32]:
    """The head's outputs for the rows wanted; rows that the head was not asked about get what a sure "no"
    would."""
    found = np.full((len(wanted), held.logits.shape[1]), -20.0, np.float32)
    place: Mapping[int, int] = {row: i for i, row in enumerate(held.rows.tolist())}
    for i, row in enumerate(wanted.tolist()):
        if row in place:
            found[i] = held.logits[place[row]]
    return found


def score_boundaries(
    fitting: Sequence[CutTurn], measured: Mapping[str, Sequence[CutTurn]], *, seed: int = 0
) -> dict[str, BoundaryScore]:
    """Cuts the turns of every set in `measured` with cutters fitted on `fitting` turns of other groups."""
    totals = {name: BoundaryCounts(0, 0, 0) for name in measured}
    for group, cutter in cross_cutters(fitting, seed=seed):
        for name, turns in measured.items():
            totals[name] += boundary_counts(cutter, [turn for turn in turns if turn.group == group])
    return {
        name: BoundaryScore(totals[name], boundary_counts(ends_at_punctuation, turns))
        for name, turns in measured.items()
    }
