"""Corrections by people: how far they agree with what the models said, and as labelled rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import hypot

from storymine.domain import UNKNOWN, Correction, Voice
from storymine.nlp.agreement import Answers, as_levels, cohen_kappa, quadratic_kappa, share_interval
from storymine.nlp.drift import Drift
from storymine.nlp.scheme import HEADS, MULTIPLE, ORDERED, HeadName, answers

COLUMNS = (
    "id",
    "story",
    "channel",
    "text",
    "stage",
    "driver",
    "valence",
    "emotions",
    "effort",
    "effort_causes",
    "need",
    "voice",
    "group",
    "made_at",
    "model",
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often people gave a task's answer just as the model had: the `share` of `moments`, with its 95 %
    interval.

    Several labels agree when all of them do; "unknown" agrees with nobody. `kappa` is agreement beyond chance
    over what the model did answer: quadratic for steps of a scale, Cohen's for one label of many, None for
    several labels at once and where nothing varies.
    """

    task: str
    moments: int
    share: float
    interval: tuple[float, float]
    kappa: float | None


def measure_agreement(corrections: Iterable[Correction]) -> tuple[Agreement, ...]:
    """For every task that a correction says something about."""
    asked = list(corrections)
    found = []
    for task in HEADS:
        pairs = [pair for one in asked if (pair := _answers(task, one))]
        if pairs:
            right = sum(given == read for given, read in pairs)
            interval = share_interval(right, len(pairs))
            found.append(Agreement(task, len(pairs), right / len(pairs), interval, _kappa(task, pairs)))
    return tuple(found)


def drift_of_agreement(before: Sequence[Agreement], after: Sequence[Agreement]) -> tuple[Drift, ...]:
    """The change of the share, for every task with corrections in both periods (Newcombe 1998, method 10)."""
    earlier = {one.task: one for one in before}
    found = []
    for now in after:
        if old := earlier.get(now.task):
            change = now.share - old.share
            down = hypot(now.share - now.interval[0], old.interval[1] - old.share)
            up = hypot(now.interval[1] - now.share, old.share - old.interval[0])
            found.append(Drift(now.task, old.share, now.share, (change - down, change + up)))
    return tuple(found)


def labelled_row(correction: Correction) -> Mapping[str, str | int | None]:
    """A correction as a row that storymine.nlp.rows reads; labels that were not given are None.

    The voice is named where the person named it, and where the moment is an employee's, since that decides
    which drivers its drivers are.
    """
    labels, moment = correction.labels, correction.moment
    voice = labels.voice or (Voice.EMPLOYEE if moment.voice is Voice.EMPLOYEE else None)
    values = (
        f"{correction.story}#{moment.utterance}.{moment.start}",
        correction.story,
        correction.channel.value,
        moment.text,
        labels.stage,
        "+".join(labels.drivers) if labels.drivers else None,
        labels.valence,
        "+".join(labels.emotions) if labels.emotions else None,
        labels.effort,
        "+".join(labels.effort_causes) if labels.effort_causes else None,
        labels.need,
        voice.value if voice else None,
        correction.channel.value,
        correction.made_at.isoformat(),
        correction.model,
    )
    return dict(zip(COLUMNS, values, strict=True))


def _answers(task: HeadName, one: Correction) -> tuple[frozenset[str], frozenset[str]] | None:
    """The answers of the person and of the model; None where the person was not asked or did not say."""
    if task == "voice" and one.labels.voice is None:
        return None
    given = answers(task, replace(one.labels, voice=one.voice), one.channel)
    read = answers(task, one.reading, one.channel)
    return (frozenset(given), frozenset(read or (UNKNOWN,))) if given else None


def _kappa(task: HeadName, pairs: Sequence[tuple[frozenset[str], frozenset[str]]]) -> float | None:
    answered = [(given, read) for given, read in pairs if UNKNOWN not in read]
    if task in MULTIPLE or not answered:
        return None
    given, read = zip(*answered, strict=True)
    if task not in ORDERED:
        return cohen_kappa(_one_each(given), _one_each(read))
    levels = as_levels(given), as_levels(read)
    if not levels[0] or not levels[1] or len({*levels[0], *levels[1]}) < 2:
        return None
    return quadratic_kappa(levels[0], levels[1])


def _one_each(given: Answers) -> list[str]:
    return [label for answer in given for label in answer]
