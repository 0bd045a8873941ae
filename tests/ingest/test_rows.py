"""One row to a Story, and what is said of a row that cannot be one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.domain import Channel, Score, Speaker, Story
from storymine.errors import RecordError
from storymine.ingest import story_from_row

SCHEMA = json.loads(
    Path(__file__).parents[2].joinpath("docs/schemas/story.schema.json").read_text(encoding="utf-8")
)

FULL = {
    "id": "r-1",
    "text": "Te laat bezorgd.",
    "channel": "review",
    "occurred_at": "2025-03-01T12:30:00+01:00",
    "customer": "k-77",
    "source": "webshop",
    "product": "Fiets",
    "score": {"metric": "nps", "value": 3, "scale": [0, 10]},
    "metadata": {"regio": "Noord", "team": 4},
    "never_heard_of": [1, 2],
}


def test_every_field() -> None:
    story = story_from_row(FULL)
    assert (story.id, story.channel, story.customer, story.source, story.product) == (
        *("r-1", Channel.REVIEW, "k-77", "webshop"),
        "Fiets",
    )
    assert story.occurred_at == datetime(2025, 3, 1, 11, 30, tzinfo=UTC)
    assert story.score == Score("nps", 3.0, (0.0, 10.0))
    assert story.metadata == {"regio": "Noord", "team": "4"}
    assert story.text == "Te laat bezorgd."
    jsonschema.validate(FULL, SCHEMA)


def test_a_text_alone_is_a_review_of_a_customer() -> None:
    story = story_from_row({"text": "Prima."})
    assert story.channel is Channel.REVIEW
    assert story.utterances[0].speaker is Speaker.CUSTOMER


def test_a_note_is_written_by_neither_customer_nor_agent() -> None:
    assert (
        story_from_row({"text": "Klt belt.", "channel": "call note".replace("call ", "")})
        .utterances[0]
        .speaker
        is Speaker.OTHER
    )


@pytest.mark.parametrize(
    ("utterances", "channel"),
    [
        ([{"speaker": "klant", "text": "Hoi"}, {"speaker": "medewerker", "text": "Dag"}], Channel.CHAT),
        ([{"speaker": "customer", "text": "Hoi", "start": 0.5}], Channel.CALL),
        ([{"speaker": "customer", "text": "Hoi"}], Channel.REVIEW),
    ],
)
def test_utterances_give_their_channel_away(utterances: list[object], channel: Channel) -> None:
    story = story_from_row({"utterances": utterances})
    assert story.channel is channel
    jsonschema.validate({"utterances": utterances}, SCHEMA)


def test_turns_of_several_messages_are_read_too() -> None:
    turns = [
        {"is_made_by_customer": True, "tweets": [{"text": "Waar blijft het?"}, {"text": "Nog steeds niks"}]},
        {"is_made_by_customer": False, "tweets": [{"text": "We kijken mee."}]},
    ]
    story = story_from_row({"id": 7, "turns": turns})
    assert story.id == "7"
    assert [(u.speaker, u.text) for u in story.utterances] == [
        (Speaker.CUSTOMER, "Waar blijft het? Nog steeds niks"),
        (Speaker.AGENT, "We kijken mee."),
    ]


def test_ids_come_from_what_was_said() -> None:
    one, again, other = (story_from_row({"text": text}) for text in ("Top", "Top", "Slecht"))
    assert one.id == again.id
    assert other.id != one.id
    assert story_from_row({"text": "Top"}, default_id="x").id == "x"
    assert story_from_row({"text": "Top", "id": "y"}, default_id="x").id == "y"


def test_empty_optional_fields_are_absent_ones() -> None:
    story = story_from_row(
        {"text": "Top", "id": "", "channel": None, "score": None, "occurred_at": "", "metadata": None}
    )
    assert (story.score, story.occurred_at, story.metadata) == (None, None, {})


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ({}, "text"),
        ({"text": "  "}, "text"),
        ({"text": 5}, "text"),
        ({"text": None}, "text"),
        ({"utterances": "hoi"}, "utterances"),
        ({"utterances": []}, "utterances"),
        ({"utterances": [{"text": " "}]}, "utterances"),
        ({"utterances": ["hoi"]}, r"utterances\[0\]"),
        ({"utterances": [{"speaker": "klant"}]}, r"utterances\[0\].text"),
        ({"utterances": [{"text": "a"}, {"speaker": "Jan Geheim", "text": "b"}]}, r"utterances\[1\].speaker"),
        ({"utterances": [{"text": "a", "start": "later"}]}, r"utterances\[0\].start"),
        ({"utterances": [{"text": "a", "start": -1}]}, r"utterances\[0\].start"),
        ({"utterances": [{"text": "a"}] * 5001}, "utterances"),
        ({"text": "a" * 1_000_001}, "text"),
        ({"text": "a", "channel": "duif"}, "channel"),
        ({"text": "a", "occurred_at": "ooit"}, "occurred_at"),
        ({"text": "a", "id": ["x"]}, "id"),
        ({"text": "a", "customer": "x" * 501}, "customer"),
        ({"text": "a", "customer": 10**5000}, "customer"),
        ({"text": "a", "metadata": "x"}, "metadata"),
        ({"text": "a", "metadata": {"x" * 101: "y"}}, "metadata"),
        ({"text": "a", "score": 9}, "score"),
        ({"text": "a", "score": {"metric": "liefde", "value": 1}}, "score.metric"),
        ({"text": "a", "score": {"metric": "nps", "value": "veel"}}, "score.value"),
        ({"text": "a", "score": {"metric": "nps", "value": 11}}, "score.value"),
        ({"text": "a", "score": {"metric": "nps", "value": float("nan")}}, "score.value"),
        ({"text": "a", "score": {"metric": "csat", "value": 1, "scale": [5, 1]}}, "score.scale"),
        (
            {"text": "a", "score": {"metric": "csat", "value": 1, "lower_is_better": "soms"}},
            "score.lower_is_better",
        ),
    ],
)
def test_a_bad_row_names_its_field(row: dict[str, object], field: str) -> None:
    with pytest.raises(RecordError, match=rf"\A{field}"):
        story_from_row(row)


def test_no_error_shows_what_was_said() -> None:
    with pytest.raises(RecordError) as caught:
        story_from_row({"text": "ok", "channel": "mijn buurman Karel is ernstig ziek"})
    assert "Karel" not in str(caught.value)


def test_what_no_store_can_hold_is_replaced_in_place() -> None:
    story = story_from_row({"text": "a\x00b\ud83dc", "customer": "k\x00"})
    assert story.text == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c"
    assert len(story.content_hash) == 64


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["id", "text", "utterances", "turns", "channel", "occurred_at", "customer", "source", "score", "metadata"]
)


@given(st.dictionaries(FIELDS, VALUES))
def test_any_row_is_a_story_or_a_record_error(row: dict[str, object]) -> None:
    try:
        story = story_from_row(row)
    except RecordError:
        return
    assert isinstance(story, Story)
    assert story.text.strip()
    assert story.id


@pytest.mark.parametrize(
    "row",
    [
        "Jansen",
        {"text": "Te laat.", "channel": "Jansen"},
        {"text": "Te laat.", "channel": 612345678},
        {"text": "Te laat.", "score": {"metric": "Jansen", "value": 3}},
        {"text": "Te laat.", "score": {"metric": "nps", "value": "Jansen"}},
        {"text": "Te laat.", "score": {"metric": "nps", "value": 612345678}},
        {"text": "Te laat.", "occurred_at": "Jansen"},
        {"utterances": [{"speaker": "Jansen", "text": "Te laat."}]},
    ],
)
def test_what_is_said_of_a_row_repeats_nothing_of_it(row: Any) -> None:
    with pytest.raises(RecordError) as fault:
        story_from_row(row)
    assert "jansen" not in str(fault.value).lower()
    assert "612345678" not in str(fault.value)
