"""Views of the store as the JSON of storymine_api.schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, TypeVar

from storymine.domain import Correction, Journey, Labels, Score
from storymine.insight import friction_interval
from storymine.output import (
    drivers_to_list,
    effort_to_dict,
    emotions_to_list,
    evidence_to_list,
    need_to_dict,
    sentiment_to_dict,
)
from storymine.store import (
    Cell,
    FailureRow,
    LabelCount,
    Matrix,
    MomentRow,
    Page,
    RunView,
    StoryRow,
    StoryView,
    SuggestedName,
    ThemeRow,
    ThemeView,
)

Json = dict[str, Any]
Row = TypeVar("Row")


def page_json(page: Page[Row], shape: Callable[[Row], Json]) -> Json:
    return {"items": [shape(item) for item in page.items], "next": page.next_cursor}


def moment_json(row: MomentRow) -> Json:
    return {
        "story": row.story,
        "moment": row.moment,
        "utterance": row.utterance,
        "start": row.start,
        "end": row.end,
        "text": row.text,
        "voice": str(row.voice),
        "channel": str(row.channel),
        "occurred_at": _time(row.occurred_at),
        "dated": row.dated,
        "product": row.product,
        "customer": row.customer,
        "sentiment": sentiment_to_dict(row.sentiment),
        "emotions": emotions_to_list(row.emotions),
        "drivers": drivers_to_list(row.drivers),
        "effort": effort_to_dict(row.effort),
        "need": need_to_dict(row.need) if row.need else None,
        "stage": {"label": row.stage.label, "confidence": _round(row.stage.confidence)},
        "friction": _round(row.friction),
        "theme": {"id": row.theme_id, "label": row.theme_label} if row.theme_id else None,
        "model": row.model,
        "evidence": evidence_to_list(row.evidence),
    }


def correction_json(made: Correction) -> Json:
    return {
        "story": made.story,
        "channel": made.channel.value,
        "utterance": made.moment.utterance,
        "start": made.moment.start,
        "end": made.moment.end,
        "text": made.moment.text,
        "labels": _labels(made.labels),
        "reading": _labels(made.reading),
        "confirms": made.confirms,
        "model": made.model,
        "by": made.by,
        "made_at": _time(made.made_at),
    }


def story_json(row: StoryRow) -> Json:
    return {
        **_head(row),
        "excerpt": row.excerpt,
        "moments": row.moments,
        "sentiment": sentiment_to_dict(row.sentiment) if row.sentiment else None,
    }


def story_view_json(view: StoryView) -> Json:
    reading = view.reading
    return {
        **_head(view.row),
        "score": _score(view.row.score),
        "superseded_by": view.row.superseded_by,
        "metadata": dict(view.metadata),
        "utterances": [
            {"speaker": utterance.speaker.value, "text": utterance.text, "start": utterance.start}
            for utterance in view.utterances
        ],
        "sentiment": sentiment_to_dict(reading.sentiment) if reading else None,
        "emotions": emotions_to_list(reading.emotions) if reading else [],
        "drivers": drivers_to_list(reading.drivers) if reading else [],
        "effort": effort_to_dict(reading.effort) if reading else None,
        "stages": [{"label": share.label, "score": _round(share.score)} for share in reading.stages]
        if reading
        else [],
        "needs": [need_to_dict(need) for need in reading.needs] if reading else [],
        "moments": [moment_json(moment) for moment in view.moments],
        "corrections": [correction_json(made) for made in view.corrections],
        "failures": [{"step": failure.step, "reason": failure.reason} for failure in view.failures],
    }


def _head(row: StoryRow) -> Json:
    return {
        "id": row.id,
        "status": str(row.status),
        "channel": str(row.channel),
        "language": row.language,
        "occurred_at": _time(row.occurred_at),
        "received_at": _time(row.received_at),
        "customer": row.customer,
        "product": row.product,
        "source": row.source,
    }


def theme_json(row: ThemeRow, group: str | None) -> Json:
    return {
        "id": row.id,
        "label": row.label,
        "keywords": list(row.keywords),
        **_judged_json(row),
        "stages": dict(sorted(row.stages.items(), key=lambda item: -item[1])),
        "verdict": row.verdict,
        "owner": row.owner,
        "pinned": row.pinned,
        "hidden": row.hidden,
        "group": group,
    }


def theme_view_json(
    view: ThemeView, quotes: Iterable[MomentRow], group: str | None, proposed: SuggestedName | None = None
) -> Json:
    return {
        **theme_json(view.row, group),
        "proposed": proposed
        and {
            "model": proposed.model,
            "at": _time(proposed.asked_at),
            "quotes": [{"story": quote.story, "text": quote.text} for quote in proposed.quotes],
        },
        "trend": [
            {
                "week": point.week,
                "moments": point.moments,
                "stories": point.stories,
                "sentiment": _mean(point.sentiment, point.moments),
                "friction": _round(point.friction),
            }
            for point in view.trend
        ],
        "undated": view.undated,
        "emotions": [_count(count) for count in view.emotions],
        "drivers": [{**_count(count), "polarity": count.polarity} for count in view.drivers],
        "channels": [_count(count) for count in view.channels],
        "quotes": [moment_json(quote) for quote in quotes],
        "lineage": [
            {
                "theme": link.theme,
                "previous": link.previous,
                "verdict": link.verdict,
                "overlap": _round(link.overlap),
                "at": _time(link.at),
            }
            for link in view.lineage
        ],
    }


def journey_json(
    matrix: Matrix,
    journey: Journey,
    names: Mapping[str, str],
    language: str,
    group_of: Callable[[str], str | None],
) -> Json:
    """The matrix with its stages in the journey's order; `names` names the stages outside it, `group_of`
    tells a theme's group.
    """
    totals = {str(cell.stage): cell for cell in matrix.stages}
    none = Cell(None, None, 0, 0, 0.0, 0.0, 0.0)
    stages: list[tuple[str, str | None, str]] = [
        (stage.id, stage.level, stage.names[language]) for stage in journey.stages
    ]
    stages += [(stage, None, names.get(stage, stage)) for stage in totals if journey.stage(stage) is None]
    return {
        "levels": [{"id": level.id, "name": level.names[language]} for level in journey.levels],
        "stages": [
            {"id": stage, "level": level, "name": name, **_judged_json(totals.get(stage, none))}
            for stage, level, name in stages
        ],
        "themes": [theme_json(row, group_of(row.id)) for row in matrix.themes],
        "cells": [
            {"theme": cell.theme, "stage": cell.stage, **_judged_json(cell)}
            for cell in (*matrix.cells, *matrix.unthemed)
        ],
        "moments": matrix.total.moments,
        "stories": matrix.total.stories,
        "unthemed": sum(cell.moments for cell in matrix.unthemed),
    }


def failure_json(row: FailureRow) -> Json:
    return {
        "id": row.id,
        "story": row.story,
        "status": row.status,
        "source": row.source,
        "record": row.record,
        "step": row.step,
        "reason": row.reason,
        "run": row.run_id,
        "at": _time(row.occurred_at),
    }


def run_json(run: RunView) -> Json:
    return {
        "id": run.id,
        "kind": run.kind,
        "status": run.status,
        "parent": run.parent_id,
        "previous": run.previous_id,
        "model": run.model,
        "settings": dict(run.settings),
        "seed": run.seed,
        "counts": dict(run.counts),
        "started_at": _time(run.started_at),
        "finished_at": _time(run.finished_at),
        "progress": run.progress and asdict(run.progress),
    }


def _labels(labels: Labels) -> Json:
    found = asdict(labels)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}


def figures_json(row: Cell | ThemeRow) -> Json:
    return {
        "moments": row.moments,
        "stories": row.stories,
        "sentiment": _mean(row.sentiment, row.moments),
        "effort": _mean(row.effort, row.moments),
        "friction": _round(row.friction),
    }


def _judged_json(row: Cell | ThemeRow) -> Json:
    interval = friction_interval(row)
    return {**figures_json(row), "friction_interval": interval and [_round(end) for end in interval]}


def _count(count: LabelCount) -> Json:
    return {"label": count.label, "moments": count.moments}


def _score(score: Score | None) -> Json | None:
    if score is None:
        return None
    return {
        "metric": score.metric,
        "value": score.value,
        "scale": list(score.scale),
        "lower_is_better": score.lower_is_better,
        "normalised": _round(score.normalised),
    }


def _mean(value: float, moments: int) -> float | None:
    return _round(value) if moments else None


def _round(value: float) -> float:
    return round(float(value), 4)


def _time(when: datetime | None) -> str | None:
    return when.isoformat() if when else None
