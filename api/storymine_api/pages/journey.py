"""The journey map: what customers live through, themes by stages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Literal

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup
from sqlalchemy.orm import Session

from storymine import store
from storymine.access import Role
from storymine.domain import Journey
from storymine.store import Filters, MomentRow, ThemeRow
from storymine.workflow.discovery import FEWEST_MOMENTS
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, ServiceDep, SessionDep
from storymine_api.language import Language, stage_name
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.journey_map import FEW, HEIGHT, MARGIN, WIDTH, draw_map
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
SPLIT = ("negative", "neutral", "positive", "unknown")
SHOWN_THEMES = 20


@router.get("/")
def journey_page(
    request: Request,
    session: SessionDep,
    service: ServiceDep,
    filters: FiltersDep,
    t: LanguageDep,
    sort: Literal["friction", "volume", "sentiment"] = "friction",
    themes: Literal["all"] | None = None,
) -> HTMLResponse:
    address = Address.of(request)
    facets = store.facets(session)
    matrix = store.journey_matrix(session, filters)
    undated = store.tally_moments(session, replace(filters, dated=False)).stories
    drawn = draw_map(matrix, service.journey, t, order=sort)
    shown = len(drawn.rows) if themes else SHOWN_THEMES
    worst, best = _worst(matrix.themes), _best(matrix.themes)
    labels = {row.id: row.label for row in store.list_themes(session, Filters())} if filters.theme else {}
    return render(
        request,
        "journey.html",
        section="journey",
        json_path="/v1/journey",
        journey=service.journey,
        base=str(request.base_url),
        counts=store.count_stories(session),
        demo=service.demo,
        filters=filters,
        bar=filter_bar(filters, facets, address, journey=service.journey, themes=labels, t=t),
        matrix=matrix,
        map=drawn,
        order=sort,
        fewest=FEWEST_MOMENTS,
        shown=shown,
        more=max(0, len(drawn.rows) - shown),
        all_shown=bool(themes) and len(drawn.rows) > SHOWN_THEMES,
        undated=undated if filters.dated is None else 0,
        dated=filters.dated is not False and undated < matrix.total.stories,
        since=filters.since or facets.first,
        until=filters.until or facets.last,
        worst=worst,
        worst_stage=_main_stage(worst, service.journey, t) if worst else "",
        best=best,
        split=_split(session, filters),
        split_links={label: address.to("/moments", sentiment=label) for label in SPLIT},
        voices=_voices(session, filters, address, t) if matrix.total.moments else [],
        theme_link=partial(_theme_link, address),
        stage_name=lambda stage: stage_name(service.journey, stage, t),
        few=FEW,
        width=WIDTH,
        height=HEIGHT,
        margin=MARGIN,
    )


def _theme_link(address: Address, theme: ThemeRow) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address.to(f"/themes/{theme.id}", theme=None), theme.label)


def _worst(themes: Sequence[ThemeRow]) -> ThemeRow | None:
    worst = max(themes, key=lambda row: row.friction, default=None)
    return worst if worst and worst.friction else None


def _best(themes: Sequence[ThemeRow]) -> ThemeRow | None:
    """The theme with the most goodwill: volume times mean sentiment."""
    best = max(themes, key=lambda row: row.sentiment * row.moments, default=None)
    return best if best and best.sentiment > 0 else None


def _main_stage(theme: ThemeRow, journey: Journey, t: Language) -> str:
    """The name of the stage that most of a theme is in; empty where it is in none."""
    within = {stage.id: theme.stages.get(stage.id, 0) for stage in journey.stages}
    if not any(within.values()):
        return ""
    return stage_name(journey, max(within, key=within.__getitem__), t)


def _split(session: Session, filters: Filters) -> list[tuple[str, int]]:
    """Moments per sentiment; a sentiment that the filters leave out has none."""
    wanted = [label for label in SPLIT if not filters.sentiment or label in filters.sentiment]
    return [
        (label, store.tally_moments(session, replace(filters, sentiment=(label,))).moments)
        for label in wanted
    ]


def _voices(
    session: Session, filters: Filters, address: Address, t: Language
) -> list[tuple[Markup, list[MomentRow], str]]:
    """The sharpest quotes of either kind, from different stories."""
    voices = []
    for order, sentiment, title in (
        ("friction", "negative", "journey.hurt"),
        ("delight", "positive", "journey.delighted"),
    ):
        if filters.sentiment and sentiment not in filters.sentiment:
            continue
        page = store.list_moments(session, replace(filters, sentiment=(sentiment,)), order=order, limit=12)
        first = {moment.story: moment for moment in reversed(page.items)}
        link = address.to("/moments", sentiment=sentiment) + f"&order={order}"
        chosen = [moment for moment in page.items if first[moment.story] is moment][:3]
        voices.append((t(title), chosen, link))
    return voices
