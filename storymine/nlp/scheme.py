"""Which heads there are and which labels each of them knows; what a model folder's labels.json holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Channel, Labels, Voice

NEUTRAL = "neutraal"
NOTHING = "geen"
VALENCES = ("1", "2", "3", "4", "5")

HeadName = Literal[
    "valence", "emotion", "driver", "employee_driver", "stage", "effort", "effort_cause", "need", "voice"
]
HEADS: tuple[HeadName, ...] = (
    "valence",
    "emotion",
    "driver",
    "employee_driver",
    "stage",
    "effort",
    "effort_cause",
    "need",
    "voice",
)
MULTIPLE = ("emotion", "driver", "employee_driver", "effort_cause")
ORDERED = ("valence", "effort")
"""Heads whose labels are steps of a scale; they know all steps, also those that no row shows."""


@dataclass(frozen=True, slots=True)
class Head:
    """One question asked of every moment: several answers may hold when `multiple`, else exactly one."""

    name: HeadName
    labels: tuple[str, ...]

    @property
    def multiple(self) -> bool:
        return self.name in MULTIPLE


def answers(name: HeadName, labels: Labels, channel: Channel) -> tuple[str, ...] | None:
    """The gold answers of one labelled moment to one head; None where the question does not arise."""
    employee = labels.voice is Voice.EMPLOYEE
    match name:
        case "valence":
            return None if labels.valence is None else (str(labels.valence),)
        case "emotion":
            # What people feel at work is not read (EU AI Act, article 5(1)(f)), so it is not learned either.
            return None if employee else labels.emotions
        case "driver":
            return None if employee else labels.drivers
        case "employee_driver":
            return labels.drivers if employee else None
        case "stage":
            return None if labels.stage is None else (labels.stage,)
        case "effort":
            return None if labels.effort is None else (str(labels.effort),)
        case "effort_cause":
            return labels.effort_causes
        case "need":
            return None if labels.need is None else (labels.need,)
        case "voice":
            asked = channel is Channel.NOTE and labels.voice is not None
            return (labels.voice.value,) if asked and labels.voice else None


def make_heads(
    moments: Sequence[tuple[Labels, Channel]], order: Iterable[tuple[HeadName, tuple[str, ...]]]
) -> tuple[Head, ...]:
    """The heads that the rows can train: labels in the order given, own labels after them.

    A head without at least two different answers in the rows is left out.
    """
    heads = []
    for name, known in order:
        found = {label for labels, channel in moments for label in answers(name, labels, channel) or ()}
        if len(found) > 1:
            kept = known if name in ORDERED else tuple(label for label in known if label in found)
            heads.append(Head(name, kept + tuple(sorted(found.difference(known)))))
    return tuple(heads)


def targets(
    head: Head, moments: Sequence[tuple[Labels, Channel]]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """(row numbers the head was asked for, one-hot or many-hot answers of shape (rows, labels))."""
    place = {label: i for i, label in enumerate(head.labels)}
    rows, hot = [], []
    for number, (labels, channel) in enumerate(moments):
        given = answers(head.name, labels, channel)
        if given and all(label in place for label in given):
            line = np.zeros(len(place), np.float32)
            line[[place[label] for label in given]] = 1
            rows.append(number)
            hot.append(line)
    return np.array(rows, np.int64), np.array(hot, np.float32).reshape(-1, len(place))
