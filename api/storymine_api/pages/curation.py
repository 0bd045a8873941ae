"""Curating themes: what to decide on a theme's page, a preview before anything is done, and the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from storymine import store
from storymine.access import Role
from storymine.changes import ChangeKind
from storymine.errors import InputError
from storymine.store import ChangeRow, Filters
from storymine.themes import undone
from storymine.workflow import curating, splitting
from storymine.workflow.curating import Outcome
from storymine_api.access import CallerDep, needs
from storymine_api.deps import Cursor, Id, ServiceDep, SessionDep
from storymine_api.errors import INVALID, FieldError, ProblemError
from storymine_api.forms import Form, FormDep
from storymine_api.language import Language, stage_name
from storymine_api.pages.corrections import NAME_COOKIE, given_name
from storymine_api.pages.rendering import YEAR, LanguageDep, render
from storymine_api.schemas.corrections import LONGEST_NAME
from storymine_api.schemas.curation import MomentPlace

router = APIRouter(include_in_schema=False)
PER_PAGE = 50
PART_QUOTES = 4
ECHOED = ("action", "title", "owner", "into", "parts", "quote", "name")
"""Fields that a preview hands on to what is done after it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """An entry of the log in words."""

    row: ChangeRow
    text: str
    undone_by: int | None


@router.get("/themes/changes", dependencies=[needs(Role.READ)])
def changes_page(
    request: Request, session: SessionDep, service: ServiceDep, t: LanguageDep, cursor: Cursor = None
) -> HTMLResponse:
    page = store.list_changes(session, cursor=cursor, limit=PER_PAGE)
    cancelled = undone(store.load_changes(session))
    return render(
        request,
        "theme_changes.html",
        section="themes",
        json_path="/v1/themes/changes",
        counts=store.count_stories(session),
        demo=service.demo,
        page=page,
        rows=[Sentence(row, told(row, t), cancelled.get(row.change.id)) for row in page.items],
    )


@router.get("/themes/changes/{change_id}/undo", dependencies=[needs(Role.READ)])
def undo_page(request: Request) -> RedirectResponse:
    """The log, for who opens the address of a preview again, say in the other language."""
    query = request.url.query
    return RedirectResponse("/themes/changes" + (f"?{query}" if query else ""), 303)


@router.post("/themes/changes/{change_id}/undo", dependencies=[needs(Role.CURATE)])
def undo_change(
    request: Request,
    change_id: int,
    form: FormDep,
    service: ServiceDep,
    caller: CallerDep,
    t: LanguageDep,
) -> Response:
    """Show what undoing a change does, or do it."""
    preview = _first(form, "step") != "apply"
    outcome = curating.undo(service.sessions, change_id, by=_name(form), actor=caller.actor, preview=preview)
    if not preview:
        return _done(request, form, "/themes/changes")
    heading = t("curation.undo_of", id=str(change_id)).unescape()
    return _preview(request, service, form, outcome, t, heading=heading, back="/themes/changes")


@router.get("/themes/{theme_id}/parts", dependencies=[needs(Role.READ)])
def parts_page(
    request: Request,
    theme_id: Id,
    session: SessionDep,
    service: ServiceDep,
    count: Annotated[int, Query(ge=2, le=5)] = 2,
) -> HTMLResponse:
    """The parts that a theme would fall into, with their quotes."""
    try:
        parts = splitting.propose(service.sessions, theme_id, count)
    except InputError:
        parts = []  # the page says so
    return render(
        request,
        "theme_parts.html",
        section="themes",
        json_path=f"/v1/themes/{theme_id}/parts" if parts else None,
        counts=store.count_stories(session),
        demo=service.demo,
        theme=store.find_theme(session, theme_id, Filters()).row,
        parts=parts,
        count=count,
        most=PART_QUOTES,
    )


@router.post("/themes/{theme_id}", dependencies=[needs(Role.CURATE)])
def change_theme(
    request: Request,
    theme_id: Id,
    form: FormDep,
    service: ServiceDep,
    caller: CallerDep,
    session: SessionDep,
    t: LanguageDep,
) -> Response:
    """Show what a decision about a theme does, or take it."""
    preview = _first(form, "step") != "apply"
    label = store.find_theme(session, theme_id, Filters()).row.label
    session.rollback()  # what follows may write
    outcome, then = _decided(form, theme_id, service, caller, preview=preview)
    if not preview:
        return _done(request, form, then)
    action = _first(form, "action")
    names = {theme: outcome.effect.names.get(theme, theme) for theme in form.get("into", [])}
    values = {
        "theme": label,
        "into": next(iter(names.values()), str(t("curation.no_theme"))),
        "value": _first(form, action if action == "owner" else "title") or str(t("curation.nothing")),
    }
    return _preview(
        request,
        service,
        form,
        outcome,
        t,
        heading=t(f"curation.will_{action}", **values).unescape(),
        back=f"/themes/{quote(theme_id)}",
    )


def _decided(
    form: Form, theme: str, service: ServiceDep, caller: CallerDep, *, preview: bool
) -> tuple[Outcome, str]:
    """What a form decides, and the page to go to afterwards."""
    sessions, by, own = service.sessions, _name(form), f"/themes/{quote(theme)}"
    actor = caller.actor
    into = _first(form, "into")
    match _first(form, "action"):
        case ("rename" | "owner" | "pin" | "unpin" | "hide" | "unhide" | "exclude") as action:
            value = _first(form, {"rename": "title", "owner": "owner"}.get(action, "")) or None
            decided = {ChangeKind(action): value}
            outcome = curating.decide(sessions, theme, decided, by=by, actor=actor, preview=preview)
            return outcome, "/themes" if action == "exclude" else own
        case "merge" if into:
            return (
                curating.merge(sessions, [theme], into, by=by, actor=actor, preview=preview),
                f"/themes/{quote(into)}",
            )
        case "split" if "parts" in form or "quote" in form:
            parts = _first(form, "parts")
            outcome = splitting.split(
                sessions,
                theme,
                count=int(parts) if parts in {"2", "3", "4", "5"} else 2,
                examples=_places(form),
                titles=form.get("name", []),
                by=by,
                actor=actor,
                preview=preview,
            )
            return outcome, own
        case "move" if "quote" in form:
            target = None if into == "none" or not into else into
            return curating.move(sessions, _places(form), target, by=by, actor=actor, preview=preview), own
        case "move" | "split":
            raise ProblemError(
                INVALID, "not valid: quote", errors=[FieldError("quote", "tick the quotes first")]
            )
    raise ProblemError(INVALID, "not valid: action", errors=[FieldError("action", "choose what to change")])


def _places(form: Form) -> list[tuple[str, int]]:
    """The moments that were ticked: number and story, with a colon between."""
    places = []
    for value in form.get("quote", []):
        number, _, story = value.partition(":")
        if not number.isascii() or not number.isdigit() or len(number) > 9 or not story:
            raise ProblemError(INVALID, "not valid: quote", errors=[FieldError("quote", "no moment")])
        place = MomentPlace(story=story, moment=int(number))
        places.append((place.story, place.moment))
    return places


def _preview(
    request: Request,
    service: ServiceDep,
    form: Form,
    outcome: Outcome,
    t: Language,
    *,
    heading: str,
    back: str,
) -> HTMLResponse:
    return render(
        request,
        "theme_preview.html",
        section="themes",
        heading=heading,
        back=back,
        effect=outcome.effect,
        echoed=[(name, value) for name in ECHOED for value in form.get(name, [])],
        by=_first(form, "by") or given_name(request),
        stage_name=lambda stage: stage_name(service.journey, stage, t),
    )


def _done(request: Request, form: Form, path: str) -> RedirectResponse:
    answer = RedirectResponse(path, 303)
    name = _name(form) or ""
    if name != given_name(request):
        answer.set_cookie(NAME_COOKIE, quote(name), max_age=YEAR, samesite="lax", httponly=True)
    return answer


def told(row: ChangeRow, t: Language) -> str:
    """An entry of the log as a sentence."""
    change = row.change

    def named(themes: tuple[str, ...]) -> str:
        said = [t("curation.named", name=row.names[theme]).unescape() for theme in themes]
        return t.join(said).unescape()

    values: Mapping[str, object] = {
        "theme": named(change.themes),
        "into": named((change.into,)) if change.into else str(t("curation.no_theme")),
        "parts": named(change.parts),
        "value": change.value or str(t("curation.nothing")),
        "id": str(change.undoes),
        "n": len(change.themes) if change.kind is ChangeKind.TAXONOMY else row.named,
    }
    return t(f"curation.did_{change.kind.value}", **values).unescape()


def _name(form: Form) -> str | None:
    return _first(form, "by")[:LONGEST_NAME] or None


def _first(form: Form, name: str) -> str:
    return form.get(name, [""])[0]
