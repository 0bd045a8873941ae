"""However a stream is cut into chunks, the same records come out."""

from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.errors import RecordError
from storymine.ingest.ndjson import LineSplitter, row_of_line

LINE = st.one_of(
    st.dictionaries(st.text(max_size=4), st.text(max_size=12), max_size=2).map(
        lambda row: json.dumps(row, ensure_ascii=False).encode()
    ),
    st.binary(max_size=30).map(lambda raw: raw.replace(b"\n", b"")),
    st.sampled_from([b"", b"\r", b"x" * 41, b"x" * 40]),
)


def split(chunks: list[bytes], *, max_line: int = 40) -> list[bytes | str]:
    splitter = LineSplitter(max_line=max_line)
    found = [line for chunk in chunks for line in splitter.feed(chunk)] + list(splitter.finish())
    return [str(line) if isinstance(line, RecordError) else line for line in found]


@given(lines=st.lists(LINE, max_size=8), ended=st.booleans(), cuts=st.lists(st.integers(0, 300), max_size=12))
def test_any_chunking_gives_the_same_records(lines: list[bytes], ended: bool, cuts: list[int]) -> None:
    body = b"\n".join(lines) + (b"\n" if ended and lines else b"")
    places = sorted({min(cut, len(body)) for cut in cuts} | {0, len(body)})
    chunks = [body[start:end] for start, end in itertools.pairwise(places)]
    expected = lines if ended else [*lines[:-1], *([lines[-1]] if lines and lines[-1] else [])]
    too_long = "record: longer than 40 bytes"
    assert split(chunks) == [too_long if len(line) > 40 else line for line in expected]
    assert split([body[n : n + 1] for n in range(len(body))]) == split([body])


def test_a_line_without_end_never_fills_the_memory() -> None:
    splitter = LineSplitter(max_line=1000)
    for _ in range(1000):
        assert list(splitter.feed(b"x" * 1000)) == []
    assert sum(map(len, splitter._parts)) <= 1000
    assert [type(line) for line in splitter.feed(b"\n{}\n")] == [RecordError, bytes]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": ', "no valid JSON"),
        (b'{"text": NaN}', "NaN"),
        (b"[" * 100_000, "nested too deep"),
        (b"9" * 10_000, "number too long"),
        (b'"Jansen"', "must be an object with fields, not str"),
        (b'{"text": "caf\xe9"}', "not UTF-8"),
    ],
)
def test_what_is_no_object_is_told_without_its_words(line: bytes, reason: str) -> None:
    told = row_of_line(line)
    assert isinstance(told, RecordError)
    assert reason in str(told)
    assert "Jansen" not in str(told)


def test_blank_lines_and_a_mark_are_passed_over() -> None:
    assert row_of_line(b" \r") is None
    assert row_of_line(b'\xef\xbb\xbf{"text": "Ja"}\r') == {"text": "Ja"}
