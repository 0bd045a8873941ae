"""How good answers are, label by label: precision, recall, F1, support, the majority class, intervals,
calibration."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storymine.nlp.agreement import (
    Answers,
    Bin,
    as_levels,
    confusion,
    expected_calibration_error,
    precision_at,
    quadratic_kappa,
    reliability,
)

RESAMPLES = 500


@dataclass(frozen=True, slots=True)
class LabelScore:
    """One label; `interval` is the 95 % bootstrap interval of `f1` over the draws in which it occurs,
    `support` how many moments really have it."""

    label: str
    precision: float
    recall: float
    f1: float
    support: int
    interval: tuple[float, float]


@dataclass(frozen=True, slots=True)
class TaskScore:
    """One question asked of `moments` moments.

    `macro_f1` is the mean F1 of the labels with support, `micro_f1` counts every answer alike; `majority` is
    the
    commonest answer, `majority_macro_f1` and `majority_micro_f1` what giving always that answer would score;
    `calibration_error` the expected calibration error of the answer's confidence (10 equal bins, None where
    there is
    none), `coverage` the share answered at all (not "unknown"). `kappa` is quadratic, for steps of a scale
    only; `confusion` counts answers by gold answer where there is one each; `precision_at` and `reliability`
    (storymine.nlp.agreement) are there where there is a confidence.
    """

    task: str
    moments: int
    macro_f1: float
    macro_interval: tuple[float, float]
    micro_f1: float
    majority: str
    majority_macro_f1: float
    majority_micro_f1: float
    coverage: float
    calibration_error: float | None
    labels: tuple[LabelScore, ...]
    kappa: float | None = None
    confusion: Mapping[str, Mapping[str, int]] | None = None
    precision_at: Mapping[str, float] | None = None
    reliability: tuple[Bin, ...] = ()


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The scores of one model on one set of labelled rows."""

    model: str
    moments: int
    tasks: tuple[TaskScore, ...]

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def score_task(
    task: str,
    gold: Answers,
    found: Answers,
    *,
    confidences: Sequence[float] | None = None,
    stories: Sequence[str] | None = None,
    unknown: str = "unknown",
    seed: int = 0,
) -> TaskScore:
    """Compares the answers found with the gold ones, a set of labels a moment; `unknown` counts as no answer.

    Moments of one story are alike, so the intervals come from drawing whole stories, where `stories` names
    that of every moment; without it from drawing moments.
    """
    given = [labels - {unknown} for labels in found]
    single = all(len(answer) == 1 for answer in gold) and all(len(answer) < 2 for answer in given)
    sure, right = _answered(gold, given, confidences)
    levels = as_levels(gold), as_levels(given)
    labels = sorted(set().union(*gold)) if gold else []
    y, p = _matrix(gold, labels), _matrix(given, labels)
    extra = np.array([len(answer.difference(labels)) for answer in given])
    commonest = max(sorted({*gold}, key=sorted), key=list(gold).count) if gold else frozenset[str]()
    always = np.tile(_matrix([commonest], labels), (len(gold), 1))
    counts = _drawn(y, p, np.arange(len(gold)) if stories is None else np.array(stories), seed)
    f1, precision, recall = _scores(*_counts(y, p))
    sampled = np.array([_scores(*count)[0] for count in counts]).reshape(len(counts), len(labels))
    present = np.array([count[2] > 0 for count in counts]).reshape(sampled.shape)
    macros = [float(row[there].mean()) for row, there in zip(sampled, present, strict=True) if there.any()]
    return TaskScore(
        task=task,
        moments=len(gold),
        macro_f1=float(f1.mean()) if labels else 0.0,
        macro_interval=_interval(np.array(macros)),
        micro_f1=_micro(y, p, extra),
        majority="+".join(sorted(commonest)),
        majority_macro_f1=float(_scores(*_counts(y, always))[0].mean()) if labels else 0.0,
        majority_micro_f1=_micro(y, always, np.zeros(len(gold))),
        coverage=float(np.mean([bool(answer) for answer in given])) if given else 0.0,
        calibration_error=expected_calibration_error(sure, right) if confidences is not None else None,
        labels=tuple(
            LabelScore(
                label,
                float(precision[i]),
                float(recall[i]),
                float(f1[i]),
                int(y[:, i].sum()),
                _interval(sampled[present[:, i], i]),
            )
            for i, label in enumerate(labels)
        ),
        kappa=quadratic_kappa(levels[0], levels[1]) if levels[0] and levels[1] else None,
        confusion=confusion(gold, given) if single else None,
        precision_at=_precision_at(gold, given, confidences) if confidences is not None else None,
        reliability=reliability(sure, right),
    )


def bootstrap(
    measure: Callable[[NDArray[np.int64]], float], size: int, *, seed: int = 0, resamples: int = RESAMPLES
) -> tuple[float, float]:
    """The 95 % interval of `measure` (given row numbers) over samples of `size` rows drawn with
    replacement."""
    rng = np.random.default_rng(seed)
    return _interval(np.array([measure(rng.integers(0, size, size)) for _ in range(resamples)]))


def _matrix(answers: Answers, labels: Sequence[str]) -> NDArray[np.bool_]:
    return np.array([[label in answer for label in labels] for answer in answers], bool).reshape(
        len(answers), len(labels)
    )


def _counts(y: NDArray[np.bool_], p: NDArray[np.bool_]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    return (y & p).sum(0), p.sum(0), y.sum(0)


def _drawn(
    y: NDArray[np.bool_], p: NDArray[np.bool_], stories: NDArray[Any], seed: int
) -> list[tuple[NDArray[Any], NDArray[Any], NDArray[Any]]]:
    """The counts of RESAMPLES samples of as many stories as there are, drawn with replacement."""
    names, story = np.unique(stories, return_inverse=True)
    of_story = np.zeros((3, len(names), y.shape[1]), np.int64)
    for kind, values in enumerate((y & p, p, y)):
        np.add.at(of_story[kind], story, values)
    rng = np.random.default_rng(seed)
    times = (
        np.bincount(rng.integers(0, len(names), len(names)), minlength=len(names))
        for _ in range(RESAMPLES if len(names) else 0)
    )
    return [(n @ of_story[0], n @ of_story[1], n @ of_story[2]) for n in times]


def _scores(
    right: NDArray[Any], found: NDArray[Any], gold: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """(F1, precision, recall) a label; 0 where there is nothing to divide by."""
    return 2 * right / np.maximum(found + gold, 1), right / np.maximum(found, 1), right / np.maximum(gold, 1)


def _micro(y: NDArray[np.bool_], p: NDArray[np.bool_], extra: NDArray[Any]) -> float:
    return float(2 * (y & p).sum() / max(y.sum() + p.sum() + extra.sum(), 1))


def _interval(values: NDArray[Any]) -> tuple[float, float]:
    if not values.size:
        return (0.0, 0.0)
    low, high = np.quantile(values, [0.025, 0.975])
    return (float(low), float(high))


def _answered(
    gold: Answers, found: Answers, confidences: Sequence[float] | None
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """(confidence, whether it is right) of every answer that was given."""
    rows = [i for i, answer in enumerate(found) if answer] if confidences is not None else []
    sure = np.array([confidences[i] for i in rows] if confidences is not None else [], np.float64)
    return sure, np.array([found[i] == gold[i] for i in rows], bool)


def _precision_at(gold: Answers, found: Answers, confidences: Sequence[float]) -> dict[str, float]:
    right = np.array([a == b for a, b in zip(gold, found, strict=True)], bool)
    return precision_at(np.array(confidences, np.float64), right)


def as_mapping(card: Scorecard) -> Mapping[str, TaskScore]:
    """The tasks of a scorecard by name."""
    return {task.task: task for task in card.tasks}
