"""What changed between two discoveries, as the JSON of storymine_api.schemas.runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from storymine.store import Comparison
from storymine_api.routes.shapes import run_json

Json = dict[str, Any]


def comparison_json(found: Comparison) -> Json:
    return {
        "earlier": run_json(found.earlier) if found.earlier else None,
        "later": run_json(found.later),
        "steps": [run.id for run in found.steps],
        "themes": [
            {
                "id": row.id,
                "label": row.label,
                "verdict": row.verdict,
                "kin": [{"id": kin.theme, "label": kin.label, "overlap": kin.overlap} for kin in row.kin],
                "before": row.before,
                "after": row.after,
                "joined": row.joined,
                "stayed": row.stayed,
                "was_called": row.was_called,
                "emerged": row.later,
            }
            for row in found.themes
        ],
        "flows": None
        if found.flows is None
        else [
            {
                "from": _end(flow.came_from, flow.previous, found.names),
                "to": _end(flow.went_to, flow.theme, found.names),
                "moments": flow.moments,
                "joined": flow.joined,
                "opens": flow.opens,
            }
            for flow in found.flows
        ],
    }


def _end(kind: str, theme: str | None, names: Mapping[str, str]) -> Json:
    return {"kind": kind, "id": theme, "label": names.get(theme, theme) if theme else None}
