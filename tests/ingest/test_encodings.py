"""Text files in every encoding, whole and damaged, through `read`."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storymine.domain import Story
from storymine.errors import FormatError
from storymine.ingest import read
from storymine.ingest.encodings import open_text

WORDS = "text\nDe cliënt wacht al dagen.\nPrima geholpen 👍 hoor\nTe laat.\n"
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")


def encoded(text: str, encoding: str) -> bytes:
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    return marks.get(encoding, b"") + text.encode(encoding, "ignore")


def texts(path: Path, content: bytes) -> list[str]:
    path.write_bytes(content)
    return [one.text for one in read(path) if isinstance(one, Story)]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_half_a_character_behind_the_last_line_is_passed_over(tmp_path: Path, encoding: str) -> None:
    content = encoded(WORDS, encoding)
    whole = texts(tmp_path / "x", content)
    half = b"\x0a" if "16" in encoding else b"\xc3"
    assert len(whole) == 3
    assert texts(tmp_path / "x", content + half)[:3] == whole


def test_a_file_that_ends_in_the_middle_of_a_character_keeps_the_rest(tmp_path: Path) -> None:
    cut = encoded(WORDS + "Cliënt belt over café", "utf-8")[:-1]
    assert texts(tmp_path / "x", cut)[-1] == "Cliënt belt over caf\ufffd"
    cut = encoded(WORDS + "Cliënt belt", "utf-16")[:-1]
    assert texts(tmp_path / "x", cut)[-1] == "Cliënt bel\ufffd"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-8"])
def test_half_an_emoji_is_replaced(tmp_path: Path, encoding: str) -> None:
    half = "\ud83d".encode(encoding, "surrogatepass")
    content = encoded("text\nCliënt ", encoding) + half + " belt.\nPrima.\n".encode(encoding)
    first, second = texts(tmp_path / "x", content)
    assert (first.replace("\ufffd", ""), second) == ("Cliënt  belt.", "Prima.")
    assert "\ufffd" in first


def test_a_line_of_windows_1252_stays_one_among_others(tmp_path: Path) -> None:
    content = "text\nCliënt één\n".encode() + "Cliënt twee €\n".encode("cp1252")
    assert texts(tmp_path / "x", content) == ["Cliënt één", "Cliënt twee €"]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    encoding=st.sampled_from(ENCODINGS),
    damage=st.lists(st.tuples(st.integers(4, 200), st.binary(max_size=4)), max_size=3),
    kept=st.integers(4, 400),
)
def test_no_damage_is_an_error_and_all_text_can_be_stored(
    tmp_path: Path, encoding: str, damage: list[tuple[int, bytes]], kept: int
) -> None:
    content = bytearray(encoded(WORDS * 2, encoding))
    for place, bytes_there in damage:
        content[place : place + len(bytes_there)] = bytes_there
    path = tmp_path / "x"
    path.write_bytes(content[:kept])
    with open_text(path) as lines:
        assert all(line.encode() for line in lines)
    try:
        found = list(read(path))
    except FormatError:
        return
    assert all(one.text.encode() for one in found if isinstance(one, Story))
