"""Stories to spaCy Docs and back: one Doc an utterance; what a Doc must know of its story travels in
user_data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storymine.domain import Analysis, Channel, Moment, Need, Reading, Speaker, Story, Voice
from storymine.nlp.aggregate import add_up
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
_BLANK = frozenset(".…-–—_*/")
"""What people put where an answer is asked for and they have none."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a Doc knows of its story: channel, its number there, and what was said just before, by whom."""

    channel: Channel
    utterance: int
    previous: str = ""
    previous_by_agent: bool = False


def is_read(story: Story, index: int) -> bool:
    """Whether utterance `index` holds moments: what customers and others say, and every word of a note; but
    for dots and dashes alone, which say nothing."""
    said = story.utterances[index]
    told = said.speaker in (Speaker.CUSTOMER, Speaker.OTHER) or story.channel is Channel.NOTE
    return (
        told
        and story.language in READ_LANGUAGES
        and not all(sign.isspace() or sign in _BLANK for sign in said.text)
    )


def story_to_docs(story: Story, language: Language) -> Iterator[Doc]:
    """A Doc for every utterance that is read, in order."""
    for i in range(len(story.utterances)):
        if not is_read(story, i):
            continue
        before = story.utterances[i - 1] if i else None
        text = encodable(story.utterances[i].text)
        doc = language.make_doc(text)
        doc.user_data[TEXT] = text
        doc.user_data[TURN] = Turn(
            channel=story.channel,
            utterance=i,
            previous=before.text if before else "",
            previous_by_agent=before is not None and before.speaker in (Speaker.AGENT, Speaker.BOT),
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
        text = story.utterances[turn.utterance].text[span.start_char : span.end_char]
        moment = Moment(turn.utterance, span.start_char, span.end_char, text, judged.voice)
        # What people feel at work is not read (EU AI Act, article 5(1)(f)).
        felt = judged.voice is Voice.CUSTOMER
        yield Reading(
            moment=moment,
            sentiment=judged.sentiment,
            emotions=judged.emotions if felt else (),
            drivers=judged.drivers,
            effort=judged.effort,
            need=Need(judged.need, need_phrase(text, judged.need)) if judged.need else None,
            stage=judged.stage,
            model=span._.model or model,
            evidence=tuple(one for one in span._.evidence if felt or one.kind != "emotion"),
        )
