"""What the readers of the folds said of the turns held out from them: calibration and quality rest on it."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

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


class Kept:
    """The files that the folds left in `folder`."""

    def __init__(
        self,
        folder: Path,
        folds: Sequence[int],
        turns: Sequence[LabelledTurn],
        heads: tuple[Head, ...],
        *,
        seed: int,
    ):
        self.files = {fold: dict(np.load(folder / f"fold-{fold}.npz")) for fold in folds}
        self.grams = np.concatenate([np.load(folder / f"grams-{fold}.npy") for fold in folds])
        self.of_fold = {fold: [turns[i] for i in file["held"]] for fold, file in self.files.items()}
        self.turns = [turn for of_fold in self.of_fold.values() for turn in of_fold]
        self.read = {fold: views(of_fold, seed=seed) for fold, of_fold in self.of_fold.items()}
        self.sums = {
            (fold, view): file[f"{view}_begins"]
            + self._contrasts(fold, view, np.unique(file[f"{view}_turn"]))
            for fold, file in self.files.items()
            for view in BOUNDARIES
        }
        self.bare = {
            (fold, view): np.array([is_bare(turn.text) for turn in self.read[fold][view]])[
                file[f"{view}_turn"]
            ]
            for fold, file in self.files.items()
            for view in BOUNDARIES
        }
        self.heads = heads
        moments = [sum(len(turn.moments) for turn in of_fold) for of_fold in self.of_fold.values()]
        self.folds = np.repeat(list(self.files), moments)
        if len(self.files) == 1:  # calibration needs moments held out from it too
            self.folds = np.arange(len(self.folds)) % 3

    def _contrasts(self, fold: int, view: str, numbers: NDArray[np.int64]) -> NDArray[np.float32]:
        found = []
        for turn in (self.read[fold][view][i] for i in numbers):
            words = tokens(turn.text)
            found += [contrast(words[i][0]) for i, _ in candidates(turn.text, words)]
        return np.array(found, np.float32)

    def joined(self, name: str) -> NDArray:
        return np.concatenate([file[name] for file in self.files.values()])

    def held_out(self, view: str, shares: Mapping[HeadName, float] | None = None) -> dict[HeadName, HeldOut]:
        """Outputs by head, n-grams in as far as `shares` says."""
        logits, ngrams = by_head(self.heads, self.joined(f"{view}_labels")), by_head(self.heads, self.grams)
        found = {}
        for head in self.heads:
            rows, hot = targets(head, asked(self.turns))
            share = shares[head.name] if shares else 0.0
            sums = logits[head.name][rows] + share * ngrams[head.name][rows]
            found[head.name] = HeldOut(head, rows, sums, hot, self.folds[rows])
        return found

    def thresholds_of(self, folds: Sequence[int]) -> Thresholds:
        """The best for candidates in texts with punctuation, and in those without."""
        parts = [(fold, view) for fold in folds for view in BOUNDARIES]
        sums = np.concatenate([self.sums[part] for part in parts])
        starts = np.concatenate([self.files[fold][f"{view}_starts"] for fold, view in parts])
        bare = np.concatenate([self.bare[fold, view] for fold, view in parts])
        return best_threshold(sums[~bare], starts[~bare]), best_threshold(sums[bare], starts[bare])

    def found(self, fold: int, view: str, thresholds: Thresholds) -> NDArray[np.bool_]:
        at = np.where(self.bare[fold, view], thresholds[1], thresholds[0])
        return np.asarray(self.sums[fold, view] > at)

    def boundaries(self) -> dict[str, dict[str, float]]:
        """F1 with thresholds from the other folds, and of cutting at punctuation."""
        apart = {
            fold: self.thresholds_of([other for other in self.files if other != fold] or [fold])
            for fold in self.files
        }
        scores = {}
        for view, title in BOUNDARIES.items():
            plain = [
                starts_at_punctuation(self.read[fold][view][i])
                for fold, file in self.files.items()
                for i in np.unique(file[f"{view}_turn"])
            ]
            gold = self.joined(f"{view}_starts")
            found = np.concatenate([self.found(fold, view, apart[fold]) for fold in self.files])
            f1 = {"f1": count(found, gold).f1, "punctuation": count(np.concatenate(plain), gold).f1}
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


def gather(
    folder: Path,
    folds: Sequence[int],
    turns: Sequence[LabelledTurn],
    heads: tuple[Head, ...],
    *,
    seed: int,
) -> Gathered:
    """Everything that the folds kept in `folder`."""
    kept = Kept(folder, folds, turns, heads, seed=seed)
    ngrams = by_head(heads, kept.grams)
    alone = kept.held_out("said")
    shares = {name: best_share(held, ngrams[name][held.rows]) for name, held in alone.items()}
    nothing = Heads(heads, {}, np.zeros((0, 0), np.float32), np.zeros(0, np.float32))
    return Gathered(
        kept.turns,
        kept.held_out("said", shares),
        shares,
        kept.thresholds_of(folds),
        kept.boundaries(),
        kept.context(shares, nothing, seed=seed),
    )
