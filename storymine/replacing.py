"""Files that are there whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from storymine.errors import InputError

_STREAMS = ("/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """The name beside `path` (`x.csv.part` of `x.csv`) to write to. What is written there takes the place of
    `path` at the end; when something goes wrong it is removed, and `path` stays what it was.

    A link stays a link, and access rights stay those of the file there was. Devices and pipes are written to
    as they are. Raises InputError when there is no such folder or `path` is one itself, OSError when nothing
    can be written in it.
    """
    if path.is_dir():
        raise InputError(f"{path} is a folder; name a file in it")
    if _is_stream(path):
        yield path
        return
    target = path.resolve()
    if not target.parent.is_dir():
        raise InputError(f"{path}: there is no folder {target.parent}")
    part = part_of(target)
    try:
        part.touch()
        if target.exists():
            shutil.copymode(target, part)
        yield part
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def part_of(path: Path) -> Path:
    """Where a file is written until it is whole.

    >>> part_of(Path("x.csv")).name
    'x.csv.part'
    """
    return path.with_name(path.name + ".part")


def refuse_inputs(out: Path, inputs: Iterable[Path]) -> None:
    """Raises InputError when writing `out` would destroy one of the files that are read."""
    taken = {out.resolve(), part_of(out.resolve())}
    for one in inputs:
        if one.resolve() in taken or (out.is_file() and one.exists() and one.samefile(out)):
            raise InputError(f"{out}: this is a file that is read; write to another")


def _is_stream(path: Path) -> bool:
    """Standard output may be a regular file too, to which more is written than this."""
    return str(path).startswith(_STREAMS) or (path.exists() and not path.is_file())
