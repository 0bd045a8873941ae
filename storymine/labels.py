"""The label scheme: which label ids there are, what they are called on a page (data/labels.toml), and whether
labels fit it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from storymine.domain import NO_NEED, Journey, Labels, Voice
from storymine.errors import LabelsError

LANGUAGES = ("nl", "en")

Names = Mapping[str, Mapping[str, str]]


@cache
def _scheme() -> Mapping[str, Names]:
    text = (files("storymine") / "data" / "labels.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def label_ids(kind: str) -> tuple[str, ...]:
    """The ids of one kind ("emotion", "driver", "employee_driver", "sentiment" ...), in display order.

    >>> label_ids("need")
    ('wens', 'vraag', 'angst')
    """
    return tuple(_scheme()[kind])


def label_name(kind: str, label: str, language: str = "nl") -> str:
    """What a label is called on a page; an id of one's own, unknown here, is its own name.

    >>> label_name("driver", "wachttijd", "en")
    'Waiting time'
    """
    names = _scheme()[kind].get(label)
    return names[language] if names else label


def check_labels(labels: Labels, journey: Journey, *, voice: Voice, read: Labels) -> None:
    """Raise LabelsError unless every given label is of the scheme, of the journey, or what was `read`.

    `voice` is whose experience the moment was taken for; labels that name another voice go by that one.
    """
    drivers = "driver" if (labels.voice or voice) is Voice.CUSTOMER else "employee_driver"
    stages = [stage.id for stage in journey.stages]
    found = {
        "stage": _unknown(
            [labels.stage] if labels.stage is not None else [], [*stages, "geen"], [read.stage]
        ),
        "drivers": _several(labels.drivers, label_ids(drivers), read.drivers or (), alone="geen"),
        "emotions": _several(labels.emotions, label_ids("emotion"), read.emotions or (), alone="neutraal"),
        "valence": _outside(labels.valence, 1, 5),
        "effort": _outside(labels.effort, 0, 3),
        "effort_causes": _several(
            labels.effort_causes, [*label_ids("effort_cause"), "geen"], (), alone="geen"
        ),
        "need": _unknown([labels.need] if labels.need is not None else [], [*label_ids("need"), NO_NEED]),
    }
    faults = {field: reason for field, reason in found.items() if reason}
    if labels == Labels():
        faults["labels"] = "there is none; give at least one label"
    if faults:
        raise LabelsError(faults)


def _unknown(given: Iterable[str], known: Iterable[str], read: Iterable[str | None] = ()) -> str:
    known, own = list(known), set(read)
    for label in given:
        if label not in known and label not in own:
            return f"{label[:40]!r} is none of {', '.join(known)}"
    return ""


def _several(given: tuple[str, ...] | None, known: Iterable[str], read: Iterable[str], *, alone: str) -> str:
    if given is None:
        return ""
    if not given:
        return f"the list is empty; write {alone!r} where there is none, or leave the field out"
    if len(set(given)) < len(given):
        return "a label is there twice"
    if alone in given and len(given) > 1:
        return f"{alone!r} stands alone"
    return _unknown(given, known, read)


def _outside(level: int | None, lowest: int, highest: int) -> str:
    return "" if level is None or lowest <= level <= highest else f"{level} is not {lowest} to {highest}"
