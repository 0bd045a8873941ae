"""The quotes behind any number."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from storymine import store
from storymine.access import Role
from storymine.store import Filters
from storymine_api.access import needs
from storymine_api.deps import Cursor, FiltersDep, ServiceDep, SessionDep
from storymine_api.language import stage_name
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
PER_PAGE = 25


@router.get("/moments")
def moments_page(
    request: Request,
    session: SessionDep,
    service: ServiceDep,
    filters: FiltersDep,
    t: LanguageDep,
    cursor: Cursor = None,
    order: Literal["recent", "friction", "delight"] = "recent",
) -> HTMLResponse:
    facets = store.facets(session)
    page = store.list_moments(session, filters, cursor=cursor, limit=PER_PAGE, order=order)
    labels = {row.id: row.label for row in store.list_themes(session, Filters())} if filters.theme else {}
    return render(
        request,
        "moments.html",
        section="moments",
        json_path="/v1/moments",
        counts=store.count_stories(session),
        demo=service.demo,
        base=str(request.base_url),
        filters=filters,
        bar=filter_bar(filters, facets, Address.of(request), journey=service.journey, themes=labels, t=t),
        tally=store.tally_moments(session, filters),
        page=page,
        order=order,
        stage_name=lambda stage: stage_name(service.journey, stage, t),
    )
