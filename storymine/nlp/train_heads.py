"""Fits and calibrates heads on labelled moments, with whole groups held out in turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from storymine.errors import InputError
from storymine.labels import label_ids
from storymine.nlp.calibrate import calibrate
from storymine.nlp.calibration import Calibration
from storymine.nlp.encoder import Encoder
from storymine.nlp.features import Vocabulary
from storymine.nlp.fit import Design, Fitted, fit_head
from storymine.nlp.heads import Heads, dense_features
from storymine.nlp.scheme import VALENCES, Head, HeadName, make_heads, targets
from storymine.nlp.training_set import TrainingSet

PENALTY = 1e-4
FEWEST = 20
MOST_FOLDS = 10

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Outputs of one head on moments of groups that its weights had not seen, with the gold answers.

    `rows` are numbers in the training set (n,); `logits` and `hot` are (n, labels); `folds` (n,) says which
    fold held
    each row out.
    """

    head: Head
    rows: NDArray[np.int64]
    logits: NDArray[np.float32]
    hot: NDArray[np.float32]
    folds: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Trained:
    """Heads fitted on everything, and what fits that left groups out said of those groups."""

    heads: Heads
    held_out: Mapping[HeadName, HeldOut]


def known_labels() -> tuple[tuple[HeadName, tuple[str, ...]], ...]:
    """The heads with the labels of our own scheme, in display order; a journey's stages are taken from the
    rows."""
    return (
        ("valence", VALENCES),
        ("emotion", label_ids("emotion")),
        ("driver", label_ids("driver")),
        ("employee_driver", label_ids("employee_driver")),
        ("stage", ()),
        ("effort", label_ids("effort")),
        ("need", ("-", *label_ids("need"))),
        ("voice", label_ids("voice")),
    )


def train_heads(
    rows: TrainingSet, *, encoder: Encoder, seed: int = 0, report: Report | None = None
) -> Trained:
    """Fits every head that the rows can train, and calibrates it on groups held out in turn.

    Raises InputError when there are fewer than FEWEST labelled moments or none of the heads has two answers.
    """
    heads = make_heads(rows.asked, known_labels())
    if len(rows) < FEWEST or not heads:
        raise InputError(
            f"{len(rows)} labelled moments with {len(heads)} usable label columns are too few to train on;"
            f" give {FEWEST} or more, with at least two different labels in a column"
        )
    vocabulary = Vocabulary.learn(rows.texts, minimum=3 if len(rows) > 2000 else 2)
    table = make_design(rows, encoder=encoder, vocabulary=vocabulary)
    folds = assign_folds(rows.groups, seed=seed)
    fitted: list[Fitted] = []
    calibrations: dict[HeadName, Calibration] = {}
    held_out: dict[HeadName, HeldOut] = {}
    for head in heads:
        held_out[head.name] = hold_out(head, rows, table, folds)
        found = held_out[head.name]
        calibrations[head.name] = calibrate(head, found.logits, found.hot)
        asked, hot = targets(head, rows.asked)
        fitted.append(fit_head(table.take(asked), hot, multiple=head.multiple, penalty=PENALTY))
        if report:
            report(f"{head.name}: {len(asked)} moments, {len(head.labels)} labels")
    trained = Heads(
        heads=heads,
        calibrations=calibrations,
        vocabulary=vocabulary,
        dense=np.hstack([one.dense for one in fitted]),
        sparse=np.hstack([one.sparse for one in fitted]),
        bias=np.concatenate([one.bias for one in fitted]),
    )
    return Trained(heads=trained, held_out=held_out)


def make_design(rows: TrainingSet, *, encoder: Encoder, vocabulary: Vocabulary) -> Design:
    """Features of every moment, as inference computes them."""
    previous = encoder.encode([place.previous for place in rows.places])
    dense = dense_features(encoder.encode(rows.texts), previous, rows.texts, rows.places)
    grams = vocabulary.rows(rows.texts)
    sparse = csr_array((grams.values, grams.columns, grams.starts), shape=(len(rows), len(vocabulary)))
    return Design(dense=dense, sparse=sparse)


def assign_folds(groups: Sequence[str], *, seed: int) -> NDArray[np.int64]:
    """A fold number a moment: one fold a group when there are 3 to MOST_FOLDS groups, else five folds at
    random."""
    names = sorted(set(groups))
    if 3 <= len(names) <= MOST_FOLDS:
        return np.array([names.index(group) for group in groups], np.int64)
    return np.random.default_rng(seed).integers(0, 5, len(groups))


def hold_out(head: Head, rows: TrainingSet, table: Design, folds: NDArray[np.int64]) -> HeldOut:
    """Outputs for every moment that `head` is asked for, by a fit that left the moment's fold out."""
    asked, hot = targets(head, rows.asked)
    design, fold_of = table.take(asked), folds[asked]
    logits = np.zeros_like(hot)
    for fold in np.unique(fold_of):
        held = fold_of == fold
        known, unknown = np.flatnonzero(~held), np.flatnonzero(held)
        if len(known):
            fitted = fit_head(design.take(known), hot[known], multiple=head.multiple, penalty=PENALTY)
            logits[unknown] = fitted.logits(design.take(unknown))
    return HeldOut(head=head, rows=asked, logits=logits, hot=hot, folds=fold_of)
