"""Themes in groups, over time, and by channel, product or segment."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query

from storymine import store
from storymine.access import Role
from storymine.workflow import contrast_themes, find_grouping
from storymine.workflow.trends import Point, find_trends
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, SessionDep, Text
from storymine_api.language import Language
from storymine_api.schemas.overviews import Contrasts, ThemeGroups, Trends
from storymine_api.schemas.problem import problems

router = APIRouter(tags=["insight"], dependencies=[needs(Role.READ)])
Lang = Annotated[Literal["nl", "en"], Query(description="language of names")]
Told = Annotated[bool, Query(description="only what stands out; false: every theme in every value")]


@router.get(
    "/v1/theme-groups", response_model=ThemeGroups, responses=problems(422, 503), summary="Groups of themes"
)
def get_theme_groups(session: SessionDep, filters: FiltersDep, lang: Lang = "nl") -> dict[str, Any]:
    """The handful of groups that themes are listed under. A group is the same one in every run: see
    docs/themes.md."""
    grouping = find_grouping(session)
    return {
        "items": [
            {
                "id": group.id,
                "label": group.names[lang],
                "moments": group.moments,
                "sentiment": round(group.sentiment, 4) if group.moments else None,
                "effort": round(group.effort, 4) if group.moments else None,
                "friction": round(group.friction, 4),
                "themes": [
                    {"id": theme.id, "label": theme.label, "moments": theme.moments} for theme in group.themes
                ],
            }
            for group in grouping.gather(store.list_themes(session, filters))
        ]
    }


@router.get("/v1/trends", response_model=Trends, responses=problems(422, 503), summary="Themes over time")
def get_trends(
    session: SessionDep,
    filters: FiltersDep,
    period: Annotated[store.Period, Query(description="week (from Monday) or calendar month")] = "month",
    of: Annotated[Literal["group", "theme"], Query(description="groups of themes, or themes")] = "group",
    group: Annotated[Text, Query(description="id of a group: only its themes")] = None,
    lang: Lang = "nl",
) -> dict[str, Any]:
    """Moments, their share of all moments and their sentiment, by week or month (UTC)."""
    trends = find_trends(session, filters, period=period, of="theme" if group else of, group=group)
    return {
        "period": trends.period,
        "undated": trends.undated,
        "total": [_point(point) for point in trends.total],
        "items": [
            {
                "of": series.of,
                "id": series.id,
                "label": series.names[lang],
                "themes": list(series.themes),
                "points": [_point(point) for point in series.points],
            }
            for series in trends.series
        ],
    }


@router.get(
    "/v1/contrasts", response_model=Contrasts, responses=problems(422, 503), summary="What stands out where"
)
def get_contrasts(
    session: SessionDep,
    filters: FiltersDep,
    by: Annotated[store.Dimension, Query(description="what to compare")] = "channel",
    told: Told = True,
    lang: Lang = "nl",
) -> dict[str, Any]:
    """Themes that are a larger or smaller part of what is told in one channel, product or segment than in all
    others. Chance is left out: see docs/contrasts.md."""
    contrasts = contrast_themes(session, filters, by)
    t = Language(lang)
    return {
        "by": by,
        "places": [
            {
                "value": value,
                "label": t.label("channel", value) if by == "channel" else value,
                "stories": place.stories,
                "moments": place.moments,
            }
            for value, place in contrasts.places.items()
        ],
        "looked_at": len(contrasts.found),
        "items": contrasts.to_list(told=told),
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "start": point.start,
        "moments": point.moments,
        "share": round(point.share, 4),
        "sentiment": round(point.sentiment, 4) if point.moments else None,
    }
