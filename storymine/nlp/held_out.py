"""How good a way of training is on groups it has not seen: weights, thresholds and calibration alike."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Moment, Need, Reading
from storymine.nlp.beginnings import candidates
from storymine.nlp.calibration import Calibration
from storymine.nlp.evaluate import TASKS, Answer, answer, gold_answers, head_of, score_answers
from storymine.nlp.heads import Heads
from storymine.nlp.judge import judge
from storymine.nlp.language import tokens
from storymine.nlp.scheme import HeadName
from storymine.nlp.scorecard import Scorecard
from storymine.nlp.train_heads import HeldOut, calibrated
from storymine.nlp.training_set import LabelledTurn, asked, moments_of

MODEL = "held out"


def score_held_out(
    turns: Sequence[LabelledTurn], heads: Heads, held_out: Mapping[HeadName, HeldOut], *, seed: int = 0
) -> Scorecard:
    """Scores every moment by weights that had not seen its group, calibrated on the other groups.

    A head is scored on the moments of which it has outputs in `held_out`; each in the fold in which that head
    held it out, which need not be the same for all heads.
    """
    labelled, texts = asked(turns), moments_of(turns)
    answers = [Answer({}, {}) for _ in texts]
    folds = sorted({int(fold) for held in held_out.values() for fold in np.unique(held.folds)})
    for fold in folds:
        apart = Heads(heads.heads, _calibrated_without(held_out, fold), heads.weights, heads.bias)
        wanted = np.unique(np.concatenate([held.rows[held.folds == fold] for held in held_out.values()]))
        logits = {name: _logits(held, wanted) for name, held in held_out.items()}
        mine = {name: set(held.rows[held.folds == fold].tolist()) for name, held in held_out.items()}
        judged = judge(apart, logits, [labelled[i][1] for i in wanted])
        for i, one in zip(wanted.tolist(), judged, strict=True):
            text = texts[i]
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
            given = answer((reading,), heads.names)
            for task in TASKS:
                if task in given.labels and i in mine.get(head_of(task), ()):
                    answers[i].labels[task] = given.labels[task]
                    if task in given.confidences:
                        answers[i].confidences[task] = given.confidences[task]
    measured = {i for held in held_out.values() for i in held.rows.tolist()}
    gold = {
        task: {i: one for i, one in of_task.items() if task in answers[i].labels}
        for task, of_task in gold_answers(labelled).items()
    }
    stories = [turn.story for turn in turns for _ in turn.moments]
    return Scorecard(MODEL, len(measured), score_answers(gold, answers, stories=stories, seed=seed))


def _calibrated_without(held_out: Mapping[HeadName, HeldOut], fold: int) -> dict[HeadName, Calibration]:
    others = {name: held.folds != fold for name, held in held_out.items()}
    return calibrated(
        {
            name: HeldOut(
                held.head,
                held.rows[others[name]],
                held.logits[others[name]],
                held.hot[others[name]],
                held.folds[others[name]],
            )
            for name, held in held_out.items()
        }
    )


def _logits(held: HeldOut, wanted: NDArray[np.int64]) -> NDArray[np.float32]:
    """The head's outputs for the rows wanted; rows that the head was not asked about get what a sure "no"
    would."""
    found = np.full((len(wanted), held.logits.shape[1]), -20.0, np.float32)
    place: Mapping[int, int] = {row: i for i, row in enumerate(held.rows.tolist())}
    for i, row in enumerate(wanted.tolist()):
        if row in place:
            found[i] = held.logits[place[row]]
    return found


@dataclass(frozen=True, slots=True)
class BoundaryCounts:
    """Boundaries inside turns that were found and are in the gold, and how many of them agree."""

    right: int
    found: int
    gold: int

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.found + self.gold, 1)


def best_threshold(sums: NDArray[np.float32], starts: NDArray[np.bool_]) -> float:
    """The sum above which calling a candidate the start of a moment gives the best F1."""
    order = np.argsort(-sums)
    f1 = 2 * np.cumsum(starts[order]) / (np.arange(1, len(sums) + 1) + starts.sum())
    return float(sums[order[int(np.argmax(f1))]]) - 1e-3


def count(found: NDArray[np.bool_], starts: NDArray[np.bool_]) -> BoundaryCounts:
    return BoundaryCounts(int((found & starts).sum()), int(found.sum()), int(starts.sum()))


def starts_at_punctuation(turn: LabelledTurn) -> NDArray[np.bool_]:
    """The baseline, for every candidate of the turn: a moment begins after a full stop, question or
    exclamation mark, ellipsis or line break."""
    after = {match.end() for match in re.finditer(r"(?<=[.!?…])\s+|\n+", turn.text)}
    words = tokens(turn.text)
    return np.array([words[i][1] in after for i, _ in candidates(turn.text, words)], bool)
