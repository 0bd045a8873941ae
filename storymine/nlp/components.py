"""The spaCy components, registered as factories: "storymine_encoder" sees every token, "storymine_moments"
cuts, "storymine_readings" judges.

Import this module only through storymine.nlp.language, which keeps torch out of spaCy's imports.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span

from storymine.domain import Channel
from storymine.nlp.align import Floats, Token, moment_states, token_states
from storymine.nlp.beginnings import Seen
from storymine.nlp.boundaries import Cutter
from storymine.nlp.convert import MOMENTS, TEXT, TURN, Turn
from storymine.nlp.cutter_file import load_cutter
from storymine.nlp.encoder import Encoder, load_encoder
from storymine.nlp.evidence import Directions
from storymine.nlp.folder import ModelFolder, load_heads
from storymine.nlp.heads import Heads
from storymine.nlp.judge import judge
from storymine.nlp.language import doc_tokens
from storymine.nlp.passage import Passage

WORDS = "storymine.words"
_ALONE = Turn(channel=Channel.REVIEW, utterance=0)


def _words(doc: Doc) -> tuple[str, list[Token]]:
    """The text of a Doc and its tokens; made once, since every component asks for them; spaCy would make
    the text of its tokens."""
    found: tuple[str, list[Token]] | None = doc.user_data.get(WORDS)
    if found is None:
        text = doc.user_data.get(TEXT) or doc.text
        found = doc.user_data[WORDS] = (text, doc_tokens(doc, text))
    return found


class EncoderComponent:
    """Sets doc.tensor: what the encoder sees in every token, (tokens, width); a batch of Docs together."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder

    def __call__(self, doc: Doc) -> Doc:
        return self.set_annotations([doc], self.predict([doc]))[0]

    def pipe(self, stream: Iterable[Doc], batch_size: int = 256) -> Iterator[Doc]:
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            yield from self.set_annotations(batch, self.predict(batch))

    def predict(self, docs: list[Doc]) -> list[Floats]:
        seen = self.encoder.read([_passage(doc) for doc in docs])
        return [token_states(one, _words(doc)[1]) for doc, one in zip(docs, seen, strict=True)]

    def set_annotations(self, docs: list[Doc], tensors: Iterable[Floats]) -> list[Doc]:
        for doc, tensor in zip(docs, tensors, strict=True):
            doc.tensor = tensor  # type: ignore[assignment]
        return docs


def _passage(doc: Doc) -> Passage:
    turn: Turn = doc.user_data.get(TURN, _ALONE)
    return Passage(_words(doc)[0], turn.channel, turn.previous, turn.previous_by_agent)


class MomentsComponent:
    """Fills doc.spans["moments"], for a batch of Docs together."""

    def __init__(self, cutter: Cutter) -> None:
        self.cutter = cutter

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], batch_size: int = 256) -> Iterator[Doc]:
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            yield from self.set_annotations(batch, self.predict(batch))

    def predict(self, docs: Iterable[Doc]) -> list[list[tuple[int, int]]]:
        """Of every Doc its moments as (first token, token after the last)."""
        return self.cutter.cut([Seen(*_words(doc), tensor_of(doc)) for doc in docs])

    def set_annotations(self, docs: list[Doc], cuts: Iterable[Iterable[tuple[int, int]]]) -> list[Doc]:
        for doc, moments in zip(docs, cuts, strict=True):
            doc.spans[MOMENTS] = [Span(doc, start, end) for start, end in moments]
        return docs


class ReadingsComponent:
    """Sets `span._.judgement` and `span._.evidence` on every moment, for a batch of Docs together."""

    def __init__(self, heads: Heads) -> None:
        self.heads = heads
        self.directions = Directions(heads)
        for name in ("judgement", "evidence", "model"):
            if not Span.has_extension(name):
                Span.set_extension(name, default=None)

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], batch_size: int = 256) -> Iterator[Doc]:
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            self.annotate(batch)
            yield from batch

    def annotate(self, docs: Iterable[Doc]) -> None:
        self.judge([span for doc in docs for span in doc.spans.get(MOMENTS, ())])

    def judge(self, spans: Sequence[Span]) -> None:
        """Judges some moments, of any Docs."""
        if not spans:
            return
        states = [moments_of(doc, list(of_doc)) for doc, of_doc in groupby(spans, lambda span: span.doc)]
        channels = [span.doc.user_data.get(TURN, _ALONE).channel for span in spans]
        texts = [_words(span.doc)[0][span.start_char : span.end_char] for span in spans]
        judgements = judge(self.heads, self.heads.logits(np.concatenate(states), texts), channels)
        for span, judgement in zip(spans, judgements, strict=True):
            span._.judgement = judgement
            words = slice(span.start, span.end)
            tokens, tensor = _words(span.doc)[1][words], tensor_of(span.doc)[words]
            span._.evidence = self.directions.find(judgement, tensor, tokens)


def moments_of(doc: Doc, spans: Sequence[Span]) -> Floats:
    """The mean state of some moments of a Doc, (moments, width)."""
    tensor = tensor_of(doc)
    filled = np.asarray(tensor.any(axis=1))
    return moment_states(tensor, filled, [(span.start, span.end) for span in spans])


def tensor_of(doc: Doc) -> Floats:
    return np.asarray(doc.tensor, np.float32)


@Language.factory("storymine_encoder", assigns=["doc.tensor"])
def make_encoder(nlp: Language, name: str, folder: str) -> EncoderComponent:  # noqa: ARG001  spaCy's form
    """From the model folder `folder`."""
    return EncoderComponent(load_encoder(Path(folder)))


@Language.factory("storymine_moments", requires=["doc.tensor"], assigns=["doc.spans"])
def make_moments(nlp: Language, name: str, folder: str, width: int) -> MomentsComponent:  # noqa: ARG001
    """From the model folder `folder`, whose encoder's states are `width` wide."""
    return MomentsComponent(load_cutter(ModelFolder(Path(folder)), width=width))


@Language.factory(
    "storymine_readings",
    requires=["doc.tensor", "doc.spans"],
    assigns=["span._.judgement", "span._.evidence"],
)
def make_readings(nlp: Language, name: str, folder: str, width: int) -> ReadingsComponent:  # noqa: ARG001
    """From the model folder `folder`, whose encoder's states are `width` wide."""
    return ReadingsComponent(load_heads(ModelFolder(Path(folder)), width=width))
