"""Files of ours, and Plotly's script from its installed package; nothing comes from elsewhere."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import FileResponse

from storymine.errors import NotFoundError
from storymine_api.access import OPEN
from storymine_api.pages.rendering import YEAR, static_path

router = APIRouter(include_in_schema=False, dependencies=[OPEN])
FILES = ("storymine.css", "pages.js", "charts.css", "charts.js", "icon.svg", "plotly.min.js")


@router.get("/static/{name}")
def static_file(name: str, v: str | None = None) -> FileResponse:
    """A file; asked for with the mark of its content (`?v=`) it may be kept for a year."""
    if name not in FILES:
        raise NotFoundError(f"there is no file {name!r}")
    keep = f"public, max-age={YEAR}, immutable" if v else "no-cache"
    return FileResponse(static_path(name), headers={"Cache-Control": keep})


@router.get("/favicon.ico")
def favicon() -> FileResponse:
    return static_file("icon.svg")
