"""What happens to every story."""

from __future__ import annotations

from dataclasses import replace

from storymine.domain import Channel, Speaker, Story, Utterance
from storymine.ingest import Redactor, prepare, pseudonymise

STORY = Story(
    id="1",
    channel=Channel.CHAT,
    utterances=(
        Utterance(Speaker.BOT, "Hello, I am your virtual assistant. How can I help you today?"),
        Utterance(Speaker.CUSTOMER, "Hoi, met Sanne. Mijn pakket is al drie dagen te laat."),
    ),
    customer="k-77",
)


def test_language_redaction_and_pseudonym() -> None:
    prepared = prepare(STORY, redactor=Redactor(), secret="geheim")
    assert prepared.language == "nl"
    assert prepared.customer == pseudonymise("k-77", "geheim")
    assert prepared.utterances[1].text == "Hoi, met [NAAM-1]. Mijn pakket is al drie dagen te laat."


def test_without_a_secret_the_raw_key_is_dropped() -> None:
    assert prepare(STORY, redactor=None, secret=None).customer is None


def test_without_a_redactor_the_words_stay() -> None:
    assert prepare(STORY, redactor=None, secret=None).utterances == STORY.utterances


def test_preparing_twice_keeps_the_words() -> None:
    once = prepare(STORY, redactor=Redactor(), secret="geheim")
    assert prepare(once, redactor=Redactor(), secret="geheim").utterances == once.utterances


def test_other_languages_are_marked() -> None:
    english = replace(
        STORY, utterances=(Utterance(Speaker.CUSTOMER, "My parcel has been late for three days now."),)
    )
    assert prepare(english, redactor=None, secret=None).language == "en"
