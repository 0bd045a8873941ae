"""A file that comes as multipart/form-data: on disk, with what was said about it."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import zipfile
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from storymine.domain import Channel
from storymine.errors import RecordError
from storymine.ingest import encodings
from storymine.ingest.channels import channel_from
from storymine.ingest.parquet import is_parquet, unpacked_size
from storymine_api.bodies import SMALL, body_chunks, media_type, parse_json, unsupported
from storymine_api.errors import INVALID, MALFORMED, TOO_LARGE, FieldError, ProblemError
from storymine_api.limits import Limits

FIELDS = ("mapping", "channel", "roles")
_LARGEST_FIELD = 100_000
_AROUND_A_FILE = 500_000
"""What the other fields and the boundaries may take."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on disk, named as the field it came in, so that no message holds another name."""

    path: Path
    mapping: Mapping[str, str]
    channel: Channel | None
    roles: Mapping[str, str]

    def parts(self) -> list[bytes]:
        """What tells this upload apart from others; the boundary between its fields does not."""
        with self.path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").digest()
        said = [sorted(self.mapping.items()), self.channel, sorted(self.roles.items())]
        return [content, repr(said).encode()]


@asynccontextmanager
async def receive_file(request: Request, limits: Limits, *, most: int) -> AsyncIterator[Upload]:
    """The upload, as long as it is needed. Raises ProblemError for one that cannot be used, or of more than
    `most` bytes.
    """
    if media_type(request) != "multipart/form-data":
        raise unsupported(request, "multipart/form-data")
    with tempfile.TemporaryDirectory(prefix="storymine-") as folder:
        yield await _receive(request, limits, most, Path(folder) / "file")


async def _receive(request: Request, limits: Limits, most: int, path: Path) -> Upload:
    form = await parse_form(request, limits, names=FIELDS, most=most)
    try:
        file = form.get("file")
        if not isinstance(file, UploadFile):
            raise _invalid("file", "missing; send the file in this field, with a file name")
        upload = Upload(path, _object(form, "mapping"), _channel(form), _object(form, "roles"))
        await keep_file(file, path, limits, most=most)
    finally:
        await form.close()
    return upload


async def parse_form(
    request: Request, limits: Limits, *, names: Collection[str], most: int, files: int = 1
) -> FormData:
    """A form of at most `files` files and as many fields as there are `names`; close it after use.

    Raises ProblemError for one that cannot be read, or of more than `most` bytes.
    """
    chunks = body_chunks(request, limit=most, ratio=limits.ratio, field="file", around=_AROUND_A_FILE)
    parser = MultiPartParser(
        request.headers,
        chunks,  # type: ignore[arg-type]  # any stream will do
        max_files=files,
        max_fields=len(names),
        max_part_size=_LARGEST_FIELD,
    )
    try:
        return await parser.parse()
    except MultiPartException as error:
        raise ProblemError(MALFORMED, f"The body is no form that can be read: {error.message}") from None


async def keep_file(file: UploadFile, path: Path, limits: Limits, *, most: int) -> None:
    """Write a file of a form to `path`. Raises ProblemError for one that is, or unpacks to, more than `most`
    bytes.
    """
    if (file.size or 0) > most:
        reason = f"more than {most:,} bytes"
        raise ProblemError(TOO_LARGE, f"The file is {reason}.", errors=[FieldError("file", reason)])
    await run_in_threadpool(_write, file.file, path)
    await run_in_threadpool(_refuse_bombs, path, most, limits.ratio)


def _write(file: BinaryIO, path: Path) -> None:
    with path.open("wb") as copy:
        shutil.copyfileobj(file, copy, 1 << 20)


def _refuse_bombs(path: Path, most: int, ratio: float) -> None:
    """Refuse a file that is short only while it is packed: with gzip, as a workbook (a zip) or Parquet."""
    allowed = min(most, max(SMALL, int(ratio * path.stat().st_size)))
    with path.open("rb") as file:
        parquet = is_parquet(file.read(8))
    if encodings.is_packed(path):
        size = encodings.unpacked_size(path, most=allowed)
    else:
        size = unpacked_size(path, most=allowed) if parquet else _zip_size(path)
    if size > allowed:
        reason = f"unpacks to more than {most:,} bytes, or to more than {ratio:g} times its size"
        raise ProblemError(TOO_LARGE, f"The file {reason}.", errors=[FieldError("file", reason)])


def _zip_size(path: Path) -> int:
    """What the parts of a zip declare, more than which none can unpack to; 0 for what is no zip."""
    if not zipfile.is_zipfile(path):
        return 0
    try:
        with zipfile.ZipFile(path) as packed:
            return sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return 0  # reading it will say so


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    if value is not None and not isinstance(value, str):
        raise _invalid(name, "must be text, not a file")
    return (value or "").strip()


def _object(form: FormData, name: str) -> dict[str, str]:
    text = _text(form, name)
    if not text:
        return {}
    try:
        value: Any = parse_json(text.encode("utf-8", "surrogatepass"))
    except ProblemError:
        raise _invalid(name, "must be a JSON object of texts") from None
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise _invalid(name, "must be a JSON object of texts")
    return value


def _channel(form: FormData) -> Channel | None:
    text = _text(form, "channel")
    try:
        return channel_from(text) if text else None
    except RecordError as error:
        raise _invalid("channel", error.reason) from None


def _invalid(field: str, reason: str) -> ProblemError:
    return ProblemError(INVALID, f"not valid: {field}", errors=[FieldError(field, reason)])
