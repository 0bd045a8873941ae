"""Sentiment as one of seven colour steps, volume as one of six sizes; the colours are in the style sheet."""

from __future__ import annotations

from math import sqrt

from storymine.domain import Sentiment

COLOUR_STEPS = ("n3", "n2", "n1", "z", "p1", "p2", "p3")
BORDERS = (-0.45, -0.25, -0.08, 0.08, 0.25, 0.45)
SIZES = 6


def colour(sentiment: float | None) -> str:
    """The colour step of a (mean) sentiment in -1..1: n3 is most negative, z about zero, p3 most positive.

    >>> colour(-0.6), colour(0.0), colour(0.3), colour(None)
    ('n3', 'z', 'p2', 'u')
    """
    if sentiment is None:
        return "u"
    return COLOUR_STEPS[sum(sentiment >= border for border in BORDERS)]


def tone(sentiment: Sentiment) -> str:
    """The colour step of one moment or story: that of its score, as far as its label agrees.

    >>> tone(Sentiment("neutral", -0.2, 3, 0.6)), tone(Sentiment("negative", -0.01, 2, 0.6))
    ('z', 'n1')
    """
    step = colour(sentiment.score)
    match sentiment.label:
        case "negative":
            return step if step.startswith("n") else "n1"
        case "positive":
            return step if step.startswith("p") else "p1"
        case "unknown":
            return "u"
    return "z"


def size(moments: int, largest: int) -> int:
    """The size step 1..6 of a volume; areas, not diameters, follow the volume.

    >>> size(1, 100), size(25, 100), size(100, 100)
    (1, 3, 6)
    """
    if not moments or not largest:
        return 1
    return max(1, min(SIZES, 1 + int((SIZES - 1) * sqrt(moments / largest) + 1e-9)))
