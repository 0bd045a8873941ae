"""What the reader said of the sectors kept aside: calibration and quality rest on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from encoder_training.fit_grams import best_share
from storymine.nlp.heads import Heads, by_head
from storymine.nlp.held_out import score_held_out
from storymine.nlp.scheme import Head, HeadName, targets
from storymine.nlp.train_heads import HeldOut
from storymine.nlp.training_set import LabelledTurn, asked
from storymine.nlp.tune import Outputs

CONTEXT = ("sentiment", "emotion", "driver", "stage", "effort", "need")
"""Tasks for which what was said before is weighed."""


def views(turns: Sequence[LabelledTurn]) -> dict[str, list[LabelledTurn]]:
    """The turns as they were said, and with nothing before them."""
    return {
        "said": list(turns),
        "alone": [replace(turn, previous="", previous_by_agent=False) for turn in turns],
    }


@dataclass(frozen=True)
class Gathered:
    """Of `turns`, the outputs held out by head, and what context brings."""

    turns: list[LabelledTurn]
    held_out: dict[HeadName, HeldOut]
    grams: dict[HeadName, float]
    """How much n-grams count, by head; `held_out` has them in already."""
    context: dict[str, dict[str, float]]


class Heard:
    """What `say` answered of the sectors aside, and what n-grams say of their moments (moments, labels)."""

    def __init__(
        self,
        sectors: Sequence[Sequence[LabelledTurn]],
        heads: tuple[Head, ...],
        say: Callable[[Sequence[LabelledTurn]], Outputs],
        grams: NDArray[np.float32],
    ):
        self.heads, self.grams = heads, grams
        self.turns = [turn for sector in sectors for turn in sector]
        self.folds = np.repeat(
            range(len(sectors)), [sum(len(turn.moments) for turn in turns) for turns in sectors]
        )
        self.said = [{view: say(read) for view, read in views(turns).items()} for turns in sectors]

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


def gather(heard: Heard, *, seed: int) -> Gathered:
    """How much n-grams count and what context brings, from the sectors aside."""
    ngrams = by_head(heard.heads, heard.grams)
    alone = heard.held_out("said")
    shares = {name: best_share(held, ngrams[name][held.rows]) for name, held in alone.items()}
    nothing = Heads(heard.heads, {}, np.zeros((0, 0), np.float32), np.zeros(0, np.float32))
    return Gathered(
        heard.turns,
        heard.held_out("said", shares),
        shares,
        heard.context(shares, nothing, seed=seed),
    )
