"""A problem as a page: what is wrong, in the reader's language, and the way on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from markupsafe import Markup

from storymine_api.errors import FORBIDDEN, INVALID, STALE_FORM, UNAUTHENTICATED, FieldError, ProblemError
from storymine_api.language import Language
from storymine_api.pages.address import Address
from storymine_api.pages.rendering import language_of, render

TOLD = frozenset(
    {
        "not-found", "invalid", "unavailable", "cross-site", "changed", "unauthenticated", "forbidden",
        "wrong-host", "stale-form", "too-many", "too-large", "busy", "full",
    }
)  # fmt: skip
"""Problems that have words of their own on a page."""
FIELDS = {
    "since": "filter.since",
    "until": "filter.until",
    "q": "filter.search",
    "dated": "word.date",
    **{
        name: f"word.{name}"
        for name in ("channel", "product", "segment", "stage", "theme", "sentiment", "driver", "emotion",
                     "voice", "status", "customer")
    },
}  # fmt: skip
"""What the filters in an address are called on the pages."""
LONGEST = 60
"""Characters of a wrong value that are shown."""


@dataclass(frozen=True, slots=True)
class Way:
    """What is wrong, said one by one, and the page to go on with: a text (texts.toml) and its address."""

    said: tuple[Markup, ...] = ()
    text: str = ""
    link: str | None = None


def render_problem(request: Request, told: ProblemError, headers: Mapping[str, str]) -> Response:
    """A problem, told to a person; who is not logged in and wants to see a page may do so first."""
    reading = request.method == "GET"
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    login = "/login?" + urlencode({"next": here if reading else request.url.path})
    if told.kind == UNAUTHENTICATED and reading:
        return RedirectResponse(login, 303)
    known, t = _words_of(told, reading=reading), language_of(request)
    way = Way()
    if known == "invalid":
        way = _without_wrong(Address.of(request), told.errors, t)
    elif known == "refused" and not reading:
        no_quotes = any(error.field == "quote" for error in told.errors)
        way = Way((t("problem.no_quotes"),) if no_quotes else (), "curation.back", request.url.path)
    return render(
        request,
        "problem.html",
        section="",
        status=told.kind.status,
        headers=headers,
        carry=False,
        problem=told,
        known=known,
        way=way,
        login=login if told.kind in {UNAUTHENTICATED, FORBIDDEN, STALE_FORM} else None,
    )


def _words_of(told: ProblemError, *, reading: bool) -> str:
    """The words for a problem: what cannot be done is told apart from what went wrong on our side."""
    if told.kind.code not in TOLD:
        return "refused" if told.kind.status < 500 else "other"
    return told.kind.code if reading or told.kind != INVALID else "refused"


def _without_wrong(address: Address, errors: Sequence[FieldError], t: Language) -> Way:
    """The same page without what is wrong in its address; `errors` are those of the parameters: "since", or
    "channel.0" for the first of several.
    """
    said = []
    names = {"cursor"} & {name for name, _ in address.parameters}
    for error in errors:
        name, _, number = error.field.partition(".")
        values = [value for key, value in address.parameters if key == name]
        if not values:
            continue  # a part of the path
        names.add(name)
        value = values[int(number)] if number.isdigit() and int(number) < len(values) else values[-1]
        shown = value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
        said.append(t("problem.wrong_value", name=t(FIELDS[name]) if name in FIELDS else name, value=shown))
    return Way(tuple(said), "problem.without", address.cleared(names) if names else None)
