"""Trains the moment cutter on turns that were cut by hand."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from storymine.domain import Channel, Speaker
from storymine.nlp.boundaries import Cutter, Gaps, Token
from storymine.nlp.fit import Design, fit_head
from storymine.nlp.language import tokens
from storymine.nlp.rows import LabelledStory
from storymine.nlp.training_set import roughen

RARE = 3
SMALL = 0.05
PENALTY = 5e-6


@dataclass(frozen=True, slots=True)
class CutTurn:
    """A customer's turn and the offsets at which its moments end, the last one left out."""

    text: str
    ends: frozenset[int]
    channel: Channel
    group: str


def cut_turns(stories: Iterable[LabelledStory]) -> list[CutTurn]:
    """The customers' turns of the stories, moments joined by a space."""
    return [_join(moments, [" "] * len(moments), story) for story, moments in _customer_turns(stories)]


def rough_turns(stories: Iterable[LabelledStory], *, share: float, seed: int = 0) -> list[CutTurn]:
    """A share of the turns as speech recognition would give them: lower case, mostly without punctuation."""
    rng = random.Random(seed)  # noqa: S311  augmentation, no secret
    found = []
    for story, moments in _customer_turns(stories):
        if rng.random() < share:
            spoken = [text for text in (roughen(moment, rng).strip() for moment in moments) if text]
            found.append(_join(spoken, [" "] * len(spoken), story))
    return found


def broken_turns(stories: Iterable[LabelledStory], *, share: float, seed: int = 0) -> list[CutTurn]:
    """A share of the turns with some of their moments parted by line breaks, as in e-mails and chats."""
    rng = random.Random(seed)  # noqa: S311  augmentation, no secret
    found = []
    for story, moments in _customer_turns(stories):
        if rng.random() < share:
            found.append(_join(moments, [rng.choice([" ", " ", "\n", "\n\n"]) for _ in moments], story))
    return found


def _customer_turns(stories: Iterable[LabelledStory]) -> Iterator[tuple[LabelledStory, list[str]]]:
    for story in stories:
        for turn in story.turns:
            if turn.speaker is Speaker.CUSTOMER:
                yield story, [text.strip() for text, _ in turn.moments]


def _join(moments: Sequence[str], breaks: Sequence[str], story: LabelledStory) -> CutTurn:
    text = ""
    ends = []
    for moment, space in zip(moments, breaks, strict=False):
        text += moment
        ends.append(len(text))
        text += space
    return CutTurn(text.rstrip(), frozenset(ends[:-1]), story.channel, story.group)


@dataclass(frozen=True, slots=True)
class GapTable:
    """Every open gap of the turns: `features` (gaps, names) of 0 and 1, whether it is a boundary, and its
    turn."""

    names: tuple[str, ...]
    features: csr_array
    gold: NDArray[np.float32]
    turn: NDArray[np.int64]


def gap_table(turns: Sequence[CutTurn]) -> GapTable:
    """The gaps of all turns, with the true boundaries before each gap known."""
    index: dict[str, int] = {}
    columns: list[int] = []
    starts, gold, turn_of = [0], [], []
    for number, turn in enumerate(turns):
        for names, is_end in _examples(turn):
            columns += [index.setdefault(name, len(index)) for name in names]
            starts.append(len(columns))
            gold.append(is_end)
            turn_of.append(number)
    ones = np.ones(len(columns), np.float32)
    table = csr_array((ones, np.array(columns), np.array(starts)), shape=(len(gold), len(index)))
    return GapTable(tuple(index), table, np.array(gold, np.float32), np.array(turn_of))


def fit_cutter(turns: Sequence[CutTurn], *, seed: int = 0) -> Cutter:
    """Logistic regression over the gaps; the threshold is the best one on a fifth of the turns kept apart."""
    table = gap_table(turns)
    return _fit_on(table, np.arange(len(turns)), np.random.default_rng(seed))


def cross_cutters(turns: Sequence[CutTurn], *, seed: int = 0) -> Iterator[tuple[str, Cutter]]:
    """For every group: (group, a cutter trained on the other groups)."""
    table = gap_table(turns)
    groups = np.array([turn.group for turn in turns])
    rng = np.random.default_rng(seed)
    for group in sorted(set(groups.tolist())):
        yield group, _fit_on(table, np.flatnonzero(groups != group), rng)


def _fit_on(table: GapTable, turns: NDArray[np.int64], rng: np.random.Generator) -> Cutter:
    """Weights from four fifths of the `turns` (numbers), the threshold from the fifth that is left."""
    apart = rng.random(len(turns)) < 0.2
    cutter = _fit(table, np.flatnonzero(np.isin(table.turn, turns[~apart])))
    rows = np.flatnonzero(np.isin(table.turn, turns[apart]))
    weights = np.array([cutter.weights.get(name, 0.0) for name in table.names], np.float32)
    gold, sums = table.gold[rows], table.features[rows] @ weights
    order = np.argsort(-sums)
    f1 = 2 * np.cumsum(gold[order]) / (np.arange(1, len(gold) + 1) + gold.sum())
    return Cutter(cutter.weights, round(float(sums[order[int(np.argmax(f1))]]) - 1e-3, 3))


def _fit(table: GapTable, rows: NDArray[np.int64]) -> Cutter:
    features = table.features[rows]
    frequent = np.flatnonzero(features.sum(0) >= RARE)
    design = Design(dense=np.zeros((len(rows), 0), np.float32), sparse=features[:, frequent])
    hot = table.gold[rows].reshape(-1, 1)
    fitted = fit_head(design, hot, multiple=True, penalty=PENALTY, steps=100)
    weights = {
        table.names[place]: round(float(weight), 2)
        for place, weight in zip(frequent, fitted.sparse[:, 0], strict=True)
        if abs(weight) >= SMALL
    }
    return Cutter(weights, threshold=-float(fitted.bias[0]))


def _examples(turn: CutTurn) -> Iterator[tuple[list[str], bool]]:
    words: list[Token] = [(word, offset) for word, offset in tokens(turn.text) if not word.isspace()]
    gaps = Gaps(turn.text, words, turn.channel)
    first = 0
    for gap in range(len(words) - 1):
        if not gaps.open(gap):
            continue
        is_end = words[gap][1] + len(words[gap][0]) in turn.ends
        yield gaps.features(gap, first), is_end
        if is_end:
            first = gap + 1


@dataclass(frozen=True, slots=True)
class BoundaryCounts:
    """Boundaries found and in the gold, and how many of them agree."""

    right: int
    found: int
    gold: int

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.found + self.gold, 1)

    def __add__(self, other: BoundaryCounts) -> BoundaryCounts:
        return BoundaryCounts(self.right + other.right, self.found + other.found, self.gold + other.gold)


Cut = Callable[[CutTurn], Iterable[int]]


def boundary_counts(cut: Cutter | Cut, turns: Iterable[CutTurn]) -> BoundaryCounts:
    """Boundaries inside turns (the end of a turn is never counted); `cut` gives the offsets at which moments
    end."""
    right = found = gold = 0
    for turn in turns:
        if isinstance(cut, Cutter):
            ends = {end for _, end in cut.cut(turn.text, tokens(turn.text), turn.channel)[:-1]}
        else:
            ends = set(cut(turn))
        right += len(ends & turn.ends)
        found += len(ends)
        gold += len(turn.ends)
    return BoundaryCounts(right, found, gold)


def ends_at_punctuation(turn: CutTurn) -> list[int]:
    """The baseline: a moment ends at every full stop, question or exclamation mark, ellipsis or line
    break."""
    return [match.start() for match in re.finditer(r"(?<=[.!?…])\s+|\n+", turn.text)]
