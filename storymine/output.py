"""Domain objects as the JSON that others rely on; the schemas are published under docs/schemas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from storymine.domain import (
    Analysis,
    Assignment,
    Driver,
    Effort,
    Emotion,
    Evidence,
    Need,
    Reading,
    Receipt,
    Sentiment,
    Theme,
    ThemeSet,
)

Json = dict[str, Any]


def analysis_to_dict(analysis: Analysis) -> Json:
    """One object per story: docs/schemas/analysis.schema.json."""
    story = analysis.story
    return {
        "id": story.id,
        "channel": story.channel.value,
        "language": story.language,
        "utterances": [{"speaker": u.speaker.value, "text": u.text} for u in story.utterances],
        "sentiment": sentiment_to_dict(analysis.sentiment),
        "emotions": emotions_to_list(analysis.emotions),
        "drivers": drivers_to_list(analysis.drivers),
        "effort": effort_to_dict(analysis.effort),
        "stages": [{"label": stage.label, "score": _round(stage.score)} for stage in analysis.stages],
        "needs": [need_to_dict(need) for need in analysis.needs],
        "moments": [reading_to_dict(reading) for reading in analysis.readings],
    }


def reading_to_dict(reading: Reading) -> Json:
    """One moment with its labels; `start` and `end` are character offsets in the text of utterance
    `utterance`.
    """
    moment = reading.moment
    return {
        "utterance": moment.utterance,
        "start": moment.start,
        "end": moment.end,
        "text": moment.text,
        "voice": moment.voice.value,
        "sentiment": sentiment_to_dict(reading.sentiment),
        "emotions": emotions_to_list(reading.emotions),
        "drivers": drivers_to_list(reading.drivers),
        "effort": effort_to_dict(reading.effort),
        "need": need_to_dict(reading.need) if reading.need else None,
        "stage": {"label": reading.stage.label, "confidence": _round(reading.stage.confidence)},
        "model": reading.model,
        "evidence": evidence_to_list(reading.evidence),
    }


def sentiment_to_dict(sentiment: Sentiment) -> Json:
    return {
        "label": sentiment.label,
        "score": _round(sentiment.score),
        "valence": sentiment.valence,
        "confidence": _round(sentiment.confidence),
    }


def emotions_to_list(emotions: Iterable[Emotion]) -> list[Json]:
    return [{"label": emotion.label, "score": _round(emotion.score)} for emotion in emotions]


def drivers_to_list(drivers: Iterable[Driver]) -> list[Json]:
    return [{"label": d.label, "polarity": d.polarity.value, "score": _round(d.score)} for d in drivers]


def effort_to_dict(effort: Effort) -> Json:
    return {
        "level": effort.level,
        "confidence": _round(effort.confidence),
        "causes": [cause.value for cause in effort.causes],
    }


def evidence_to_list(evidence: Iterable[Evidence]) -> list[Json]:
    return [{"kind": one.kind, "label": one.label, "start": one.start, "end": one.end} for one in evidence]


def need_to_dict(need: Need) -> Json:
    return {"kind": need.kind.value, "text": need.text}


def theme_set_to_dict(theme_set: ThemeSet) -> Json:
    """The themes of one discovery: docs/schemas/themes.schema.json."""
    return {
        "themes": [theme_to_dict(theme) for theme in theme_set.themes],
        "moments": len(theme_set.assignments),
        "unassigned": theme_set.unassigned,
    }


def theme_to_dict(theme: Theme) -> Json:
    return {
        "id": theme.id,
        "label": theme.label,
        "keywords": list(theme.keywords),
        "moments": theme.moments,
        "stories": theme.stories,
        "stages": dict(Counter(theme.stages).most_common()),
        "sentiment": _round(theme.sentiment),
        "effort": _round(theme.effort),
        "friction": _round(theme.friction),
        "quotes": [
            {"story": quote.story, "moment": quote.moment, "text": quote.text} for quote in theme.quotes
        ],
    }


def assignment_to_dict(assignment: Assignment) -> Json:
    """One moment's theme: docs/schemas/assignment.schema.json."""
    return {
        "story": assignment.story,
        "moment": assignment.moment,
        "theme": assignment.theme,
        "score": _round(assignment.score),
    }


def receipt_to_dict(receipt: Receipt) -> Json:
    """That something was erased, and nothing of what it was."""
    return {
        "id": receipt.id,
        "kind": receipt.kind,
        "stories": receipt.stories,
        "moments": receipt.moments,
        "by": receipt.by,
        "made_at": receipt.made_at.isoformat(),
        "cleaned_at": receipt.cleaned_at.isoformat() if receipt.cleaned_at else None,
    }


def _round(value: float) -> float:
    return round(float(value), 4)
