"""Templates, and what every page knows: its language, its address, its assets, its own JSON."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from storymine.access import Role
from storymine.labels import LANGUAGES
from storymine_api.cookies import form_token, remember_visit
from storymine_api.gate import Caller
from storymine_api.language import Language, choose_language
from storymine_api.pages import scale
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import NAMES
from storymine_api.pages.transcript import pieces, words_for

COOKIE = "storymine_lang"
YEAR = 365 * 24 * 3600
FILTERED = frozenset({"journey", "themes", "trends", "contrasts", "signals", "moments", "stories"})
"""Pages that take filters: the menu leads to them with those of the page it is on."""
READ_PAGES = (
    ("journey", "/"), ("themes", "/themes"), ("trends", "/trends"), ("contrasts", "/contrasts"),
    ("signals", "/signals"), ("moments", "/moments"), ("stories", "/stories"), ("runs", "/runs"),
)  # fmt: skip


def language_of(request: Request) -> Language:
    return choose_language(
        request.query_params.get("lang"),
        request.cookies.get(COOKIE),
        request.headers.get("accept-language", ""),
    )


async def page_language(request: Request) -> Language:
    return language_of(request)


LanguageDep = Annotated[Language, Depends(page_language)]


@cache
def environment() -> Environment:
    """The templates; everything that is filled in is escaped."""
    made = Environment(
        loader=PackageLoader("storymine_api"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "inline_sheets": inline_sheets,
        "asset": asset,
        "colour": scale.colour,
        "tone": scale.tone,
        "size": scale.size,
    }
    made.filters |= {"pieces": pieces, "words_for": words_for, "chart_data": chart_data, "coded": coded}
    return made


def coded(text: str) -> Markup:
    """A text with what stands between backticks as code."""
    parts = text.split("`")
    shown = [
        Markup("<code>{}</code>").format(part) if at % 2 else escape(part) for at, part in enumerate(parts)
    ]
    return Markup("").join(shown)


def chart_data(value: object) -> Markup:
    """JSON that is safe inside <script type="application/json">."""
    text = json.dumps(value, ensure_ascii=False)
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704


@cache
def asset(name: str) -> str:
    """The address of a file of ours, with a mark of its content, so that browsers may keep it."""
    return f"/static/{name}?v={hashlib.sha256(static_path(name).read_bytes()).hexdigest()[:12]}"


def static_path(name: str) -> Path:
    """Where a file of ours is; Plotly's script comes from its own installed package."""
    source = (
        files("plotly") / "package_data" / name
        if name == PLOTLY
        else files("storymine_api") / "static" / name
    )
    with as_file(source) as path:
        return path


PLOTLY = "plotly.min.js"


@cache
def inline_sheets() -> tuple[str, ...]:
    """Names of the inline style sheets that Plotly's script brings for its maps, which no page has.

    It leaves a sheet out where an element has its name; the policy (headers.py) would forbid it.
    """
    found = re.findall(rb'getElementById\("([0-9a-f]{64})"\)', static_path(PLOTLY).read_bytes())
    return tuple(dict.fromkeys(name.decode() for name in found))


def menu(caller: Caller | None) -> list[tuple[str, str]]:
    """Names and addresses of the pages in the menu: those that the caller may see."""
    if caller is None:  # a stranger, on a page for everybody
        return [*READ_PAGES, ("docs", "/docs")]
    read, give = caller.may(Role.READ), caller.may(Role.INGEST)
    return [
        (name, path)
        for name, path in (*READ_PAGES, ("files", "/files"), ("docs", "/docs"))
        if name == "docs" or (give if name == "files" else read)
    ]


def render(
    request: Request,
    template: str,
    *,
    section: str,
    status: int = 200,
    json_path: str | None = None,
    json_query: Mapping[str, str | None] | None = None,
    headers: Mapping[str, str] | None = None,
    carry: bool = True,
    **context: Any,
) -> HTMLResponse:
    """A page; `section` is the part of the menu it belongs to, `json_path` where its JSON is
    (`json_query`: what it takes besides the filters); with `carry` the menu keeps the filters.
    """
    t = language_of(request)
    address = Address.of(request)
    caller = getattr(request.state, "caller", None)
    text = (
        environment()
        .get_template(template)
        .render(
            t=t,
            address=address,
            section=section,
            caller=caller,
            menu=menu(caller),
            menu_link=lambda name, path: (
                address.with_filters(path, NAMES) if carry and name in FILTERED else path
            ),
            csrf=form_token(request),
            json_link=address.to(json_path, **(json_query or {})) if json_path else None,
            languages=[(code, address.spoken(code)) for code in LANGUAGES],
            **context,
        )
    )
    response = HTMLResponse(text, status, {"Vary": "Cookie, Accept-Language", **(headers or {})})
    response.headers["Content-Language"] = t.code
    if request.query_params.get("lang") in LANGUAGES:
        response.set_cookie(COOKIE, t.code, max_age=YEAR, samesite="lax", httponly=True)
    remember_visit(request, response)
    return response
