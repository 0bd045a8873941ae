"""Themes over time: a small chart for each group of themes, or for each theme of one group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from storymine import store
from storymine.access import Role
from storymine.store import Filters, Period
from storymine.workflow import find_grouping
from storymine.workflow.discovery import FEWEST_MOMENTS
from storymine.workflow.trends import Point, Series, Trends, find_trends
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, ServiceDep, SessionDep, Text
from storymine_api.language import MONTHS, Language
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])

MOST: dict[Period, int] = {"week": 53, "month": 36}
"""Periods that are drawn, the latest."""
MONTHS_BEFORE_MONTHLY = 4
"""Months of stories from which months are shown where nobody chose."""
FEW = 30
"""A period with fewer moments than this, of all themes together, is drawn faintly and sets no scale."""
WIDTH, HEIGHT = 240, 56


@dataclass(frozen=True, slots=True)
class Bar:
    """One period of a panel: where it is drawn, and what is in it."""

    x: float
    y: float
    width: float
    height: float
    name: str
    link: str
    point: Point
    few: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """One theme or group as a small chart; `link` opens it."""

    label: str
    link: str
    moments: int
    themes: int
    highest: float
    bars: tuple[Bar, ...]


@router.get("/trends")
def trends_page(
    request: Request,
    session: SessionDep,
    service: ServiceDep,
    filters: FiltersDep,
    t: LanguageDep,
    period: Annotated[Period | None, Query()] = None,
    group: Text = None,
) -> HTMLResponse:
    address = Address.of(request)
    facets = store.facets(session)
    chosen = period or _fitting(facets.first, facets.last)
    trends = find_trends(session, filters, period=chosen, of="theme" if group else "group", group=group)
    grouping = find_grouping(session)
    labels = {row.id: row.label for row in store.list_themes(session, filters)} if filters.theme else {}
    return render(
        request,
        "trends.html",
        section="trends",
        json_path="/v1/trends",
        json_query={"period": chosen, "group": group},
        counts=store.count_stories(session),
        demo=service.demo,
        base=str(request.base_url),
        filters=filters,
        bar=filter_bar(filters, facets, address, journey=service.journey, themes=labels, t=t),
        period=chosen,
        group=group,
        group_name=grouping.name(group, t.code) if group and group in grouping.names else group,
        panels=[_panel(series, trends, address, t) for series in trends.series if series.moments],
        undated=trends.undated,
        few=FEW,
        fewest=FEWEST_MOMENTS,
        all_moments=store.count_moments(session, Filters()) if not trends.series else 0,
        width=WIDTH,
        height=HEIGHT,
    )


def _fitting(first: date | None, last: date | None) -> Period:
    """Weeks while there are only a few months of stories."""
    if first is None or last is None:
        return "month"
    months = 12 * (last.year - first.year) + last.month - first.month
    return "month" if months >= MONTHS_BEFORE_MONTHLY else "week"


def _panel(series: Series, trends: Trends, address: Address, t: Language) -> Panel:
    points = series.points[-MOST[trends.period] :]
    all_told = trends.total[-MOST[trends.period] :]
    few = [whole.moments < FEW for whole in all_told]
    sure = [point.share for point, doubtful in zip(points, few, strict=True) if not doubtful]
    highest = max(sure or [point.share for point in points])
    step = WIDTH / len(points)
    bars = tuple(
        Bar(
            x=round(at * step, 2),
            y=round(HEIGHT * (1 - height), 2),
            width=round(max(step - 1, 0.5), 2),
            height=round(HEIGHT * height, 2),
            name=period_name(point.start, trends.period, t),
            link=_moments(address, series.themes, point.start, trends),
            point=point,
            few=doubtful,
        )
        for at, (point, doubtful) in enumerate(zip(points, few, strict=True))
        for height in [min(point.share / highest, 1.0) if highest else 0.0]
    )
    if series.of == "group":
        link = address.here(group=series.id)
    else:
        link = address.to(f"/themes/{series.id}", theme=None)
    moments = sum(point.moments for point in points)
    return Panel(series.names[t.code], link, moments, len(series.themes), highest, bars)


def _moments(address: Address, themes: Sequence[str], start: date, trends: Trends) -> str:
    """The moments of a period, as far as they are within the page's own period."""
    given = dict(address.parameters)
    since, until = start.isoformat(), trends.last_day(start).isoformat()
    return address.to(
        "/moments",
        theme=themes,
        dated="yes",
        since=max(since, given.get("since", since)),
        until=min(until, given.get("until", until)),
    )


def period_name(start: date, period: Period, t: Language) -> str:
    """A week by its Monday, a month by its name and year."""
    return t.date(start) if period == "week" else f"{MONTHS[t.code][start.month - 1]} {start.year}"
