"""A model put together from others: a base, and second opinions on the moments of which it is not sure.

Kept as opinions.json in a model folder. A second opinion is a whole model (a cascade: the small one reads
everything, the large one what is doubtful), or a ready-made classifier for one head.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import storymine_models

from storymine.errors import InputError, ModelError
from storymine.nlp.scheme import HEADS, HeadName

CLASSIFIED: tuple[HeadName, ...] = ("valence", "emotion", "driver", "stage")
"""Heads that a ready-made classifier can stand in for."""

FILE = "opinions.json"


@dataclass(frozen=True, slots=True)
class Opinion:
    """Who is asked about moments read with less confidence than `below` (above 1: about all of them).

    `model` is a storymine model, or with `head` a Hugging Face classifier, whose `labels` are mapped to ours.
    """

    model: str
    below: float
    head: HeadName | None = None
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Opinions:
    """The base model, by name or folder, and the opinions in the order in which they are asked."""

    base: str
    second: tuple[Opinion, ...]


def place_of(model: str) -> str:
    """The name of a shipped model or of a checkpoint on the hub as it is; a folder as a full path, which is
    found from every working directory."""
    if model in storymine_models.available() or not Path(model).is_dir():
        return model
    return str(Path(model).resolve())


def make_opinion(model: str, *, below: float, head: str | None = None, labels: Mapping[str, str]) -> Opinion:
    """Raises InputError for a head that no classifier can stand in for, or labels that are not ours."""
    if head is None:
        return Opinion(place_of(model), below)
    for name in CLASSIFIED:
        if name == head:
            if not labels:
                raise InputError(
                    f"say what the labels of {model} mean: --label POSITIVE=5 --label NEGATIVE=2"
                )
            if name == "valence" and set(labels.values()) - set("12345"):
                raise InputError("a valence is 1 (very negative) to 5 (very positive)")
            return Opinion(place_of(model), below, name, dict(labels))
    raise InputError(f"head is {head!r}; a classifier can stand in for {', '.join(CLASSIFIED)}")


def write_opinions(opinions: Opinions, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(opinions), ensure_ascii=False, indent=1)
    (folder / FILE).write_text(text + "\n", encoding="utf-8")


def read_opinions(folder: Path) -> Opinions | None:
    """None for a model that is not put together from others.

    Raises ModelError, naming the file, when it is unusable.
    """
    path = folder / FILE
    if not path.exists():
        return None
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        second = tuple(Opinion(**one) for one in data["second"])
        if any(one.head is not None and one.head not in HEADS for one in second):
            raise ModelError(f"{path} names a head that is none of {', '.join(HEADS)}")
        return Opinions(data["base"], second)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path} cannot be read: {error}") from error
