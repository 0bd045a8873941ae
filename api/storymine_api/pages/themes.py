"""The themes, and one theme: its weeks, emotions, drivers, channels, stages, quotes and history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup

from storymine import store
from storymine.access import Role
from storymine.domain import Journey, Polarity
from storymine.insight import friction_interval
from storymine.store import Filters, LabelCount, ThemeRow, ThemeView
from storymine.workflow import ThemeGroup, find_grouping
from storymine.workflow.curating import leads_to
from storymine.workflow.discovery import FEWEST_MOMENTS
from storymine_api.access import CallerDep, needs
from storymine_api.deps import FiltersDep, Id, ServiceDep, SessionDep
from storymine_api.language import Language, stage_name
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.journey_map import draw_map, ordered, strip
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
QUOTES = 8
POLARITIES = (Polarity.FRICTION, Polarity.NEUTRAL, Polarity.DELIGHT)
FEELING = 0.15
"""Mean sentiment beyond this, either way, is called negative or positive in the summary."""


@router.get("/themes")
def themes_page(
    request: Request,
    session: SessionDep,
    service: ServiceDep,
    filters: FiltersDep,
    t: LanguageDep,
    sort: Literal["friction", "volume", "sentiment"] = "friction",
    view: Literal["groups", "list"] = "groups",
) -> HTMLResponse:
    facets = store.facets(session)
    matrix = store.journey_matrix(session, filters)
    drawn = draw_map(matrix, service.journey, t)
    labels = {row.id: row.label for row in matrix.themes}
    rows = {
        theme.id: (theme, strip(theme, matrix.cells, drawn.columns))
        for theme in ordered(matrix.themes, sort)
        if theme.moments
    }
    groups = _sorted(find_grouping(session).gather(theme for theme, _ in rows.values()), sort)
    return render(
        request,
        "themes.html",
        section="themes",
        json_path="/v1/themes",
        counts=store.count_stories(session),
        demo=service.demo,
        base=str(request.base_url),
        filters=filters,
        bar=filter_bar(filters, facets, Address.of(request), journey=service.journey, themes=labels, t=t),
        matrix=matrix,
        map=drawn,
        likely=friction_interval,
        order=sort,
        fewest=FEWEST_MOMENTS,
        marked=_marked(matrix.themes),
        hidden=[row for row in store.list_themes(session, filters, hidden=True) if row.hidden],
        view=view,
        rows=list(rows.values()),
        groups=[(group, [rows[theme.id] for theme in group.themes]) for group in groups]
        if view == "groups"
        else [],
        most_friction=max((group.friction for group in groups), default=0.0),
    )


def _sorted(groups: Sequence[ThemeGroup], sort: str) -> list[ThemeGroup]:
    keys = {"volume": lambda group: -group.moments, "sentiment": lambda group: -group.sentiment}
    return sorted(groups, key=keys.get(sort, lambda group: -group.friction))


@router.get("/themes/{theme_id}")
def theme_page(
    request: Request,
    theme_id: Id,
    session: SessionDep,
    service: ServiceDep,
    caller: CallerDep,
    filters: FiltersDep,
    t: LanguageDep,
) -> Response:
    target = leads_to(session, theme_id)
    if target != theme_id:
        return RedirectResponse(request.url.replace(path=f"/themes/{quote(target)}"), 307)
    address = Address.of(request)
    facets = store.facets(session)
    view = store.find_theme(session, theme_id, filters)
    own = replace(filters, theme=(theme_id,))
    quotes = store.list_moments(
        session, own, order="delight" if view.row.sentiment > FEELING else "friction", limit=QUOTES
    )
    stages = {count.label: count for count in view.stages}
    shown = store.live_themes_run(session)
    editable = shown is not None and theme_id in store.theme_names(session, shown.id)
    others = [row for row in store.list_themes(session, Filters(), hidden=True) if row.id != theme_id]
    cells = {cell.stage: cell for cell in store.journey_matrix(session, own).stages}
    grouping = find_grouping(session)
    group = grouping.of(theme_id)
    return render(
        request,
        "theme.html",
        section="themes",
        json_path=f"/v1/themes/{theme_id}",
        counts=store.count_stories(session),
        demo=service.demo,
        filters=filters,
        bar=filter_bar(filters, facets, address, journey=service.journey, themes={}, t=t),
        view=view,
        drivers=_by_driver(view.drivers),
        theme=view.row,
        likely=friction_interval(view.row),
        group=grouping.name(group, t.code) if group else None,
        group_link=address.to("/trends", group=group, theme=None) if group else None,
        summary=summary(view, service.journey, t),
        trend=_trend(view, t),
        stages=[(stage, cells.get(stage.id)) for stage in service.journey.stages],
        elsewhere=sum(count.moments for label, count in stages.items() if not service.journey.stage(label)),
        quotes=quotes.items,
        proposed=store.find_suggested_name(session, theme_id, view.row.label),
        editable=editable and caller.may(Role.CURATE),
        others=sorted(others, key=lambda row: row.label.casefold()),
        names=store.last_names(session, [row.previous for row in view.lineage if row.previous]),
        driver_link=_links(address, theme_id, "driver"),
        emotion_link=_links(address, theme_id, "emotion"),
        channel_link=_links(address, theme_id, "channel"),
        emotion_name=lambda label: t.label("emotion", label),
        channel_name=lambda label: t.label("channel", label),
        stage_name=lambda stage: stage_name(service.journey, stage, t),
    )


@dataclass(frozen=True, slots=True)
class DriverRow:
    """A driver with its moments by polarity, in the order friction, neutral, delight."""

    label: str
    moments: int
    parts: tuple[tuple[str, int], ...]


def _by_driver(counts: Sequence[LabelCount]) -> list[DriverRow]:
    found: dict[str, dict[str, int]] = {}
    for count in counts:
        if count.label != "geen":
            found.setdefault(count.label, {})[str(count.polarity)] = count.moments
    rows = [
        DriverRow(
            label,
            sum(parts.values()),
            tuple((str(polarity), parts[polarity]) for polarity in POLARITIES if polarity in parts),
        )
        for label, parts in found.items()
    ]
    return sorted(rows, key=lambda row: -row.moments)


def _marked(themes: Sequence[ThemeRow]) -> set[str]:
    """The verdicts worth a mark: not "new" where every theme is, as after the first discovery."""
    return {"grown"} if all(theme.verdict == "new" for theme in themes) else {"new", "grown"}


def _links(address: Address, theme_id: str, name: str) -> Callable[[str], str]:
    return lambda label: address.to("/moments", theme=theme_id, **{name: label})


def summary(view: ThemeView, journey: Journey, t: Language) -> Markup:
    """One sentence made of the figures: how much, where, how it feels, what it is about."""
    row = view.row
    said = [
        t(
            "theme.summary",
            moments=t("count.moments", n=row.moments),
            stories=t("count.stories", n=row.stories),
        )
    ]
    stages = [count for count in view.stages if journey.stage(count.label)]
    top = max(stages, key=lambda count: count.moments, default=None)
    if top and row.moments:
        share = t.percent(top.moments / row.moments)
        said.append(t("theme.summary_stage", stage=stage_name(journey, top.label, t), share=share))
    driver = next((row.label for row in _by_driver(view.drivers)), None)
    if driver:
        said.append(t("theme.summary_driver", driver=t.driver(driver).lower()))
    emotion = _first(view.emotions, "neutraal")
    if emotion:
        share = t.percent(emotion.moments / row.moments)
        said.append(
            t("theme.summary_emotion", emotion=t.label("emotion", emotion.label).lower(), share=share)
        )
    else:
        feeling = (
            "negative" if row.sentiment < -FEELING else "positive" if row.sentiment > FEELING else "mixed"
        )
        said.append(t(f"theme.summary_feeling_{feeling}"))
    return Markup("; ").join(said) + "."


def _first(counts: tuple[LabelCount, ...], nothing: str) -> LabelCount | None:
    return next((count for count in counts if count.label != nothing and count.moments), None)


def _trend(view: ThemeView, t: Language) -> dict[str, object]:
    """What charts.js draws; every text is ready to show."""
    return {
        "weeks": [t.date(point.week, year=False) for point in view.trend],
        "moments": [point.moments for point in view.trend],
        "sentiment": [round(point.sentiment, 3) if point.moments else None for point in view.trend],
        "hover": [
            f"{t('word.week')} {t.date(point.week)}<br>{t('count.moments', n=point.moments)}"
            f"<br>{t('word.sentiment').lower()} {t.signed(point.sentiment)}"
            for point in view.trend
        ],
        "names": {"moments": str(t("word.moments")), "sentiment": str(t("word.sentiment"))},
    }
