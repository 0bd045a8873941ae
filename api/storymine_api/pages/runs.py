"""The runs: what was read when, by which model, and how it ended."""

from __future__ import annotations

from functools import partial

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from storymine import store
from storymine.access import Role
from storymine_api.access import needs
from storymine_api.deps import Cursor, SessionDep
from storymine_api.language import Language
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
COUNTS = ("stories", "moments", "themes", "unassigned", "waiting", "set_aside", "failures")


@router.get("/runs")
def runs_page(request: Request, session: SessionDep, t: LanguageDep, cursor: Cursor = None) -> HTMLResponse:
    page = store.list_runs(session, cursor=cursor, limit=50)
    return render(
        request,
        "runs.html",
        section="runs",
        json_path="/v1/runs",
        page=page,
        failed=store.count_stories(session).failed,
        count_name=lambda name: t(f"runs.count_{name}") if name in COUNTS else name,
        setting=partial(setting_text, t=t),
    )


def setting_text(name: str, value: object, t: Language) -> str:
    """A setting of a run in words; one that has none stays as it is written."""
    if name == "redact":
        return t("runs.setting_redact_true" if value else "runs.setting_redact_false")
    if name in {"model", "journey"}:
        return t(f"runs.setting_{name}", value=t("runs.setting_default") if value == "default" else value)
    return f"{name}={value}"
