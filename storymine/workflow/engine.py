"""Stories in, analyses out; nothing is stored."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from storymine import metrics, nlp
from storymine.batching import batched
from storymine.domain import Analysis, Story
from storymine.errors import RecordError
from storymine.ingest import Redactor, prepare, story_from_row

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BATCH = 200


class Engine:
    """A loaded model and the preparation that every story gets before it is read.

    Can be sent to other processes, each of which loads the model for itself.

    >>> engine = load()
    >>> [analysis] = engine.analyse([{"text": "Wat een slechte service."}])
    >>> analysis.sentiment.label
    'negative'
    """

    def __init__(self, analyser: nlp.Analyser, *, redactor: Redactor | None) -> None:
        self.analyser = analyser
        self.redactor = redactor
        self._turn = threading.Lock()  # spaCy's vocabulary is not safe for threads

    def __reduce__(self) -> tuple[object, ...]:
        return partial(Engine, redactor=self.redactor), (self.analyser,)

    @property
    def model(self) -> str:
        """Name and version of the model, as every reading names it."""
        return self.analyser.model

    def analyse(self, stories: Iterable[Story | Mapping[str, object]]) -> Iterator[Analysis]:
        """The analysis of each story, in order; a mapping is a row as in docs/formats.md.

        Personal data is replaced first, and a customer key is dropped: it is of no use to an analysis.
        Raises RecordError for a row that is no story, with its number ("stories[137].text: empty"), TypeError
        for one story instead of several.
        """
        if isinstance(stories, Story | Mapping | str):
            raise TypeError("analyse takes a list of stories, not a single one: analyse([story])")
        prepared = (self.prepare(_story(number, story)) for number, story in enumerate(stories))
        for batch in batched(prepared, BATCH):
            yield from self.read(batch)

    def read(self, stories: Sequence[Story]) -> list[Analysis]:
        """The analyses of prepared stories; threads may share an engine, and take turns."""
        with self._turn:
            return list(self.analyser.analyse(stories))

    def prepare(self, story: Story) -> Story:
        """The story as the model reads it: language named, personal data replaced, no customer key."""
        with metrics.REDACTION_SECONDS.time():
            return prepare(story, redactor=self.redactor, secret=None)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of texts, float32, n x d. Raises TypeError for one text instead of several."""
        if isinstance(texts, str):
            raise TypeError("embed takes a list of texts, not a single one: embed([text])")
        with self._turn:
            return self.analyser.embed(texts)


def _story(number: int, story: Story | Mapping[str, object]) -> Story:
    if isinstance(story, Story):
        return story
    try:
        return story_from_row(story)
    except RecordError as error:
        raise error.within(f"stories[{number}]") from None


def load(model: str | Path = "embedded", *, redact: bool = True) -> Engine:
    """Load a model by its name (`storymine models`) or folder. Raises ModelError when there is none."""
    engine = Engine(nlp.load(model), redactor=Redactor() if redact else None)
    metrics.note_model(engine.model)
    return engine
