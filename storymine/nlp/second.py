"""The spaCy components that ask a second opinion: of another model, or of a ready-made classifier."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span

from storymine.domain import Emotion, Stage, Voice
from storymine.nlp.calibration import One, Steps
from storymine.nlp.classifier import Classifier
from storymine.nlp.components import EncoderComponent, ReadingsComponent
from storymine.nlp.convert import MOMENTS
from storymine.nlp.encoder import load_encoder
from storymine.nlp.folder import ModelFolder, load_heads, read_meta
from storymine.nlp.judge import Judgement, drivers_from, polarity_of, present, sentiment_from, strongest
from storymine.nlp.scheme import NEUTRAL, NOTHING

BATCH = 256


def doubtful(docs: Iterable[Doc], below: float) -> list[Span]:
    """The moments of which the first model is less sure, of sentiment or stage, than `below`."""
    return [
        span for doc in docs for span in doc.spans.get(MOMENTS, ()) if confidence(span._.judgement) < below
    ]


def confidence(judgement: Judgement) -> float:
    return min(judgement.sentiment.confidence, judgement.stage.confidence)


class SecondModelComponent:
    """Reads again, with another model, the moments that are doubtful; the whole turn is shown to it."""

    def __init__(
        self, encoder: EncoderComponent, readings: ReadingsComponent, *, below: float, model: str
    ) -> None:
        self.encoder, self.readings = encoder, readings
        self.below, self.model = below, model

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], batch_size: int = BATCH) -> Iterator[Doc]:
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            spans = doubtful(batch, self.below)
            again = list({id(span.doc): span.doc for span in spans}.values())
            self.encoder.set_annotations(again, self.encoder.predict(again))
            self.readings.judge(spans)
            for span in spans:
                span._.model = self.model
            yield from batch


class ClassifierComponent:
    """Puts a classifier's answer in the place of one head's on the moments that are doubtful."""

    def __init__(self, classifier: Classifier, *, head: str, below: float, minimum: float) -> None:
        """A stage less sure than `minimum` is unknown."""
        self.classifier, self.head, self.below = classifier, head, below
        self.change = partial(_stage, minimum=minimum) if head == "stage" else CHANGES[head]

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], batch_size: int = BATCH) -> Iterator[Doc]:
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            spans = doubtful(batch, self.below)
            scores = self.classifier.scores([span.text for span in spans])
            for span, row in zip(spans, scores.tolist(), strict=True):
                span._.judgement = self.change(span._.judgement, self.classifier.labels, row)
                # The words that carried the old answer say nothing of the new one.
                span._.evidence = tuple(one for one in span._.evidence if one.kind != self.head)
            yield from batch


def _valence(judgement: Judgement, labels: Sequence[str], scores: Sequence[float]) -> Judgement:
    shares = np.zeros((1, 5), np.float32)
    shares[0, [int(label) - 1 for label in labels]] = scores
    shares /= max(float(shares.sum()), 1e-6)
    plain = Steps(temperature=1.0, cuts=np.arange(0.5, 4, dtype=np.float32))
    [sentiment] = sentiment_from(plain, np.asarray(shares @ np.arange(5), np.float32), shares)
    polarity = polarity_of(sentiment)
    drivers = tuple(
        driver if driver.label == NOTHING else replace(driver, polarity=polarity)
        for driver in judgement.drivers
    )
    return replace(judgement, sentiment=sentiment, drivers=drivers)


def _emotion(judgement: Judgement, labels: Sequence[str], scores: Sequence[float]) -> Judgement:
    found = present(dict(zip(labels, scores, strict=True)), NEUTRAL)
    return replace(judgement, emotions=tuple(Emotion(label, score) for label, score in found))


def _driver(judgement: Judgement, labels: Sequence[str], scores: Sequence[float]) -> Judgement:
    if judgement.voice is Voice.EMPLOYEE:  # has drivers of its own, which the classifier does not know
        return judgement
    drivers = drivers_from(dict(zip(labels, scores, strict=True)), judgement.sentiment)
    return replace(judgement, drivers=drivers)


def _stage(judgement: Judgement, labels: Sequence[str], scores: Sequence[float], minimum: float) -> Judgement:
    [(label, score)] = strongest(labels, np.array([scores], np.float32), minimum)
    return replace(judgement, stage=Stage(label, score))


CHANGES: dict[str, Callable[[Judgement, Sequence[str], Sequence[float]], Judgement]] = {
    "valence": _valence,
    "emotion": _emotion,
    "driver": _driver,
}


@Language.factory("storymine_second_model", requires=["doc.spans"], assigns=["span._.judgement"])
def make_second_model(nlp: Language, name: str, folder: str, below: float) -> SecondModelComponent:  # noqa: ARG001
    """From the model folder `folder`."""
    place = ModelFolder(Path(folder))
    encoder = load_encoder(place.root)
    readings = ReadingsComponent(load_heads(place, width=encoder.width))
    model = read_meta(place).model
    return SecondModelComponent(EncoderComponent(encoder), readings, below=below, model=model)


@Language.factory("storymine_classifier", requires=["doc.spans"], assigns=["span._.judgement"])
def make_classifier(
    nlp: Language,
    name: str,  # noqa: ARG001
    model: str,
    labels: dict[str, str],
    head: str,
    below: float,
) -> ClassifierComponent:
    """From the checkpoint `model`; it abstains from a stage where the model before it would."""
    base: Any = nlp.get_pipe("storymine_readings")
    stage = base.heads.calibrations.get("stage")
    minimum = stage.minimum if isinstance(stage, One) else 0.0
    return ClassifierComponent(Classifier.open(model, labels), head=head, below=below, minimum=minimum)
