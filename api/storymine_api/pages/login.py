"""Logging in with a key, and out again."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from storymine.access import Role
from storymine_api.access import OPEN
from storymine_api.cookies import forget_login, set_login
from storymine_api.deps import ServiceDep
from storymine_api.forms import FormDep
from storymine_api.pages.rendering import render

router = APIRouter(include_in_schema=False, dependencies=[OPEN])


@router.get("/login")
def login_page(
    request: Request, service: ServiceDep, then: Annotated[str, Query(alias="next")] = "/"
) -> Response:
    if not service.gate.is_closed():
        return RedirectResponse("/", 303)
    return _page(request, local_path(then))


@router.post("/login")
def log_in(request: Request, form: FormDep, service: ServiceDep) -> Response:
    """Start a login with the key in the form, and go where one wanted to go."""
    then = local_path(form.get("next", ["/"])[0])
    found = service.gate.log_in(request, form.get("key", [""])[0])
    if found is None:
        return _page(request, then, failed=True)
    if then == "/" and not found[0].role.may(Role.READ):
        then = "/files"
    answer = RedirectResponse(then, 303)
    set_login(request, answer, found[1], seconds=int(service.gate.rules.login.total_seconds()))
    return answer


@router.post("/logout")
def log_out(request: Request, form: FormDep, service: ServiceDep) -> RedirectResponse:  # noqa: ARG001
    """End the login of this browser."""
    service.gate.log_out(request)
    answer = RedirectResponse("/login", 303)
    forget_login(request, answer)
    return answer


def local_path(wanted: str) -> str:
    """`wanted` where it is a path on this service, else "/".

    Browsers read a backslash as a slash and skip blanks and control characters, so none of them is taken.
    """
    if not wanted.startswith("/") or "\\" in wanted or not wanted.isprintable() or " " in wanted:
        return "/"
    try:
        parts = urlsplit(wanted)
    except ValueError:
        return "/"
    return wanted if not (parts.scheme or parts.netloc or wanted.startswith("//")) else "/"


def _page(request: Request, then: str, *, failed: bool = False) -> HTMLResponse:
    return render(
        request,
        "login.html",
        section="login",
        status=401 if failed else 200,
        headers={"WWW-Authenticate": 'Bearer realm="storymine"'} if failed else None,
        then=then,
        failed=failed,
    )
