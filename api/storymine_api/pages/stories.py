"""The stories as they came in, and one story with its moments marked."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from storymine import store
from storymine.access import Action, Role
from storymine.store import Filters, MomentRow, StoryView
from storymine_api.access import CallerDep, needs
from storymine_api.deps import Cursor, FiltersDep, Id, ServiceDep, SessionDep, Text
from storymine_api.language import Language, stage_name
from storymine_api.pages.address import Address
from storymine_api.pages.corrections import correction_form, given_name
from storymine_api.pages.failures import reason_text, step_name
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.rendering import LanguageDep, render
from storymine_api.pages.transcript import transcript

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
PER_PAGE = 40
Status = Literal["pending", "analysed", "failed"]


@router.get("/stories")
def stories_page(
    request: Request,
    session: SessionDep,
    service: ServiceDep,
    caller: CallerDep,
    filters: FiltersDep,
    t: LanguageDep,
    cursor: Cursor = None,
    status: Status | None = None,
    customer: Text = None,
) -> HTMLResponse:
    page = store.list_stories(
        session, filters, cursor=cursor, limit=PER_PAGE, status=status, customer=customer
    )
    narrowed = filters != Filters() or status is not None or customer is not None
    found = store.count_found(session, filters, status=status, customer=customer) if narrowed else 0
    facets = store.facets(session)
    labels = {row.id: row.label for row in store.list_themes(session, Filters())} if filters.theme else {}
    counts = store.count_stories(session)
    session.close()  # a note takes a connection of its own
    if customer and page.items:
        service.gate.note(caller.actor, Action.CUSTOMER_READ, customer)
    return render(
        request,
        "stories.html",
        section="stories",
        json_path="/v1/stories",
        counts=counts,
        demo=service.demo,
        base=str(request.base_url),
        filters=filters,
        bar=filter_bar(
            filters, facets, Address.of(request), journey=service.journey, themes=labels, t=t, mixed=True
        ),
        page=page,
        narrowed=narrowed,
        found=found,
        wanted_status=status,
        customer=customer,
    )


@router.get("/stories/{story_id:path}")
def story_page(
    request: Request,
    story_id: Id,
    session: SessionDep,
    service: ServiceDep,
    caller: CallerDep,
    t: LanguageDep,
) -> HTMLResponse:
    view = store.find_story(session, story_id)
    session.close()  # a note takes a connection of its own
    service.gate.note(caller.actor, Action.STORY_READ, story_id)
    return render(
        request,
        "story.html",
        section="stories",
        json_path=f"/v1/stories/{story_id}",
        view=view,
        story=view.row,
        failure=_failure(view, t),
        lines=transcript(view.utterances, view.moments),
        course=_course(view.moments),
        forms={moment.moment: correction_form(view, moment, service.journey, t) for moment in view.moments},
        given_name=given_name(request),
        may_correct=caller.may(Role.CURATE),
        stage_name=lambda stage: stage_name(service.journey, stage, t),
        number_text=lambda value: t.decimal(value, 0 if value == int(value) else 1),
        known_stage=lambda stage: service.journey.stage(stage) is not None,
    )


def _failure(view: StoryView, t: Language) -> tuple[str, str] | None:
    """The step and the reason, where the story has failed and was not tried again since."""
    if view.row.status != "failed" or not view.failures:
        return None
    return step_name(view.failures[0], t), reason_text(view.failures[0], t)


def _course(moments: tuple[MomentRow, ...]) -> list[tuple[float, float, MomentRow]]:
    """A point for each moment of the customer: x in percent, y from 0 (best) to 100 (worst)."""
    told = [
        moment for moment in moments if moment.voice == "customer" and moment.sentiment.label != "unknown"
    ]
    return [
        (100 * (number + 0.5) / len(told), 50 - 50 * moment.sentiment.score, moment)
        for number, moment in enumerate(told)
    ]
