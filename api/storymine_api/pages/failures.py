"""The stories that could not be analysed: at which step, why, and a button to try again."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from storymine import store
from storymine.access import Role
from storymine.characters import storable
from storymine.store import FailureRow
from storymine.workflow.retrying import retry_failures
from storymine_api.access import CallerDep, needs
from storymine_api.deps import Cursor, ServiceDep, SessionDep
from storymine_api.forms import FormDep
from storymine_api.language import Language
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False)
STEPS = ("read", "analyse", "save")


@router.get("/failures", dependencies=[needs(Role.READ)])
def failures_page(
    request: Request, session: SessionDep, caller: CallerDep, t: LanguageDep, cursor: Cursor = None
) -> HTMLResponse:
    return render(
        request,
        "failures.html",
        section="runs",
        json_path="/v1/failures",
        page=store.list_failures(session, standing=True, cursor=cursor),
        failed=store.count_stories(session).failed,
        may_retry=caller.may(Role.CURATE),
        step_name=lambda failure: step_name(failure, t),
        reason_text=lambda failure: reason_text(failure, t),
    )


@router.post("/failures", dependencies=[needs(Role.CURATE)])
def post_failures(form: FormDep, service: ServiceDep, caller: CallerDep) -> RedirectResponse:
    """Put the stories in the form, or all, back in the queue, and go back to the page."""
    ids = None if "all" in form else [storable(story_id) for story_id in form.get("story", ())]
    retry_failures(service.sessions, ids, actor=caller.actor)
    return RedirectResponse("/failures", 303)


def step_name(failure: FailureRow, t: Language) -> str:
    return str(t(f"failures.step_{failure.step}")) if failure.step in STEPS else failure.step


def reason_text(failure: FailureRow, t: Language) -> str:
    """Why it failed, in words; what a program raised is told by its name."""
    if failure.stopped is not None:
        return str(t("failures.stopped", n=failure.stopped))
    return str(t("failures.raised", name=failure.reason))
