"""Themes, and one theme whole."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse

from storymine import store
from storymine.access import Role
from storymine.store import NO_THEME
from storymine.workflow import find_grouping
from storymine.workflow.curating import leads_to
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, Id, SessionDep
from storymine_api.routes.shapes import theme_json, theme_view_json
from storymine_api.schemas.insight import ThemeDetail, Themes
from storymine_api.schemas.problem import problems

router = APIRouter(tags=["insight"], dependencies=[needs(Role.READ)])
QUOTES = 12


@router.get("/v1/themes", response_model=Themes, responses=problems(422, 503), summary="List themes")
def get_themes(
    session: SessionDep,
    filters: FiltersDep,
    hidden: Annotated[bool, Query(description="also themes that people hid")] = False,
) -> dict[str, Any]:
    """Themes with moments within the filters: pinned ones first, then by falling friction; and how many
    moments are in no theme.
    """
    unthemed = replace(filters, theme=(NO_THEME,))
    grouping = find_grouping(session)
    rows = store.list_themes(session, filters, hidden=hidden)
    return {
        "items": [theme_json(row, grouping.of(row.id)) for row in rows],
        "moments": store.count_moments(session, filters),
        "unthemed": store.count_moments(session, unthemed) if not filters.theme else 0,
    }


@router.get(
    "/v1/themes/{theme_id:path}",
    response_model=ThemeDetail,
    responses=problems(404, 422, 503),
    summary="One theme",
)
def get_theme(theme_id: Id, session: SessionDep, filters: FiltersDep, request: Request) -> Any:
    """Its figures within the filters: weeks, emotions, drivers, channels, stages, quotes, and its history.

    The id of a theme that was merged leads to the theme it went into (307).
    """
    target = leads_to(session, theme_id)
    if target != theme_id:
        return RedirectResponse(request.url.replace(path=f"/v1/themes/{quote(target)}"), 307)
    view = store.find_theme(session, theme_id, filters)
    quotes = store.list_moments(session, replace(filters, theme=(theme_id,)), limit=QUOTES, order="friction")
    proposed = store.find_suggested_name(session, theme_id, view.row.label)
    return theme_view_json(view, quotes.items, find_grouping(session).of(theme_id), proposed)
