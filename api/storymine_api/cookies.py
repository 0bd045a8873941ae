"""The two cookies that matter: who is logged in, and whose forms are ours.

Both are HttpOnly and SameSite=Lax; over https they are Secure, and their names begin with __Host-, so that no
other host of the domain can set them.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Final

from fastapi import Request
from fastapi.responses import Response

LOGIN: Final = "storymine_login"
VISIT: Final = "storymine_visit"


def login_token(request: Request) -> str | None:
    """The token of the login that the browser remembers."""
    return request.cookies.get(_named(request, LOGIN))


def set_login(request: Request, response: Response, token: str, *, seconds: int) -> None:
    _set(request, response, LOGIN, token, seconds=seconds)


def forget_login(request: Request, response: Response) -> None:
    _set(request, response, LOGIN, "", seconds=0)


def form_token(request: Request) -> str:
    """What every form of ours carries: made from a cookie that no other site can read.

    Somebody who is not logged in gets a cookie for it; `remember_visit` sets it.
    """
    secret = login_token(request) or request.cookies.get(_named(request, VISIT))
    if not secret:
        secret = getattr(request.state, "visit", None) or secrets.token_urlsafe(32)
        request.state.visit = secret
    return hashlib.blake2b(secret.encode(), digest_size=24, person=b"storymine form").hexdigest()


def is_form_token(request: Request, given: str) -> bool:
    return hmac.compare_digest(form_token(request).encode(), given.encode())


def remember_visit(request: Request, response: Response) -> None:
    """Set the cookie that `form_token` made, if it made one."""
    if made := getattr(request.state, "visit", None):
        _set(request, response, VISIT, made)


def _named(request: Request, name: str) -> str:
    return f"__Host-{name}" if request.url.scheme == "https" else name


def _set(request: Request, response: Response, name: str, value: str, *, seconds: int | None = None) -> None:
    response.set_cookie(
        _named(request, name),
        value,
        max_age=seconds,
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )
