"""What happens to every story before anything is stored or analysed."""

from __future__ import annotations

from dataclasses import replace

from storymine.domain import Speaker, Story
from storymine.ingest.customer import pseudonymise
from storymine.ingest.language import detect_language
from storymine.ingest.redaction import Redactor


def prepare(story: Story, *, redactor: Redactor | None, secret: str | None) -> Story:
    """The story with its language, without personal data, and with a pseudonym for a customer key.

    Without a `secret` the customer key is dropped: a raw key is never stored. `redactor` None leaves the
    words as they are; that is for callers who say so explicitly.
    """
    customer = pseudonymise(story.customer, secret) if story.customer and secret else None
    language = _language(story)
    if (language, customer) != (story.language, story.customer):
        story = replace(story, language=language, customer=customer)
    return redactor.redact_story(story) if redactor else story


def _language(story: Story) -> str:
    """That of what the customer says; a greeting in English by a bot does not make a story English."""
    own = [u.text for u in story.utterances if u.speaker not in {Speaker.AGENT, Speaker.BOT}]
    return detect_language("\n".join(own) or story.text)
