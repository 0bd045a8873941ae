"""A loaded model: stories in, analyses out, in batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import storymine_models
from numpy.typing import NDArray

from storymine.domain import Analysis, Story
from storymine.errors import ModelError
from storymine.nlp.convert import docs_to_analysis, story_to_docs
from storymine.nlp.encoder import Encoder
from storymine.nlp.folder import ModelFolder, read_meta
from storymine.nlp.language import blank_dutch
from storymine.nlp.opinions import Opinion, place_of, read_opinions
from storymine.nlp.scheme import HeadName

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

STORIES_AT_ONCE = 256
CHARACTERS_AT_ONCE = 100_000
"""Stories are read together, so that turns of like length are and little is padded; but no more than these,
since what is seen of a thousand characters takes half a megabyte of memory."""


class Analyser:
    """What `storymine.nlp.load` gives; `model` is the name and version that every Reading carries, `heads`
    are the questions that it, or a model that it asks, can answer.

    Pickled it is no more than its `place` (of `load`), and is loaded from there once more.
    """

    def __init__(
        self, language: Language, encoder: Encoder, *, place: str, model: str, heads: frozenset[HeadName]
    ) -> None:
        self.place = place
        self.model = model
        self.heads = heads
        self._language = language
        self._encoder = encoder

    def __reduce__(self) -> tuple[object, ...]:
        return load, (self.place,)

    def analyse(self, stories: Iterable[Story], *, batch_size: int = STORIES_AT_ONCE) -> Iterator[Analysis]:
        """One Analysis a story, in order; at most `batch_size` stories are read together, fewer long ones.
        Stories must be redacted already.

        A story in another language than Dutch gets an Analysis without readings.
        """
        for batch in _batches(stories, batch_size):
            docs = [list(story_to_docs(story, self._language)) for story in batch]
            read = iter(
                self._language.pipe((doc for of_story in docs for doc in of_story), batch_size=4 * batch_size)
            )
            for story, of_story in zip(batch, docs, strict=True):
                done: list[Doc] = list(islice(read, len(of_story)))
                yield docs_to_analysis(story, done, model=self.model)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of unit length, float32 of shape (len(texts), d); texts that mean the same lie close
        together."""
        return self._encoder.encode(texts)


def _batches(stories: Iterable[Story], most: int) -> Iterator[list[Story]]:
    batch: list[Story] = []
    characters = 0
    for story in stories:
        batch.append(story)
        characters += sum(len(said.text) for said in story.utterances)
        if len(batch) >= most or characters >= CHARACTERS_AT_ONCE:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def load(model: str | Path = "embedded") -> Analyser:
    """A shipped model by its name, or a model of your own by its folder.

    Raises ModelError when there is none, or it cannot be used.
    """
    root = find_folder(model)
    name = read_meta(ModelFolder(root)).model
    opinions = read_opinions(root)
    folder = ModelFolder(find_folder(opinions.base)) if opinions else ModelFolder(root)
    language = blank_dutch()
    encoder, heads = _add_base(language, folder)
    for number, opinion in enumerate(opinions.second if opinions else ()):
        heads |= _add_opinion(language, opinion, number)
    return Analyser(language, encoder, place=place_of(str(model)), model=name, heads=heads)


def _add_base(language: Language, folder: ModelFolder) -> tuple[Encoder, frozenset[HeadName]]:
    cutter = folder if folder.cutter.exists() else ModelFolder(find_folder("embedded"))
    encoder = _add_encoder(language, cutter)
    language.add_pipe("storymine_moments", config={"folder": str(cutter.root), "width": encoder.width})
    if cutter is not folder:
        encoder = _add_encoder(language, folder)
    config = {"folder": str(folder.root), "width": encoder.width}
    readings: Any = language.add_pipe("storymine_readings", config=config)
    return encoder, readings.heads.names


def _add_opinion(language: Language, opinion: Opinion, number: int) -> frozenset[HeadName]:
    if opinion.head is None:
        config = {"folder": str(find_folder(opinion.model)), "below": opinion.below}
        second: Any = language.add_pipe("storymine_second_model", name=f"second_{number}", config=config)
        return frozenset(second.readings.heads.names)
    config = {
        "model": opinion.model,
        "labels": dict(opinion.labels),
        "head": opinion.head,
        "below": opinion.below,
    }
    language.add_pipe("storymine_classifier", name=f"second_{number}", config=config)
    return frozenset({opinion.head})


def _add_encoder(language: Language, folder: ModelFolder) -> Encoder:
    name = f"storymine_encoder_{len(language.pipe_names)}"
    component = language.add_pipe("storymine_encoder", name=name, config={"folder": str(folder.root)})
    encoder: Encoder = component.encoder  # type: ignore[attr-defined]
    return encoder


def find_folder(model: str | Path) -> Path:
    """The folder of a shipped model or of a path.

    Raises ModelError, naming the shipped ones, when it is neither.
    """
    names = storymine_models.available()
    if isinstance(model, str) and model in names:
        return storymine_models.path(model)
    if Path(model).is_dir():
        return Path(model)
    raise ModelError(
        f"{str(model)!r} is neither a model folder nor a shipped model; shipped: {', '.join(names)}"
    )
