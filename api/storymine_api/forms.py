"""What a form on a page sends: its fields, from our own pages only."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import parse_qs, urlsplit

from fastapi import Depends, Request

from storymine_api.bodies import media_type, read_body
from storymine_api.cookies import is_form_token
from storymine_api.errors import CROSS_SITE, MALFORMED, STALE_FORM, UNSUPPORTED, ProblemError

LARGEST_FORM = 100_000
MOST_FIELDS = 1000
FORM = "application/x-www-form-urlencoded"

Form = dict[str, list[str]]


def refuse_cross_site(request: Request) -> None:
    """Raise ProblemError (403) for what a browser sends on behalf of another site.

    Browsers say where a request comes from in Sec-Fetch-Site, and in Origin, which must name our own Host; a
    proxy in front of the service has to hand the Host on. Programs send neither.
    """
    site = request.headers.get("sec-fetch-site", "none")
    origin = request.headers.get("origin")
    own = request.headers.get("host", "").lower()
    if site not in {"same-origin", "none"} or (origin is not None and urlsplit(origin).netloc.lower() != own):
        raise ProblemError(CROSS_SITE, "Forms are taken from this service's own pages only.")


async def read_form(request: Request) -> Form:
    """The fields that were filled in, each with its values, surrounding blanks off.

    Raises ProblemError: 403 from another site or without our own token (`cookies.form_token`), 415 for
    another content type, 413 and 400 for what no page of ours sends.
    """
    refuse_cross_site(request)
    if media_type(request) != FORM:
        raise ProblemError(UNSUPPORTED, f"Send the form as {FORM}.")
    body = await read_body(request, limit=LARGEST_FORM)
    try:
        fields = parse_qs(body.decode("utf-8"), max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError:
        raise ProblemError(MALFORMED, "The form cannot be read.") from None
    stripped = {name: [value.strip() for value in values if value.strip()] for name, values in fields.items()}
    form = {name: values for name, values in stripped.items() if values}
    refuse_stale(request, form.pop("csrf", [""])[0])
    return form


def refuse_stale(request: Request, token: str) -> None:
    """Raise ProblemError (403) for a form without our own token (`cookies.form_token`)."""
    if not is_form_token(request, token):
        raise ProblemError(STALE_FORM, "The form was shown to somebody else, or to you before you logged in.")


FormDep = Annotated[Form, Depends(read_form)]
