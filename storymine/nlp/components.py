"""The spaCy components, registered as factories: "storymine_moments" cuts, "storymine_readings" judges.

Import this module only through storymine.nlp.language, which keeps torch out of spaCy's imports.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from storymine.domain import Channel
from storymine.nlp.boundaries import Cutter
from storymine.nlp.convert import MOMENTS, TURN, Turn
from storymine.nlp.encoder import Encoder, load_encoder
from storymine.nlp.features import Surroundings
from storymine.nlp.folder import ModelFolder, load_heads
from storymine.nlp.heads import Heads, dense_features, dense_width
from storymine.nlp.judge import judge

_ALONE = Turn(channel=Channel.REVIEW, utterance=0)


class MomentsComponent:
    """Fills doc.spans["moments"]."""

    def __init__(self, cutter: Cutter) -> None:
        self.cutter = cutter

    def __call__(self, doc: Doc) -> Doc:
        return self.set_annotations(doc, self.predict(doc))

    def predict(self, doc: Doc) -> list[tuple[int, int]]:
        """Moments as (first token, token after the last)."""
        turn: Turn = doc.user_data.get(TURN, _ALONE)
        tokens = [(token.text, token.idx) for token in doc]
        starts = {offset: i for i, (_, offset) in enumerate(tokens)}
        ends = {offset + len(word): i + 1 for i, (word, offset) in enumerate(tokens)}
        return [(starts[start], ends[end]) for start, end in self.cutter.cut(doc.text, tokens, turn.channel)]

    def set_annotations(self, doc: Doc, moments: Iterable[tuple[int, int]]) -> Doc:
        doc.spans[MOMENTS] = [Span(doc, start, end) for start, end in moments]
        return doc


class ReadingsComponent:
    """Sets `span._.judgement` on every moment; judges the moments of a batch of Docs together."""

    def __init__(self, encoder: Encoder, heads: Heads) -> None:
        self.encoder = encoder
        self.heads = heads
        if not Span.has_extension("judgement"):
            Span.set_extension("judgement", default=None)

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], batch_size: int = 256) -> Iterator[Doc]:
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            self.annotate(batch)
            yield from batch

    def annotate(self, docs: Iterable[Doc]) -> None:
        spans: list[Span] = []
        places: list[Surroundings] = []
        for doc in docs:
            found = list(doc.spans.get(MOMENTS, ()))
            spans += found
            places += _places(doc.user_data.get(TURN, _ALONE), [span.text for span in found])
        if not spans:
            return
        texts = [span.text for span in spans]
        row = {
            text: i for i, text in enumerate(dict.fromkeys([*texts, *(place.previous for place in places)]))
        }
        vectors = self.encoder.encode(list(row))
        own, before = ([row[text] for text in of] for of in (texts, [place.previous for place in places]))
        dense = dense_features(vectors[own], vectors[before], texts, places)
        judgements = judge(self.heads, self.heads.logits(dense, texts), [place.channel for place in places])
        for span, judgement in zip(spans, judgements, strict=True):
            span._.judgement = judgement


def _places(turn: Turn, texts: list[str]) -> Iterator[Surroundings]:
    for i in range(len(texts)):
        yield Surroundings(
            channel=turn.channel,
            previous=texts[i - 1] if i else turn.previous,
            previous_by_agent=i == 0 and turn.previous_by_agent,
        )


@Language.factory("storymine_moments", assigns=["doc.spans"])
def make_moments(nlp: Language, name: str, folder: str) -> MomentsComponent:  # noqa: ARG001  spaCy's form
    """From the model folder `folder`."""
    return MomentsComponent(Cutter.load(ModelFolder(Path(folder)).boundaries))


@Language.factory("storymine_readings", requires=["doc.spans"], assigns=["span._.judgement"])
def make_readings(nlp: Language, name: str, folder: str) -> ReadingsComponent:  # noqa: ARG001
    """From the model folder `folder`."""
    encoder = load_encoder(Path(folder))
    return ReadingsComponent(encoder, load_heads(ModelFolder(Path(folder)), width=dense_width(encoder)))
