"""Which moments can be part of a theme: those that say something about an experience.

Greetings, thanks without object, "DM gestuurd", bare numbers and placeholders are set aside before discovery,
so that they are neither themes nor noise between them. They are counted (`ThemeSet.set_aside`), not hidden.
"""

from __future__ import annotations

from storymine.domain import UNKNOWN, Reading
from storymine.themes.words import Clauses, clauses, content_lemmas, meaning

NOTHING = ("geen", UNKNOWN)
POLITE = ("neutraal", "dankbaarheid", "blijdschap")  # a bare "bedankt!" or "super!" is about nothing either


def has_content(reading: Reading, said: Clauses | None = None) -> bool:
    """Whether a moment says enough to belong to a theme; `said` are the clauses of its text, if known.

    A driver and a content word, or two words like "te laat", are enough. Without a driver it takes two words
    and a stage, or that the model could not say the stage; where it found none, five words, or three with a
    feeling that is more than politeness.
    """
    said = clauses(reading.moment.text) if said is None else said
    words = len(content_lemmas(said))
    if any(driver.label not in NOTHING for driver in reading.drivers):
        return words >= 1 or _meaningful(said) >= 2
    if reading.stage.label == UNKNOWN:
        return words >= 2
    if reading.stage.label == "geen":
        feels = reading.sentiment.label == "negative" or any(
            emotion.label not in POLITE for emotion in reading.emotions
        )
        return words >= (3 if feels else 5)
    return words >= 1 and _meaningful(said) >= 2


def _meaningful(said: Clauses) -> int:
    return sum(len(meaning(clause)) for clause in said)
