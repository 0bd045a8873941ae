"""Files that the form on a page sends, from our own pages only."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import UploadFile

from storymine.characters import storable
from storymine_api.bodies import media_type, unsupported
from storymine_api.errors import INVALID, FieldError, ProblemError
from storymine_api.forms import refuse_cross_site, refuse_stale
from storymine_api.limits import Limits
from storymine_api.uploads import keep_file, parse_form

MOST_FILES = 20
LONGEST_NAME = 120
FIELDS = ("csrf", "channel", "agents", "customers")


@dataclass(frozen=True, slots=True)
class SentFiles:
    """`files` by the name that the sender gave them and where they lie, in a folder that goes with the
    request.
    """

    fields: dict[str, str]
    files: tuple[tuple[str, Path], ...]


async def read_sent_files(request: Request) -> AsyncIterator[SentFiles]:
    """The files and the other fields of a form.

    Raises ProblemError: 403 from another site or without our own token, 413 for more bytes than a file may
    have, 415 and 400 for what no page of ours sends.
    """
    refuse_cross_site(request)
    if media_type(request) != "multipart/form-data":
        raise unsupported(request, "multipart/form-data")
    limits: Limits = request.app.state.service.limits
    with tempfile.TemporaryDirectory(prefix="storymine-") as folder:
        yield await _read(request, limits, Path(folder))


async def _read(request: Request, limits: Limits, folder: Path) -> SentFiles:
    form = await parse_form(request, limits, names=FIELDS, most=limits.file, files=MOST_FILES)
    try:
        fields = {
            name: storable(value).strip() for name, value in form.multi_items() if isinstance(value, str)
        }
        refuse_stale(request, fields.pop("csrf", ""))
        files: list[tuple[str, Path]] = []
        for value in form.getlist("file"):
            if isinstance(value, UploadFile) and value.filename:
                path = folder / str(len(files))
                await keep_file(value, path, limits, most=limits.file)
                files.append((_name(value.filename), path))
    finally:
        await form.close()
    unknown = sorted(set(fields) - set(FIELDS))
    if unknown:
        raise ProblemError(INVALID, "not valid: form", errors=[FieldError("form", "no field of this page")])
    return SentFiles(fields, tuple(files))


def _name(given: str) -> str:
    """The name without folders, which some browsers send along."""
    return storable(given).replace("\\", "/").rpartition("/")[2][-LONGEST_NAME:]


SentFilesDep = Annotated[SentFiles, Depends(read_sent_files)]
