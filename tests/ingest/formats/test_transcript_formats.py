"""Every transcript format, read from a file of its own: who says what and when, and what else comes along."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storymine.domain import Channel, Failure, Story
from storymine.errors import ConfigurationError, FormatError
from storymine.ingest import Redactor, prepare, read

HERE = Path(__file__).parent
NAMES = (
    *("ilse", "verhoeven", "bram", "kuipers", "wout", "dielen", "noor", "aksoy", "jet", "molenaar", "guus"),
    *("peters", "lotte", "hendriks", "omar", "bensa", "sanne", "piet", "jansma", "okafor", "devries"),
)


@dataclass(frozen=True)
class Expected:
    id: str | None
    channel: Channel
    when: datetime | None
    turns: str
    """A letter a turn (customer, agent, bot, other) with its start."""
    metadata: dict[str, str] = field(default_factory=dict)
    customer: str | None = None
    language: str = "nl"


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


AGENT = "5a1f0f0e-3ad2-4e6f-b0cd-52f4f6f2a111"
EXPECTED = {
    "vcon_call.json": Expected(
        "018e3f72-c3a8-8b8e-b468-6ebf2e2e8c14",
        Channel.CALL,
        utc(2026, 3, 2, 9, 0, 10),
        "a0.4 c3.2 a61.5 c64",
        {
            "format": "vcon",
            "queue": "internet",
            "campaign": "storingen",
            "agent": "6f1e5a8c-3f0d-4c53-9d0e-55aa01c2d9b7",
            "department": "Storingen",
            "transfers": "1",
        },
        "+31685201447",
    ),
    "vcon_chat_old.json": Expected(
        "018e3f72-aaaa-8b8e-b468-6ebf2e2e8c14",
        Channel.CHAT,
        utc(2025, 11, 4, 13),
        "b0 c20 a65 c90",
        {"format": "vcon"},
        "wout.dielen@post.example",
    ),
    "vcon_email.json": Expected(
        "018e3f72-cccc-8b8e-b468-6ebf2e2e8c14",
        Channel.EMAIL,
        utc(2026, 1, 8, 20, 14),
        "c0",
        {"format": "vcon"},
        "f.okafor@post.example",
    ),
    "genesys_call.json": Expected(
        "2c0a3c0e-5d2f-4f53-8f6e-0d7a4f9b1c22",
        Channel.CALL,
        utc(2026, 3, 2, 9),
        "b5.25 a12.5 c16 a50",
        {
            "format": "genesys",
            "queue": "77aa6f7e-98a4-4f60-93b0-1f9b6d2a7e10",
            "agent": AGENT,
            "topics": "Pas blokkeren",
        },
        "+31634410982",
    ),
    "genesys_chat.json": Expected(
        "77777777-5d2f-4f53-8f6e-0d7a4f9b1c22",
        Channel.CHAT,
        utc(2026, 2, 11, 9, 30),
        "c0.5 a30",
        {"format": "genesys"},
    ),
    "contact_lens_voice.json": Expected(
        "c0ffee00-1111-4222-8333-444455556666",
        Channel.CALL,
        None,
        "a0.12 c3.1 a6.4",
        {
            "format": "contact-lens",
            "categories": "Klacht, Herhaalcontact",
            "agent": "a1b2c3d4-1111-4222-8333-444455556666",
        },
    ),
    "contact_lens_chat.json": Expected(
        "c0ffee00-2222-4222-8333-444455556666",
        Channel.CHAT,
        utc(2026, 4, 1, 8),
        "b0 c4.5 a64",
        {"format": "contact-lens", "agent": "agent-17"},
    ),
    "contact_lens_email.json": Expected(
        "c0ffee00-3333-4222-8333-444455556666",
        Channel.EMAIL,
        utc(2026, 4, 3, 10),
        "c0",
        {"format": "contact-lens", "categories": "Levering"},
    ),
    "transcribe.json": Expected("opname-0042", Channel.CALL, None, "a0.5 c2.25", {"format": "contact-lens"}),
    "insights_upload.json": Expected(
        None,
        Channel.CALL,
        utc(2026, 4, 1, 8),
        "b0 c7.5 a25 c30",
        {"format": "google-insights", "categories": "Bezorging"},
    ),
    "insights_api.json": Expected(
        "5512290078",
        Channel.CALL,
        utc(2026, 5, 5, 11),
        "a1.5 c4 a9.25",
        {"format": "google-insights", "issues": "Wachttijd"},
    ),
    "teams_metadata.vtt": Expected(
        None, Channel.CALL, utc(2026, 2, 3, 13, 0, 3), "o3.12 o5.6", {"format": "webvtt"}
    ),
    "teams_voice.vtt": Expected(None, Channel.CALL, None, "o1 o4 o4", {"format": "webvtt"}),
    "zoom.vtt": Expected(None, Channel.CALL, None, "o1 o3.5 o70 o3600.25", {"format": "webvtt"}),
    "whisper.json": Expected(
        None, Channel.CALL, None, "c0 c30", {"format": "whisper", "skipped_segments": "3"}
    ),
    "whisper_diarised.json": Expected(None, Channel.CALL, None, "o0 o2.5", {"format": "whisper"}),
    "wtf.json": Expected(None, Channel.CALL, None, "c0.5 a1.5", {"format": "wtf-transcript"}),
}
FIXTURES = sorted(EXPECTED)
JSON = [name for name in FIXTURES if name.endswith(".json")]


def one(path: Path, **options: object) -> Story:
    (story,) = read(path, **options)  # type: ignore[arg-type]
    assert isinstance(story, Story), story
    return story


def turns(story: Story) -> str:
    return " ".join(f"{u.speaker.value[0]}{u.start:g}" for u in story.utterances)


def test_every_fixture_is_expected() -> None:
    assert sorted(path.name for path in HERE.iterdir() if path.suffix in {".json", ".vtt"}) == FIXTURES


@pytest.mark.parametrize("name", FIXTURES)
def test_reads(name: str, tmp_path: Path) -> None:
    plain = tmp_path / "zonder-naam"  # recognised by what is in it
    plain.write_bytes((HERE / name).read_bytes())
    story, expected = one(plain), EXPECTED[name]
    assert story.id == (expected.id or replace(story, id="").content_hash[:16])
    assert story.channel is expected.channel
    assert (story.occurred_at.replace(microsecond=0) if story.occurred_at else None) == expected.when
    assert turns(story) == expected.turns
    assert story.metadata == expected.metadata
    assert (story.customer, story.language) == (expected.customer, expected.language)


@pytest.mark.parametrize("name", FIXTURES)
def test_no_speakers_name_gets_into_the_story(name: str) -> None:
    story = one(HERE / name)
    words = json.dumps([story.id, story.source, story.product, dict(story.metadata), story.text]).lower()
    assert [n for n in NAMES if n in words] == []
    prepared = prepare(story, redactor=Redactor(), secret=None)
    assert prepared.customer is None
    assert prepared.metadata == story.metadata


@pytest.mark.parametrize("name", JSON)
def test_lines_and_arrays_of_any_format(name: str, tmp_path: Path) -> None:
    record = json.loads((HERE / name).read_text(encoding="utf-8"))
    alone = one(HERE / name)
    lines = tmp_path / "lines"
    lines.write_text(f"{json.dumps(record)}\nkapot\n{json.dumps(record)}\n", encoding="utf-8")
    array = tmp_path / "array"
    array.write_text(json.dumps([record, 7, record], indent=1), encoding="utf-8")
    for path, bad in ((lines, "line 2"), (array, "record 2")):
        first, failure, second = read(path)
        assert first == alone
        assert isinstance(failure, Failure)
        assert (failure.source, failure.record, failure.step) == (path.name, bad, "read")
        assert isinstance(second, Story)
        assert second.utterances == alone.utterances
        assert (second.id == alone.id) == (EXPECTED[name].id is not None)


def test_formats_may_differ_from_line_to_line(tmp_path: Path) -> None:
    path = tmp_path / "mixed.jsonl"
    records = [json.loads((HERE / name).read_text(encoding="utf-8")) for name in JSON]
    records.append({"id": "eigen", "text": "Gewoon een rij.", "channel": "review"})
    records.append({"iets": "anders"})
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    found = list(read(path))
    assert [item.id for item in found[:-1] if isinstance(item, Story)] == [
        *(one(HERE / name).id for name in JSON),
        "eigen",
    ]
    assert isinstance(found[-1], Failure)
    assert found[-1].reason.startswith("in no transcript format")


def test_a_list_of_conversations_as_the_api_answers_it(tmp_path: Path) -> None:
    record = json.loads((HERE / "insights_api.json").read_text(encoding="utf-8"))
    path = tmp_path / "list.json"
    path.write_text(json.dumps({"conversations": [record], "nextPageToken": "x"}, indent=1), encoding="utf-8")
    assert one(path) == one(HERE / "insights_api.json")


def test_unknown_lists_do_not_hide_a_format(tmp_path: Path) -> None:
    for name in JSON:
        record = json.loads((HERE / name).read_text(encoding="utf-8"))
        path = tmp_path / name
        path.write_text(
            json.dumps({**record, "data": [{"text": "x"}], "x": None}, indent=1), encoding="utf-8"
        )
        assert one(path) == one(HERE / name)


def test_roles_by_name(tmp_path: Path) -> None:
    roles = {"Sanne de Wit": "agent", "Piet Jansma": "customer"}
    assert turns(one(HERE / "zoom.vtt", roles=roles)) == "a1 c3.5 c70 a3600.25"
    assert turns(one(HERE / "zoom.vtt", roles={"sanne de wit": "agent"})) == "a1 c3.5 c70 a3600.25"
    assert turns(one(HERE / "whisper_diarised.json", roles={"SPEAKER_00": "medewerker"})) == "a0 c2.5"
    assert turns(one(HERE / "teams_voice.vtt", roles={"Omar Bensaïd": "customer"})) == "o1 c4 o4"
    with pytest.raises(ConfigurationError, match="baas"):
        read(HERE / "zoom.vtt", roles={"Sanne de Wit": "baas"})


def test_channel_of_those_that_do_not_name_theirs() -> None:
    assert one(HERE / "insights_upload.json", channel=Channel.CHAT).channel is Channel.CHAT
    assert one(HERE / "zoom.vtt", channel=Channel.NOTE).channel is Channel.NOTE
    assert one(HERE / "vcon_email.json", channel=Channel.CALL).channel is Channel.EMAIL


GENESYS = {
    "conversationId": "g",
    "transcripts": [{"phrases": [{"text": "Hoi", "participantPurpose": "external"}]}],
}
LENS = {"Channel": "VOICE", "Transcript": [{"Content": "Hoi", "ParticipantRole": "CUSTOMER"}]}


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"vcon": "0.4.0"}, "vcon: uuid: missing"),
        ({"vcon": "0.4.0", "uuid": "u", "dialog": []}, "vcon: created_at: missing"),
        ({"vcon": "0.4.0", "uuid": "u", "created_at": "2026-01-01T00:00:00Z"}, "it has no words"),
        ({"uuid": "u", "created_at": "x", "dialog": {}, "parties": []}, "dialog: must be a list"),
        ({"uuid": "u", "created_at": "x", "dialog": [5]}, r"dialog\[0\]: must be an object"),
        ({**GENESYS, "transcripts": [{"phrases": "x"}]}, r"transcripts\[0\]\.phrases: must be a list"),
        (
            {**GENESYS, "transcripts": [{"phrases": [{"text": 5}]}]},
            r"genesys: transcripts\[0\]\.phrases\[0\]\.text: must be a string, not int",
        ),
        ({**GENESYS, "transcripts": []}, "no words"),
        ({**LENS, "Transcript": [{"Content": []}]}, r"Transcript\[0\]\.Content: must be a string"),
        ({**LENS, "JobStatus": "FAILED"}, "JobStatus: FAILED"),
        ({"entries": [{"text": "x", "user_id": 1}, "y"]}, r"entries\[1\]: must be an object"),
        ({"transcript": {"transcriptSegments": "x"}}, "transcript_segments: must be a list"),
        ({"task": "transcribe", "text": " "}, "no words"),
        ({"text": "x", "segments": [{"text": "x", "start": 0, "avg_logprob": -2}]}, "no speech"),
        ({"text": "x", "segments": [{"text": "ja", "start": 0}, {"text": {}}]}, r"segments\[1\]\.text"),
    ],
)
def test_rejects_name_the_field(record: dict[str, object], reason: str, tmp_path: Path) -> None:
    path = tmp_path / "reject.jsonl"
    path.write_text(json.dumps(record) + "\n" + json.dumps(GENESYS), encoding="utf-8")
    failure, story = read(path)
    assert isinstance(failure, Failure)
    assert (failure.record, failure.step) == ("line 1", "read")
    assert re.search(reason, failure.reason), failure.reason
    assert isinstance(story, Story)


def test_too_many_turns_are_one_failure(tmp_path: Path) -> None:
    path = tmp_path / "long.json"
    phrases = [{"text": f"zin {n}", "participantPurpose": "external"} for n in range(5_001)]
    path.write_text(json.dumps({**GENESYS, "transcripts": [{"phrases": phrases}]}), encoding="utf-8")
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    assert "5,001 turns" in failure.reason


def test_too_many_characters_are_one_failure(tmp_path: Path) -> None:
    path = tmp_path / "long.json"
    path.write_text(json.dumps({**LENS, "Transcript": [{"Content": "a" * 1_000_001}]}), encoding="utf-8")
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    assert "1,000,000" in failure.reason


def test_json_nested_without_end_is_refused(tmp_path: Path) -> None:
    deep = "[" * 200_000
    path = tmp_path / "deep"
    path.write_text(json.dumps(GENESYS) + "\n" + '{"transcripts": ' + deep + "\n", encoding="utf-8")
    story, failure = read(path)
    assert isinstance(story, Story)
    assert isinstance(failure, Failure)
    path.write_text('{"transcripts": \n' + deep, encoding="utf-8")
    with pytest.raises(FormatError):
        read(path)


def test_rows_with_an_id_and_a_time_are_still_rows(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    row = {"uuid": "a", "created_at": "2026-01-01T00:00:00Z", "text": "Te duur.", "transcript": "nee"}
    path.write_text(json.dumps(row) + "\n" + json.dumps(row), encoding="utf-8")
    assert [story.channel for story in read(path) if isinstance(story, Story)] == [Channel.REVIEW] * 2


def test_uploads_whose_times_are_no_dates(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    entries = [
        {"text": "ja", "user_id": 1, "role": "CUSTOMER", "start_timestamp_usec": 2_500_000},
        {"text": "nee", "user_id": 2, "role": "AGENT", "start_timestamp_usec": 500_000},
    ]
    path.write_text(json.dumps({"entries": entries}), encoding="utf-8")
    story = one(path)
    assert (turns(story), story.occurred_at) == ("a0 c2", None)


def test_names_in_the_wrong_place_do_not_get_into_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    for name in ("parties", "dialog", "analysis"):
        for value in ("Ilse Verhoeven", ["Ilse Verhoeven"]):
            record = {"vcon": "0.4.0", "uuid": "u", "created_at": "2026-01-01T00:00:00Z", name: value}
            path.write_text(json.dumps(record), encoding="utf-8")
            (failure,) = read(path)
            assert isinstance(failure, Failure)
            assert "Ilse" not in failure.reason


def test_one_speaker_is_the_customer_and_two_are_never_guessed(tmp_path: Path) -> None:
    def said(*speakers: str | None) -> str:
        path = tmp_path / "x.json"
        segments = [
            {"start": 5 * n, "end": 5 * n + 1, "text": "ja", "speaker": who} for n, who in enumerate(speakers)
        ]
        path.write_text(json.dumps({"text": "x", "segments": segments}), encoding="utf-8")
        return "".join(turn[0] for turn in turns(one(path)).split())

    assert said(None, None) == "cc"
    assert said("A", "A") == "cc"
    assert said("A", "B") == "oo"
    assert said("Agent", "A") == "ac"
    assert said("Agent", "A", "B") == "aoo"
    assert said("Klant 1", "A") == "co"
