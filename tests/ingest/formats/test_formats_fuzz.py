"""Whatever is in a file: stories and failures come out, bounded in number and size, or a FormatError."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storymine.domain import Failure, Story
from storymine.errors import FormatError, RecordError
from storymine.ingest import read
from storymine.ingest.formats import FORMATS, story_of
from storymine.ingest.rows import MAX_CHARACTERS, MAX_UTTERANCES

NAMES = (
    "verhoeven",
    "kuipers",
    "dielen",
    "aksoy",
    "molenaar",
    "peters",
    "hendriks",
    "bensa",
    "de wit",
    "jansma",
)
HERE = Path(__file__).parent
RECORDS = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(HERE.glob("*.json"))}
CAPTIONS = {path.name: path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.vtt"))}
ODD: list[Any] = [
    *(None, True, False, 0, -1, 1e308, 10**400, float("nan"), float("inf"), "", " ", "\x00", "\ud800"),
    *(
        [],
        {},
        [[]],
        [None],
        [{}],
        {"": None},
        "x" * 300,
        "WEBVTT\n\n",
        "{",
        "[1",
        "2026-02-30T99:00:00Z",
        "a=b",
    ),
    *([[0, [1, [2]]]], "UklGRg", "data:,", 2**63, "9" * 5_000, "tel:", "-12.5s"),
]
FUZZ = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def check(found: list[Story | Failure]) -> None:
    for item in found:
        if isinstance(item, Failure):
            assert 0 < len(item.reason) < 600
            assert [name for name in NAMES if name in item.reason.lower()] == []
            continue
        assert isinstance(item, Story)
        assert 0 < len(item.utterances) <= MAX_UTTERANCES
        assert len(item.text) <= MAX_CHARACTERS + MAX_UTTERANCES
        assert all(u.text.strip() and (u.start is None or u.start >= 0) for u in item.utterances)
        assert all(isinstance(value, str) and len(value) <= 500 for value in item.metadata.values())
        assert item.content_hash
        item.text.encode()


def mutated(value: Any, draw: random.Random, share: float) -> Any:
    """The value with some of its parts gone, doubled, swapped or made odd."""
    if draw.random() < share:
        return draw.choice(ODD)
    if isinstance(value, dict):
        items = [(key, mutated(part, draw, share)) for key, part in value.items() if draw.random() > share]
        draw.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        parts = [mutated(part, draw, share) for part in value if draw.random() > share]
        return parts * draw.choice([1, 1, 1, 2, 50]) if draw.random() < share else parts
    if isinstance(value, str) and draw.random() < share:
        place = draw.randrange(len(value) + 1)
        return value[:place] + str(draw.choice(ODD))[:400] + value[place:]
    return value


@pytest.mark.parametrize("name", sorted(RECORDS))
@given(seed=st.integers(0, 2**32), share=st.sampled_from([0.02, 0.1, 0.3]))
@FUZZ
def test_mutated_records(
    name: str, seed: int, share: float, tmp_path_factory: pytest.TempPathFactory
) -> None:
    record = mutated(RECORDS[name], random.Random(seed), share)
    path = tmp_path_factory.getbasetemp() / f"fuzz-{name}"
    path.write_text(json.dumps([RECORDS[name], record, RECORDS[name]]), encoding="utf-8")
    found = list(read(path))
    check(found)
    assert len(found) == 3  # a bad record spoils no other
    assert isinstance(found[0], Story)
    assert isinstance(found[2], Story)


def keys(value: Any) -> Iterator[str]:
    """All names of fields in a value."""
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from keys(part)


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30) | st.sampled_from(ODD)
KEYS = sorted({key for record in RECORDS.values() for key in keys(record)})
JSON = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=25,
)


@pytest.mark.parametrize("read_record", [one.read for one in FORMATS], ids=[one.NAME for one in FORMATS])
@given(record=st.dictionaries(st.sampled_from(KEYS), JSON, max_size=8))
@FUZZ
def test_any_object_is_read_or_refused(
    read_record: Callable[[dict[str, Any]], Any], record: dict[str, Any]
) -> None:
    for one in FORMATS:
        assert one.recognises(record) in {True, False}
    try:
        story = story_of(read_record(record), roles={})
    except RecordError:
        return
    check([story])


@pytest.mark.parametrize("name", sorted({**RECORDS, **CAPTIONS}))
@given(cuts=st.lists(st.tuples(st.integers(0, 5_000), st.binary(max_size=12)), min_size=1, max_size=6))
@FUZZ
def test_damaged_files(
    name: str, cuts: list[tuple[int, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    data = (HERE / name).read_bytes()
    for place, instead in cuts:
        place %= len(data) + 1
        data = data[:place] + instead + data[place + len(instead) :]
    path = tmp_path_factory.getbasetemp() / f"cut-{name}"
    path.write_bytes(data)
    try:
        check(list(read(path)))
    except FormatError:
        return


LINES = st.sampled_from(
    [
        *("", "WEBVTT", "NOTE x", "1", "00:01.000 --> 00:02.000", "99:99:99.999 --> 00:00.000", "-->", "{"),
        *(
            "00:00:01,5 --> 00:00:02,5 align:start",
            "Jan de Wit: Hallo",
            "Jan: ",
            ": x",
            "<v Jan>Hoi</v>",
            "<v >",
        ),
        *(
            '{"spokenText": "Ja", "speakerName": null}',
            "<" * 50,
            "&#x110000;&amp",
            "a: b: c: d",
            "\x00",
            "<v a><v b>",
        ),
    ]
)


@given(lines=st.lists(LINES | st.text(max_size=20), max_size=30))
@settings(FUZZ, max_examples=500)
def test_any_captions(lines: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.vtt"
    path.write_bytes("\n".join(["WEBVTT", *lines]).encode("utf-8", "surrogatepass"))
    check(list(read(path)))
