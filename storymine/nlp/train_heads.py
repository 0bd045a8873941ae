"""Fits and calibrates heads on an encoder that stays as it is, with whole groups held out in turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.errors import InputError
from storymine.nlp.align import moment_states, token_states
from storymine.nlp.calibrate import calibrate
from storymine.nlp.calibration import Calibration
from storymine.nlp.encoder import Encoder
from storymine.nlp.fit import Fitted, fit_head
from storymine.nlp.heads import Heads
from storymine.nlp.known import known_labels
from storymine.nlp.language import tokens
from storymine.nlp.scheme import Head, HeadName, make_heads, targets
from storymine.nlp.training_set import LabelledTurn, asked

PENALTY = 3e-3
FEWEST = 20
MOST_FOLDS = 5

Floats = NDArray[np.float32]
Names = NDArray[np.str_]
Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Outputs of one head on moments of groups that its weights had not seen, with the gold answers.

    `rows` are numbers of moments (n,); `logits` and `hot` are (n, labels); `folds` (n,) says which fold held
    each row out.
    """

    head: Head
    rows: NDArray[np.int64]
    logits: Floats
    hot: Floats
    folds: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Trained:
    """Heads fitted on everything, and what fits that left groups out said of those groups."""

    heads: Heads
    held_out: Mapping[HeadName, HeldOut]


def train_heads(
    turns: Sequence[LabelledTurn], *, encoder: Encoder, seed: int = 0, report: Report | None = None
) -> Trained:
    """Fits every head that the turns can train, and calibrates it on groups held out in turn.

    Raises InputError when there are fewer than FEWEST labelled moments or none of the heads has two answers.
    """
    moments = asked(turns)
    heads = make_heads(moments, known_labels())
    if len(moments) < FEWEST or not heads:
        raise InputError(
            f"{len(moments)} labelled moments with {len(heads)} usable label columns are too few to train on;"
            f" give {FEWEST} or more, with at least two different labels in a column"
        )
    vectors = moment_vectors(turns, encoder)
    groups = np.array([turn.group for turn in turns for _ in turn.moments])
    stories = np.array([turn.story for turn in turns for _ in turn.moments])
    folds = assign_folds(groups, stories, seed=seed)
    fitted: list[Fitted] = []
    held_out: dict[HeadName, HeldOut] = {}
    for head in heads:
        rows, hot = targets(head, moments)
        dealt = deal_again(hot, folds[rows], stories[rows], seed=seed)
        held_out[head.name] = hold_out(head, rows, vectors[rows], hot, dealt)
        fitted.append(fit_head(vectors[rows], hot, penalty=PENALTY))
        if report:
            report(f"{head.name}: {len(rows)} moments, {len(head.labels)} labels")
    weights, bias = np.hstack([one.weights for one in fitted]), np.concatenate([one.bias for one in fitted])
    return Trained(Heads(heads, calibrated(held_out), weights, bias), held_out)


def moment_vectors(turns: Sequence[LabelledTurn], encoder: Encoder) -> Floats:
    """The mean state of every moment of the turns, as inference computes it, (moments, width)."""
    found = []
    for turn, seen in zip(turns, encoder.read([turn.passage for turn in turns]), strict=True):
        words = tokens(turn.text)
        first = [offset for _, offset in words]
        states = token_states(seen, words)
        bounds = [(int(np.searchsorted(first, a)), int(np.searchsorted(first, b))) for a, b in turn.spans]
        found.append(moment_states(states, np.asarray(states.any(1)), bounds))
    return np.concatenate(found)


def assign_folds(groups: Names, stories: Names, *, seed: int, most: int = MOST_FOLDS) -> NDArray[np.int64]:
    """A fold number a row: whole groups, as evenly as they can be dealt, or whole stories at random where
    there are fewer than three groups. `groups` and `stories` name those of every row."""
    dealt = stories if len(np.unique(groups)) < 3 else groups
    names, sizes = np.unique(dealt, return_counts=True)
    order = np.random.default_rng(seed).permutation(len(names)) if dealt is stories else np.arange(len(names))
    folds: dict[str, int] = {}
    load = np.zeros(min(most, len(names)))
    for i in order[np.argsort(-sizes[order], kind="stable")]:
        folds[str(names[i])] = int(load.argmin())
        load[folds[str(names[i])]] += sizes[i]
    return np.array([folds[str(name)] for name in dealt], np.int64)


def deal_again(hot: Floats, folds: NDArray[np.int64], stories: Names, *, seed: int) -> NDArray[np.int64]:
    """The `folds` (n,) of one head's rows, or others where leaving one out leaves nothing to learn from.

    A head that is asked in few groups (the voice: in notes only) may have all its rows, or all but those of
    one label, in a single fold: then whole stories are dealt, or else rows. `hot` (n, labels) are the
    answers.
    """
    for dealt in (folds, assign_folds(stories, stories, seed=seed)):
        if all(np.count_nonzero(hot[dealt != fold].any(0)) > 1 for fold in np.unique(dealt)):
            return dealt
    return np.random.default_rng(seed).permutation(len(folds)) % MOST_FOLDS


def hold_out(
    head: Head, rows: NDArray[np.int64], vectors: Floats, hot: Floats, folds: NDArray[np.int64]
) -> HeldOut:
    """Outputs for every moment that `head` is asked for, by a fit that left the moment's fold out.

    None for rows that are all of one fold: nothing is left to fit on.
    """
    if len(np.unique(folds)) < 2:
        return HeldOut(head, rows[:0], hot[:0], hot[:0], folds[:0])
    logits = np.zeros_like(hot)
    for fold in np.unique(folds):
        held = folds == fold
        weights = fit_head(vectors[~held], hot[~held], penalty=PENALTY)
        logits[held] = weights.logits(vectors[held])
    return HeldOut(head, rows, logits, hot, folds)


def calibrated(held_out: Mapping[HeadName, HeldOut]) -> dict[HeadName, Calibration]:
    """The calibration of every head, from what was held out."""
    return {name: calibrate(held.head, held.logits, held.hot) for name, held in held_out.items()}
