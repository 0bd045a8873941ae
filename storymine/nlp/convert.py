"""Stories to spaCy Docs and back: one Doc an utterance; what a Doc must know of its story travels in
user_data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from storymine.characters import visible, visible_places
from storymine.domain import Analysis, Channel, Evidence, Moment, Need, Reading, Speaker, Story, Voice
from storymine.nlp.aggregate import add_up
from storymine.nlp.blank import is_blank, is_no_answer
from storymine.nlp.encodable import encodable
from storymine.nlp.needs import need_phrase

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from storymine.nlp.judge import Judgement

TURN = "storymine.turn"
TEXT = "storymine.text"
MOMENTS = "moments"
READ_LANGUAGES = ("nl", "und")
FORMS = (Channel.SURVEY, Channel.REVIEW)
"""Channels in which people fill in a form, whose questions do not come with the answers."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a Doc knows of its story: channel, its number there, what was said just before, by whom; and where
    in the utterance each of its signs stands (None: at its own place)."""

    channel: Channel
    utterance: int
    previous: str = ""
    previous_by_agent: bool = False
    places: Sequence[int] | None = None

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Where signs start:end of the Doc, one or more, stand in the utterance."""
        return (start, end) if self.places is None else (self.places[start], self.places[end - 1] + 1)


def is_read(story: Story, index: int) -> bool:
    """Whether utterance `index` holds moments: what customers and others say, and every word of a note; but
    for dots and dashes alone, and "n.v.t." or "geen opmerkingen" in answer to a question that is not there,
    which say nothing."""
    said = story.utterances[index]
    told = said.speaker in (Speaker.CUSTOMER, Speaker.OTHER) or story.channel is Channel.NOTE
    if not told or story.language not in READ_LANGUAGES:
        return False
    text = visible(said.text)
    asked = story.channel not in FORMS or _follows_agent(story, index)
    return not is_blank(text) and (asked or not is_no_answer(text))


def _follows_agent(story: Story, index: int) -> bool:
    return index > 0 and story.utterances[index - 1].speaker in (Speaker.AGENT, Speaker.BOT)


def story_to_docs(story: Story, language: Language) -> Iterator[Doc]:
    """A Doc for every utterance that is read, in order."""
    for i in range(len(story.utterances)):
        if not is_read(story, i):
            continue
        shown, places = visible_places(story.utterances[i].text)
        text = encodable(shown)
        doc = language.make_doc(text)
        doc.user_data[TEXT] = text
        doc.user_data[TURN] = Turn(
            channel=story.channel,
            utterance=i,
            previous=story.utterances[i - 1].text if i else "",
            previous_by_agent=_follows_agent(story, i),
            places=places,
        )
        yield doc


def docs_to_analysis(story: Story, docs: Iterable[Doc], *, model: str) -> Analysis:
    """The readings of a story's Docs, in order, with what they add up to."""
    readings = tuple(reading for doc in docs for reading in _readings(story, doc, model))
    return add_up(story, readings)


def _readings(story: Story, doc: Doc, model: str) -> Iterator[Reading]:
    turn: Turn = doc.user_data[TURN]
    for span in doc.spans.get(MOMENTS, ()):
        judged: Judgement = span._.judgement
        start, end = turn.stretch(span.start_char, span.end_char)
        text = story.utterances[turn.utterance].text[start:end]
        moment = Moment(turn.utterance, start, end, text, judged.voice)
        # What people feel at work is not read (EU AI Act, article 5(1)(f)).
        felt = judged.voice is Voice.CUSTOMER
        yield Reading(
            moment=moment,
            sentiment=judged.sentiment,
            emotions=judged.emotions if felt else (),
            drivers=judged.drivers,
            effort=judged.effort,
            need=Need(judged.need, need_phrase(visible(text), judged.need)) if judged.need else None,
            stage=judged.stage,
            model=span._.model or model,
            evidence=tuple(_placed(one, turn) for one in span._.evidence if felt or one.kind != "emotion"),
        )


def _placed(evidence: Evidence, turn: Turn) -> Evidence:
    if turn.places is None:
        return evidence
    start, end = turn.stretch(evidence.start, evidence.end)
    return replace(evidence, start=start, end=end)
