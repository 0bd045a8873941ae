"""The label scheme: which label ids there are, and what they are called on a page (data/labels.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

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
