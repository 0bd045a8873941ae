"""Signals: what is news, and what has changed for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from storymine import store
from storymine.access import Role
from storymine.insight import Change, News
from storymine.store import Filters
from storymine.workflow import Signals, find_signals
from storymine.workflow.signals import Key
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, ServiceDep, SessionDep
from storymine_api.language import Language, stage_name
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.rendering import LanguageDep, render
from storymine_api.pages.sparkline import HEIGHT, WIDTH, Bar, sparkline

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])


@dataclass(frozen=True, slots=True)
class Card:
    """One signal as the page tells it."""

    kind: str
    label: str
    of: str
    link: str
    said: Markup
    bars: list[Bar]


@router.get("/signals")
def signals_page(
    request: Request, session: SessionDep, service: ServiceDep, filters: FiltersDep, t: LanguageDep
) -> HTMLResponse:
    address = Address.of(request)
    signals = find_signals(session, filters)
    last_day = signals.week + timedelta(days=6) if signals.week else None
    labels = {row.id: row.label for row in store.list_themes(session, Filters())} if filters.theme else {}

    def card(key: Key, kind: str, said: Markup, *, since: date, marked: int) -> Card:
        of, name = key
        label = signals.weekly.names[name] if of == "theme" else stage_name(service.journey, name, t)
        chosen = {"theme": name} if of == "theme" else {"stage": name, "theme": None}
        first = max(since, filters.since or since).isoformat()
        last = last_day.isoformat() if last_day else None
        link = address.to("/moments", **chosen, since=first, until=last, dated="yes")
        bars = sparkline(signals.series(key), marked=marked)
        return Card(kind, label, of, link, said, bars)

    return render(
        request,
        "signals.html",
        section="signals",
        json_path="/v1/signals",
        counts=store.count_stories(session),
        demo=service.demo,
        base=str(request.base_url),
        filters=filters,
        bar=filter_bar(filters, store.facets(session), address, journey=service.journey, themes=labels, t=t),
        signals=signals,
        last_day=last_day,
        news=[
            card(
                news.key,
                news.kind,
                news_said(news, t),
                since=signals.weekly.weeks[-news.weeks],
                marked=news.weeks,
            )
            for news in signals.news
        ],
        changes=[
            card(
                change.key,
                "rise" if change.after > change.before else "fall",
                change_said(change, signals, t),
                since=signals.weekly.weeks[change.week],
                marked=len(signals.weekly.weeks) - change.week,
            )
            for change in signals.changes
        ],
        width=WIDTH,
        height=HEIGHT,
    )


def news_said(news: News[Key], t: Language) -> Markup:
    """One sentence: how many, when, and how many were to be expected."""
    when = t("signals.last_week") if news.weeks == 1 else t("signals.last_weeks", n=news.weeks)
    stories = t("count.stories", n=news.found)
    if news.kind == "new":
        return t("signals.said_new", stories=stories, when=when)
    low, high = news.band
    return t("signals.said", stories=stories, when=when, n=round(news.expected), low=low, high=high)


def change_said(change: Change[Key], signals: Signals, t: Language) -> Markup:
    return t(
        "signals.said_change",
        date=t.date(signals.weekly.weeks[change.week]),
        before=t.percent(change.before),
        after=t.percent(change.after),
    )
