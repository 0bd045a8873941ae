"""The labels of our own scheme, head by head, and which labels of rows are outside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from storymine.domain import Channel, Labels
from storymine.journey import read_journey
from storymine.labels import label_ids
from storymine.nlp.scheme import NOTHING, VALENCES, HeadName, answers


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
        ("effort_cause", (*label_ids("effort_cause"), NOTHING)),
        ("need", ("-", *label_ids("need"))),
        ("voice", label_ids("voice")),
    )


def own_labels(moments: Sequence[tuple[Labels, Channel]]) -> tuple[str, ...]:
    """What to tell of labels that are of neither our scheme nor the journey that ships, a line a head.

    They may be meant so, or be typing errors: only people can tell.
    """
    stages = (*(stage.id for stage in read_journey().stages), NOTHING)
    lines = []
    for name, known in known_labels():
        found = Counter(
            label for labels, channel in moments for label in answers(name, labels, channel) or ()
        )
        own = [f"{label} ({n})" for label, n in sorted(found.items()) if label not in (known or stages)]
        if own:
            lines.append(f"own labels of {name}, with the moments that have them: {', '.join(own)}")
    return tuple(lines)
