"""What a discovery changed: themes side by side, and where their moments went."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from storymine import store
from storymine.access import Role
from storymine.store import Comparison, Flow, RunView
from storymine_api.access import needs
from storymine_api.deps import Cursor, From, Id, ServiceDep, SessionDep, Since, To
from storymine_api.language import Language, stage_name
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
PER_PAGE = 25


@router.get("/runs/{run_id}/changes")
def changes_page(
    request: Request,
    run_id: Id,
    session: SessionDep,
    t: LanguageDep,
    since: Since = None,
) -> HTMLResponse:
    found = store.compare_runs(session, run_id, since)
    return render(
        request,
        "changes.html",
        section="runs",
        json_path=f"/v1/runs/{quote(run_id)}/changes",
        found=found,
        totals=_totals(found),
        others=[run for run in reversed(store.themes_runs(session)) if run.id != run_id],
        chosen=since or (found.earlier.id if found.earlier else None),
        moves=[flow for flow in found.flows or () if flow.theme != flow.previous or not flow.theme],
        open_link=_open_link(found),
        name=lambda flow, end: _end_name(flow, end, found, t),
        when=lambda run: t.time(run.finished_at),
        run_id=run_id,
    )


@router.get("/runs/{run_id}/moments")
def moved_page(
    request: Request,
    run_id: Id,
    session: SessionDep,
    service: ServiceDep,
    t: LanguageDep,
    came_from: From = None,
    to: To = None,
    cursor: Cursor = None,
) -> HTMLResponse:
    moved = store.Moved(run_id, came_from, to)
    page = store.list_moved(session, moved, cursor=cursor, limit=PER_PAGE)
    found = store.compare_runs(session, run_id)

    def end(theme: str | None) -> str | None:
        special = {"none": t("changes.end_none"), "new": t("changes.end_new")}
        return str(special.get(theme) or found.names.get(theme, theme)) if theme else None

    return render(
        request,
        "moved.html",
        section="runs",
        json_path=f"/v1/runs/{quote(run_id)}/moments",
        page=page,
        total=store.count_moved(session, moved),
        came_from=end(came_from),
        to=end(to),
        back=f"/runs/{quote(run_id)}/changes",
        stage_name=lambda stage: stage_name(service.journey, stage, t),
    )


def _totals(found: Comparison) -> list[tuple[str, int | None, int | None]]:
    """Name, before and after of what both runs counted; None where a run did not count it."""

    def of(run: RunView | None, name: str) -> int | None:
        return run.counts.get(name) if run else None

    names = ("moments", "themes", "unassigned", "set_aside")
    return [(name, of(found.earlier, name), of(found.later, name)) for name in names]


def _open_link(found: Comparison) -> Callable[..., str | None]:
    """Where the moments that came from and went to are listed; None where they no longer are."""
    opens = [flow for flow in found.flows or () if flow.opens]

    def link(came_from: str | None = None, to: str | None = None) -> str | None:
        if not any(_is(came_from, flow, "from") and _is(to, flow, "to") for flow in opens):
            return None
        given = {"from": came_from, "to": to}
        path = f"/runs/{quote(found.later.id)}/moments"
        return f"{path}?{urlencode({name: value for name, value in given.items() if value})}"

    return link


def _is(wanted: str | None, flow: Flow, end: str) -> bool:
    kind, theme = (flow.came_from, flow.previous) if end == "from" else (flow.went_to, flow.theme)
    return wanted is None or wanted == (theme or kind)


def _end_name(flow: Flow, end: str, found: Comparison, t: Language) -> str:
    kind, theme = (flow.came_from, flow.previous) if end == "from" else (flow.went_to, flow.theme)
    return found.names.get(theme, theme) if theme else str(t(f"changes.end_{kind}"))
