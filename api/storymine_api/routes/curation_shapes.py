"""Changes to themes as the JSON of storymine_api.schemas.curation."""

from __future__ import annotations

from storymine.store import ChangeRow
from storymine.workflow.curating import Outcome, Shift
from storymine.workflow.splitting import Part
from storymine_api.routes.shapes import Json, figures_json


def outcome_json(outcome: Outcome, *, preview: bool) -> Json:
    effect = outcome.effect
    return {
        "changes": [] if preview else [change.id for change in outcome.changes],
        "moments": effect.moments,
        "stories": effect.stories,
        "themes": [_shift(shift, effect.names) for shift in effect.themes],
        "cells": [_shift(shift, effect.names) for shift in effect.cells],
    }


def change_json(row: ChangeRow, undone_by: int | None) -> Json:
    change = row.change
    return {
        "id": change.id,
        "kind": change.kind.value,
        "themes": [_named(theme, row) for theme in change.themes],
        "into": _named(change.into, row) if change.into else None,
        "parts": [_named(theme, row) for theme in change.parts],
        "value": change.value,
        "undoes": change.undoes,
        "undone_by": undone_by,
        "named": row.named,
        "moments": row.moments,
        "stories": row.stories,
        "by": row.by,
        "made_at": row.made_at.isoformat(),
    }


def part_json(part: Part) -> Json:
    theme = part.theme
    return {
        "label": theme.label,
        "moments": theme.moments,
        "stories": theme.stories,
        "keywords": list(theme.keywords),
        "quotes": [{"story": q.story, "moment": q.moment, "text": q.text} for q in theme.quotes],
    }


def _named(theme: str, row: ChangeRow) -> Json:
    return {"id": theme, "label": row.names.get(theme, theme)}


def _shift(shift: Shift, names: dict[str, str]) -> Json:
    return {
        "theme": shift.theme,
        "label": names.get(shift.theme) if shift.theme else None,
        "stage": shift.stage,
        "before": figures_json(shift.before),
        "after": figures_json(shift.after),
    }
