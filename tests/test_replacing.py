"""replacing: a file is there whole, or stays what it was; what is read is never written over."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from storymine.errors import InputError
from storymine.replacing import refuse_inputs, replacing


def test_a_file_takes_its_place_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("before")
    path.chmod(0o600)
    with replacing(path) as part:
        part.write_text("after")
        assert path.read_text() == "before"
        assert stat.S_IMODE(part.stat().st_mode) == 0o600
    assert path.read_text() == "after"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def fail_halfway(path: Path, error: type[BaseException]) -> None:
    with replacing(path) as part:
        part.write_text("half")
        raise error


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
@pytest.mark.parametrize("before", ["before", None])
def test_after_a_failure_there_is_what_there_was(
    tmp_path: Path, error: type[BaseException], before: str | None
) -> None:
    path = tmp_path / "x.csv"
    if before:
        path.write_text(before)
    with pytest.raises(error):
        fail_halfway(path, error)
    assert [one.read_text() for one in tmp_path.iterdir()] == ([before] if before else [])


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "x.csv")
    with replacing(link) as part:
        part.write_text("after")
    assert link.is_symlink()
    assert (tmp_path / "x.csv").read_text() == "after"


def test_a_pipe_is_written_to_as_it_is(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    with replacing(pipe) as part:
        part.write_text("through")
    reader.join()
    assert read == ["through"]
    assert pipe.is_fifo()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no folder"), replacing(tmp_path / "no" / "x.csv"):
        pass


def test_what_is_read_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.touch()
    os.link(path, tmp_path / "hard.csv")
    (tmp_path / "soft.csv").symlink_to(path)
    for out in (path, tmp_path / "hard.csv", tmp_path / "soft.csv", tmp_path / "." / "x.csv"):
        with pytest.raises(InputError, match="a file that is read"):
            refuse_inputs(out, [path])
    with pytest.raises(InputError, match="a file that is read"):
        refuse_inputs(tmp_path / "y.csv", [tmp_path / "y.csv.part"])
    refuse_inputs(tmp_path / "y.csv", [path])
