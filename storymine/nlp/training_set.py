"""Labelled stories as one table of moments: texts, labels and surroundings, in the order they were told."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from storymine.domain import Channel, Speaker
from storymine.nlp.features import Surroundings
from storymine.nlp.rows import LabelledStory, Labels

_PUNCTUATION = re.compile(r"[.,!?;:…\"“”„()]+")


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """n labelled moments; `groups` names what each belongs to when a whole group is held out."""

    texts: tuple[str, ...]
    labels: tuple[Labels, ...]
    places: tuple[Surroundings, ...]
    groups: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def asked(self) -> list[tuple[Labels, Channel]]:
        return [(labels, place.channel) for labels, place in zip(self.labels, self.places, strict=True)]

    def take(self, rows: Iterable[int]) -> TrainingSet:
        chosen = list(rows)
        return TrainingSet(
            tuple(self.texts[i] for i in chosen),
            tuple(self.labels[i] for i in chosen),
            tuple(self.places[i] for i in chosen),
            tuple(self.groups[i] for i in chosen),
        )


def collect(stories: Iterable[LabelledStory], *, prepare: Callable[[str], str] | None = None) -> TrainingSet:
    """Every labelled moment of the stories; `prepare` is applied to every text first (redaction)."""
    change = prepare or (lambda text: text)
    texts, labels, places, groups = [], [], [], []
    for story in stories:
        spoken = [
            (turn.speaker, [(change(text), given) for text, given in turn.moments]) for turn in story.turns
        ]
        for i, (_, moments) in enumerate(spoken):
            for j, (text, given) in enumerate(moments):
                if given is None:
                    continue
                texts.append(text)
                labels.append(given)
                groups.append(story.group)
                places.append(
                    Surroundings(
                        channel=story.channel,
                        previous=moments[j - 1][0]
                        if j
                        else " ".join(t for t, _ in spoken[i - 1][1])
                        if i
                        else "",
                        previous_by_agent=j == 0 and i > 0 and spoken[i - 1][0] is not Speaker.CUSTOMER,
                    )
                )
    return TrainingSet(tuple(texts), tuple(labels), tuple(places), tuple(groups))


def roughen(text: str, rng: random.Random) -> str:
    """The text as speech recognition or a hurried thumb would give it: lower case, often without
    punctuation."""
    text = text.lower()
    return _PUNCTUATION.sub("", text) if rng.random() < 0.7 else text


def with_rough_copies(rows: TrainingSet, *, share: float, seed: int) -> TrainingSet:
    """The rows, followed by rough copies of a share of those from calls, which come from speech
    recognition."""
    rng = random.Random(seed)  # noqa: S311  augmentation, no secret
    spoken = [i for i, place in enumerate(rows.places) if place.channel is Channel.CALL]
    copied = rows.take(rng.sample(spoken, round(share * len(spoken))))
    texts = tuple(roughen(text, rng) for text in copied.texts)
    places = tuple(replace(place, previous=roughen(place.previous, rng)) for place in copied.places)
    return TrainingSet(
        rows.texts + texts,
        rows.labels + copied.labels,
        rows.places + places,
        rows.groups + copied.groups,
    )
