"""Parquet files, through `read` and `unpacked_size`: of any size in little memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storymine.domain import Failure, Story
from storymine.ingest import read
from storymine.ingest.parquet import read_parquet, unpacked_size
from storymine.ingest.parquet_pages import read_pages

LITTLE = 120_000_000
Peak = Callable[[], int]


@pytest.fixture
def peak() -> Iterator[Peak]:
    """The most bytes that Python and Arrow have held since the beginning of a test."""
    usual = pa.default_memory_pool()
    pool = pa.proxy_memory_pool(usual)
    pa.set_memory_pool(pool)
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1] + (pool.max_memory() or 0)
    tracemalloc.stop()
    pa.set_memory_pool(usual)


def repeated(value: str, times: int) -> pa.Table:
    numbers = pa.array([0] * times, pa.int32())
    return pa.table({"text": pa.DictionaryArray.from_arrays(numbers, pa.array([value]))})


def written(path: Path, table: pa.Table, **options: object) -> Path:
    pq.write_table(table, path, **options)
    return path


@pytest.mark.parametrize("store_schema", [True, False])
def test_a_value_that_stands_in_many_rows_is_in_memory_a_few_times(
    tmp_path: Path, peak: Peak, *, store_schema: bool
) -> None:
    path = written(
        tmp_path / "x", repeated("x" * 400_000, 500), compression="zstd", store_schema=store_schema
    )
    assert path.stat().st_size < 1000
    found = sum(len(story.text) for story in read(path) if isinstance(story, Story))
    assert found == 200_000_000
    assert peak() < LITTLE


def test_values_that_go_on_from_each_other_are_in_memory_a_few_times(tmp_path: Path, peak: Peak) -> None:
    texts = ["x" * (300_000 + number) for number in range(500)]
    options = {"use_dictionary": False, "column_encoding": {"text": "DELTA_BYTE_ARRAY"}}
    path = written(tmp_path / "x", pa.table({"text": texts}), compression="zstd", **options)
    del texts
    tracemalloc.reset_peak()
    before = peak()
    assert sum(1 for _ in read(path)) == 500
    assert peak() - before < LITTLE
    assert unpacked_size(path, most=10**9) > 150_000_000


def test_a_row_that_repeats_a_value_in_a_list_is_refused(tmp_path: Path, peak: Peak) -> None:
    numbers = pa.array([0] * 1000, pa.int32())
    said = pa.DictionaryArray.from_arrays(numbers, pa.array(["x" * 400_000]))
    turns = pa.ListArray.from_arrays(
        pa.array([0, 1, 1000], pa.int32()), pa.StructArray.from_arrays([said], ["text"])
    )
    path = written(tmp_path / "x", pa.table({"utterances": turns}), compression="zstd")
    first, second = read(path)
    assert isinstance(first, Story)
    assert isinstance(second, Failure)
    assert (second.record, second.reason) == (
        "row 3",
        "longer than 64,000,000 bytes; a record is at most that long",
    )
    assert peak() < LITTLE


def test_pages_that_do_not_fit_are_named_and_the_rest_is_read(tmp_path: Path, peak: Peak) -> None:
    path = tmp_path / "x"
    with pq.ParquetWriter(
        path, pa.schema({"text": pa.string()}), compression="zstd", use_dictionary=False
    ) as out:
        out.write_table(pa.table({"text": ["De monteur kwam niet.", "Prima geholpen."]}))
        out.write_table(pa.table({"text": ["x" * 90_000_000] * 3}))
        out.write_table(pa.table({"text": ["Te laat."]}))
    before = peak()
    found = list(read_parquet(path))
    assert [record for record, _ in found] == ["row 2", "row 3", "row 4", "row 7"]
    assert str(found[2][1]) == (
        "rows 4 to 6 cannot be read: its pages may take more than 256,000,000 bytes at a time;"
        " write smaller ones"
    )
    assert peak() - before < LITTLE


def test_a_footer_that_lies_is_not_believed(tmp_path: Path) -> None:
    path = written(
        tmp_path / "x", pa.table({"text": ["x" * 80_000_000]}), compression="zstd", use_dictionary=False
    )
    said = pq.ParquetFile(path).metadata.row_group(0).column(0).total_uncompressed_size
    content = path.read_bytes()
    assert content.count(number(said)) >= 1
    path.write_bytes(content.replace(number(said), number(40_000_001)))
    assert pq.ParquetFile(path).metadata.row_group(0).column(0).total_uncompressed_size == 40_000_001
    assert unpacked_size(path, most=10**9) >= 80_000_000


def number(value: int) -> bytes:
    """A number as Thrift writes it."""
    left, parts = value << 1, b""
    while left > 127:
        parts += bytes([left & 127 | 128])
        left >>= 7
    return parts + bytes([left])


@pytest.mark.parametrize("version", ["1.0", "2.0"])
@pytest.mark.parametrize("encoding", ["PLAIN", "DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY", None])
def test_what_comes_out_is_what_went_in(tmp_path: Path, version: str, encoding: str | None) -> None:
    table = pa.table(
        {
            "text": [f"Melding {number} van de monteur." for number in range(3000)],
            "score": [number % 11 for number in range(3000)],
            "datum": [datetime(2026, 3, 1, 12, number % 60, tzinfo=UTC) for number in range(3000)],
            "tags": [["a", "b"][: number % 3] for number in range(3000)],
            "kenmerk": [{"regio": "Noord", "bytes": b"\x00"} for _ in range(3000)],
            "leeg": pa.nulls(3000, pa.string()),
            "paar": pa.array([[("k", "v")]] * 3000, pa.map_(pa.string(), pa.string())),
        }
    )
    options = {"use_dictionary": encoding is None}
    if encoding:
        options["column_encoding"] = {"text": encoding}  # type: ignore[assignment]
    path = written(tmp_path / "x", table, data_page_version=version, row_group_size=1300, **options)
    found = list(read_parquet(path))
    assert [record for record, _ in found] == [f"row {place}" for place in range(2, 3002)]
    assert [row for _, row in found] == table.to_pylist()


def test_texts_that_are_no_utf8_are_windows_1252_and_other_values_name_their_column(tmp_path: Path) -> None:
    texts = pa.array([b"Prima.", "Cliënt belt.".encode("cp1252"), b"Te laat."])
    dates = pa.array([0, 1, 2**62], pa.timestamp("us"))
    path = written(tmp_path / "x", pa.table({"text": texts.view(pa.string()), "datum": dates}))
    _, (_, second), (record, third) = read_parquet(path)
    assert isinstance(second, dict)
    assert second["text"] == "Cliënt belt."
    assert (record, str(third)) == ("row 4", "column 'datum' holds what cannot be read (OverflowError)")


def test_counting_ends_above_what_is_allowed(tmp_path: Path) -> None:
    path = written(tmp_path / "x", repeated("x" * 1000, 100_000), compression="zstd")
    assert 100_000_000 < unpacked_size(path, most=10**9) < 101_000_000
    assert 5_000_000 < unpacked_size(path, most=5_000_000) < 7_000_000
    assert unpacked_size(path.parent / "none", most=1) == 0


def test_damage_costs_the_rows_from_there_to_the_end_of_their_group(tmp_path: Path) -> None:
    texts = [f"Melding {number} van {number % 97}." for number in range(2400)]
    path = written(tmp_path / "x", pa.table({"text": texts}), row_group_size=800, **SMALL_PAGES)
    damage(path, group=1, page=3)
    found = list(read(path))
    [failure] = [one for one in found if isinstance(one, Failure)]
    first = int(failure.record.removeprefix("row "))
    assert 802 < first < 1602
    assert failure.reason == f"rows {first} to 1601 cannot be read: the file is damaged here (OSError)"
    kept = [one.text for one in found if isinstance(one, Story)]
    assert kept == texts[: first - 2] + texts[1600:]


SMALL_PAGES = {
    "use_dictionary": False,
    "data_page_size": 2000,
    "write_batch_size": 50,
    "compression": "snappy",
}


def damage(path: Path, *, group: int, page: int) -> None:
    """Spoil what is packed in one page."""
    with path.open("r+b") as file:
        chunk = pq.ParquetFile(path).metadata.row_group(group).column(0)
        start, end = chunk.data_page_offset, chunk.data_page_offset + chunk.total_compressed_size
        sizes = list(read_pages(file, start, end))
        assert len(sizes) > page + 1
        content = path.read_bytes()[start:end]
        place = start + len(content) * page // len(sizes) + 200
        file.seek(place)
        file.write(b"\xff" * 40)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 40_000), bytes_there=st.binary(min_size=1, max_size=60))
def test_whatever_is_damaged_no_row_before_it_is_lost(tmp_path: Path, place: int, bytes_there: bytes) -> None:
    texts = [f"Melding {number} van {number % 97}." for number in range(2400)]
    path = written(tmp_path / "x", pa.table({"text": texts}), row_group_size=800, **SMALL_PAGES)
    content = bytearray(path.read_bytes())
    metadata = pq.ParquetFile(path).metadata
    chunks = [metadata.row_group(group).column(0) for group in range(3)]
    ends = [chunk.data_page_offset + chunk.total_compressed_size for chunk in chunks]
    place = 4 + place % (ends[-1] - 4 - len(bytes_there))
    content[place : place + len(bytes_there)] = bytes_there
    path.write_bytes(content)
    rows = dict(read_parquet(path))
    group = sum(end <= place for end in ends)
    for number in [*range(800 * group), *range(800 * (group + 2), 2400)]:
        assert rows[f"row {number + 2}"] == {"text": texts[number]}
