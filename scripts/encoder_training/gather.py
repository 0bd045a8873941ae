"""What the reader said of the sectors kept aside: calibration and quality rest on it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from encoder_training.fit_grams import best_share
from storymine.nlp.boundaries import candidates, contrast, is_bare
from storymine.nlp.heads import Heads, by_head
from storymine.nlp.held_out import best_threshold, count, score_held_out, starts_at_punctuation
from storymine.nlp.language import tokens
from storymine.nlp.scheme import Head, HeadName, targets
from storymine.nlp.train_heads import HeldOut
from storymine.nlp.training_set import LabelledTurn, as_spoken, asked
from storymine.nlp.tune import Outputs

BOUNDARIES = {"said": "turns as written", "spoken": "lower case, mostly without punctuation"}
CONTEXT = ("sentiment", "emotion", "driver", "stage", "effort", "need")
"""Tasks for which what was said before is weighed."""


def views(turns: Sequence[LabelledTurn], *, seed: int) -> dict[str, list[LabelledTurn]]:
    """The turns as they were said, as speech recognition gives them, and with nothing before them."""
    chance = random.Random(seed)
    return {
        "said": list(turns),
        "spoken": [as_spoken(turn, chance) for turn in turns],
        "alone": [replace(turn, previous="", previous_by_agent=False) for turn in turns],
    }


@dataclass(frozen=True)
class Gathered:
    """Of `turns`, the outputs held out by head; the cutter's thresholds and scores; what context brings."""

    turns: list[LabelledTurn]
    held_out: dict[HeadName, HeldOut]
    grams: dict[HeadName, float]
    """How much n-grams count, by head; `held_out` has them in already."""
    thresholds: Thresholds
    boundaries: dict[str, dict[str, float]]
    context: dict[str, dict[str, float]]


Thresholds = tuple[float, float]
"""Of the cutter: in texts with punctuation, and in those without."""


class Heard:
    """What `say` answered of the sectors aside, and what n-grams say of their moments (moments, labels)."""

    def __init__(
        self,
        sectors: Sequence[Sequence[LabelledTurn]],
        heads: tuple[Head, ...],
        say: Callable[[Sequence[LabelledTurn]], Outputs],
        grams: NDArray[np.float32],
        *,
        seed: int,
    ):
        self.heads, self.grams = heads, grams
        self.turns = [turn for sector in sectors for turn in sector]
        self.folds = np.repeat(
            range(len(sectors)), [sum(len(turn.moments) for turn in turns) for turns in sectors]
        )
        self.read = [views(turns, seed=seed) for turns in sectors]
        self.said = [{view: say(turns) for view, turns in read.items()} for read in self.read]
        self.sums, self.bare = {}, {}
        for number, said in enumerate(self.said):
            for view in BOUNDARIES:
                turns, of_turn = self.read[number][view], said[view].turn
                self.sums[number, view] = said[view].begins + contrasts(turns, np.unique(of_turn))
                self.bare[number, view] = np.array([is_bare(turn.text) for turn in turns])[of_turn]

    def held_out(self, view: str, shares: Mapping[HeadName, float] | None = None) -> dict[HeadName, HeldOut]:
        """Outputs by head, n-grams in as far as `shares` says."""
        logits, ngrams = (
            by_head(self.heads, np.concatenate([said[view].labels for said in self.said])),
            by_head(self.heads, self.grams),
        )
        found = {}
        for head in self.heads:
            rows, hot = targets(head, asked(self.turns))
            share = shares[head.name] if shares else 0.0
            sums = logits[head.name][rows] + share * ngrams[head.name][rows]
            found[head.name] = HeldOut(head, rows, sums, hot, self.folds[rows])
        return found

    def thresholds_of(self, sectors: Sequence[int]) -> Thresholds:
        """The best for candidates in texts with punctuation, and in those without."""
        parts = [(sector, view) for sector in sectors for view in BOUNDARIES]
        sums = np.concatenate([self.sums[part] for part in parts])
        starts = np.concatenate([self.said[sector][view].starts for sector, view in parts])
        bare = np.concatenate([self.bare[part] for part in parts])
        return best_threshold(sums[~bare], starts[~bare]), best_threshold(sums[bare], starts[bare])

    def boundaries(self) -> dict[str, dict[str, float]]:
        """F1 with thresholds from the other sectors, and of cutting at punctuation."""
        numbers = range(len(self.said))
        apart = [self.thresholds_of([other for other in numbers if other != one]) for one in numbers]
        scores = {}
        for view, title in BOUNDARIES.items():
            plain = [
                starts_at_punctuation(self.read[number][view][i])
                for number in numbers
                for i in np.unique(self.said[number][view].turn)
            ]
            found = [
                self.sums[number, view] > np.where(self.bare[number, view], *reversed(apart[number]))
                for number in numbers
            ]
            gold = np.concatenate([said[view].starts for said in self.said])
            f1 = {
                name: count(np.concatenate(cut), gold).f1
                for name, cut in (("f1", found), ("punctuation", plain))
            }
            scores[title] = {name: round(value, 4) for name, value in f1.items()}
        return scores

    def context(
        self, shares: Mapping[HeadName, float], heads: Heads, *, seed: int
    ) -> dict[str, dict[str, float]]:
        """Macro-F1 by task with and without what was said before, of moments of turns that follow others."""
        following = [turn for turn in self.turns if turn.previous]
        follows = np.repeat(
            [bool(turn.previous) for turn in self.turns], [len(turn.moments) for turn in self.turns]
        )
        place = np.cumsum(follows) - 1
        found: dict[str, dict[str, float]] = {}
        for view, name in (("said", "with"), ("alone", "without")):
            chosen: dict[HeadName, HeldOut] = {}
            for head, held in self.held_out(view, shares).items():
                kept = follows[held.rows]
                rows = place[held.rows[kept]]
                chosen[head] = HeldOut(held.head, rows, held.logits[kept], held.hot[kept], held.folds[kept])
            for task in score_held_out(following, heads, chosen, seed=seed).tasks:
                if task.task in CONTEXT:
                    found.setdefault(task.task, {})[name] = round(task.macro_f1, 4)
        return found


def contrasts(turns: Sequence[LabelledTurn], chosen: NDArray[np.int64]) -> NDArray[np.float32]:
    """What the cutter adds at every candidate of the chosen turns (storymine.nlp.boundaries.contrast)."""
    found = []
    for turn in (turns[i] for i in chosen):
        words = tokens(turn.text)
        found += [contrast(words[i][0]) for i, _ in candidates(turn.text, words)]
    return np.array(found, np.float32)


def gather(heard: Heard, *, seed: int) -> Gathered:
    """How much n-grams count, thresholds and figures, from the sectors aside."""
    ngrams = by_head(heard.heads, heard.grams)
    alone = heard.held_out("said")
    shares = {name: best_share(held, ngrams[name][held.rows]) for name, held in alone.items()}
    nothing = Heads(heard.heads, {}, np.zeros((0, 0), np.float32), np.zeros(0, np.float32))
    return Gathered(
        heard.turns,
        heard.held_out("said", shares),
        shares,
        heard.thresholds_of(range(len(heard.said))),
        heard.boundaries(),
        heard.context(shares, nothing, seed=seed),
    )
