"""Compare: which themes are told more or less in one channel, product or segment than elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from storymine import store
from storymine.access import Role
from storymine.insight import Contrast
from storymine.store import DIMENSIONS, Dimension, Facets
from storymine.workflow import Contrasts, contrast_themes
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, ServiceDep, SessionDep
from storymine_api.language import Language
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
SHOWN = 5
"""Contrasts of a kind that a card shows at once; the others are behind a click."""
MOST_TIMES = 100
"""An upper bound from here on tells nobody anything."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A contrast as the page tells it."""

    label: str
    link: str
    said: Markup
    one: Contrast[str]


@dataclass(frozen=True, slots=True)
class Card:
    """One channel, product or segment with what is told more there, and less."""

    label: str
    link: str
    stories: int
    moments: int
    more: tuple[Finding, ...]
    less: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A theme in every place; a cell is None where there is nothing to compare."""

    label: str
    link: str
    cells: tuple[tuple[Contrast[str], str], ...]


@router.get("/contrasts")
def contrasts_page(
    request: Request,
    session: SessionDep,
    service: ServiceDep,
    filters: FiltersDep,
    t: LanguageDep,
    by: Dimension = "channel",
) -> HTMLResponse:
    address = Address.of(request)
    facets = store.facets(session)
    contrasts = contrast_themes(session, filters, by)
    return render(
        request,
        "contrasts.html",
        section="contrasts",
        json_path="/v1/contrasts",
        json_query={"by": by},
        counts=store.count_stories(session),
        demo=service.demo,
        base=str(request.base_url),
        filters=filters,
        bar=filter_bar(filters, facets, address, journey=service.journey, themes=dict(contrasts.names), t=t),
        by=by,
        offered=[one for one in DIMENSIONS if one == by or len(_values(facets, one)) > 1],
        places=[place_name(by, place, t) for place in contrasts.places],
        cards=[_card(contrasts, place, address, t) for place in contrasts.places],
        rows=_rows(contrasts, address),
        told=len(contrasts.told),
        looked_at=len(contrasts.found),
        shown=SHOWN,
    )


def _values(facets: Facets, by: Dimension) -> Sequence[object]:
    return {"channel": facets.channels, "product": facets.products, "segment": facets.segments}[by]


def place_name(by: Dimension, place: str, t: Language) -> str:
    """What a channel, product or segment is called."""
    return t.label("channel", place) if by == "channel" else place


def _card(contrasts: Contrasts, place: str, address: Address, t: Language) -> Card:
    found = [
        Finding(
            contrasts.names[one.theme],
            address.to("/moments", theme=one.theme, **{contrasts.dimension: place}),
            said(one, t),
            one,
        )
        for one in contrasts.told
        if one.place == place
    ]
    return Card(
        place_name(contrasts.dimension, place, t),
        address.to("/moments", **{contrasts.dimension: place}),
        contrasts.places[place].stories,
        contrasts.places[place].moments,
        tuple(one for one in found if one.one.kind == "more"),
        tuple(one for one in found if one.one.kind == "less"),
    )


def said(one: Contrast[str], t: Language) -> Markup:
    """One sentence: the share here, the share elsewhere, how many times as often and how sure that is.

    What is told less is turned round, as nobody pictures "0.12 times as often". An upper bound is left out
    where it has no end, as hardly anything was found.
    """
    shares = {"share": t.percent(one.share), "elsewhere": t.percent(one.elsewhere)}
    if not one.moments:
        return t("contrasts.said_none", **shares)
    if one.kind == "less":
        turned = {"ratio": _times(1 / one.ratio, t), "least": _times(1 / one.high, t)}
        return t("contrasts.said_less", **shares, **turned)
    if not one.elsewhere:
        return t("contrasts.said_only", share=shares["share"])
    ratios = {name: _times(getattr(one, name), t) for name in ("ratio", "low", "high")}
    if one.high >= MOST_TIMES:
        return t("contrasts.said_much", **shares, low=ratios["low"])
    return t("contrasts.said_more", **shares, **ratios)


def _times(ratio: float, t: Language) -> str:
    """A ratio with as many digits as say something: 2,4, 8, 19."""
    return t.decimal(ratio, 0 if ratio >= 10 or round(ratio, 1) == round(ratio) else 1)


def _rows(contrasts: Contrasts, address: Address) -> list[Row]:
    """Themes, those with the surest contrast first."""
    themes = dict.fromkeys(one.theme for one in contrasts.found)
    by_pair = {(one.theme, one.place): one for one in contrasts.found}
    return [
        Row(
            contrasts.names[theme],
            address.to(f"/themes/{theme}", theme=None),
            tuple(
                (
                    by_pair[theme, place],
                    address.to("/moments", theme=theme, **{contrasts.dimension: place}),
                )
                for place in contrasts.places
            ),
        )
        for theme in themes
    ]
