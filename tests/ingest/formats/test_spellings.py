"""The same conversation in the spellings of other versions: the same story."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storymine.domain import Channel, Story
from storymine.ingest import read
from storymine.ingest.formats.fields import Fields
from storymine.ingest.formats.whisper import junk

HERE = Path(__file__).parent
Change = Callable[[dict[str, Any]], object]


def fixture(name: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((HERE / name).read_text(encoding="utf-8"))
    return record


def story_in(path: Path, record: object) -> Story:
    path.write_text(json.dumps(record), encoding="utf-8")
    (story,) = read(path)
    assert isinstance(story, Story), story
    return story


def renamed(value: Any, names: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {names(name): renamed(part, names) for name, part in value.items()}
    return [renamed(part, names) for part in value] if isinstance(value, list) else value


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


VCON_NAMES = {
    "mediatype": "mimetype",
    "critical": "must_support",
    "amended": "appended",
    "redacted": "redacted_from",
    "target_dialog": "target-dialog",
    "transfer_target": "transfer-target",
    "schema": "vendor_schema",
    "purpose": "type",
}


@pytest.mark.parametrize("name", ["vcon_call.json", "vcon_chat_old.json", "vcon_email.json"])
@pytest.mark.parametrize(
    "names",
    [VCON_NAMES, {old: new for new, old in VCON_NAMES.items() if old != "type"}, {"amended": "amended_from"}],
    ids=["older", "newer", "newest"],
)
def test_vcon(tmp_path: Path, name: str, names: dict[str, str]) -> None:
    record = fixture(name)
    expected = story_in(tmp_path / "a", record)
    assert story_in(tmp_path / "b", renamed(record, lambda key: names.get(key, key))) == expected


@pytest.mark.parametrize(
    "change",
    [
        lambda vcon: vcon.pop("vcon"),
        lambda vcon: vcon.update(vcon="0.5.0"),
        lambda vcon: vcon.update(vcon="9.9", extensions=None, critical=["onbekend"], updated_at=5),
        lambda vcon: vcon.pop("attachments"),
        lambda vcon: vcon.update(group=[], redacted={}),
        lambda vcon: [party.update(meta={"role": party.pop("role")}) for party in vcon["parties"]],
    ],
)
def test_vcon_with_less_and_more(tmp_path: Path, change: Change) -> None:
    record = fixture("vcon_call.json")
    expected = story_in(tmp_path / "a", record)
    change(record)
    assert story_in(tmp_path / "b", record) == expected


def test_google_in_snake_case(tmp_path: Path) -> None:
    record = fixture("insights_api.json")
    assert story_in(tmp_path / "b", renamed(record, snake)) == story_in(tmp_path / "a", record)
    upload = fixture("insights_upload.json")
    camel = renamed(upload, lambda key: re.sub(r"_(\w)", lambda match: match[1].upper(), key))
    assert story_in(tmp_path / "d", camel) == story_in(tmp_path / "c", upload)


def test_google_by_participant_or_by_channel(tmp_path: Path) -> None:
    record = fixture("insights_api.json")
    record["callMetadata"] = {}
    roles = {1: "END_USER", 2: "HUMAN_AGENT"}
    for segment in record["transcript"]["transcriptSegments"]:
        segment["segmentParticipant"] = {"role": roles[segment["channelTag"]]}
    story = story_in(tmp_path / "a", record)
    assert [u.speaker.value for u in story.utterances] == ["agent", "customer", "agent"]
    for segment in record["transcript"]["transcriptSegments"]:
        del segment["segmentParticipant"]
    assert {u.speaker.value for u in story_in(tmp_path / "b", record).utterances} == {"other"}


@pytest.mark.parametrize(
    ("media", "channel"),
    [
        ("call", Channel.CALL),
        ("VOICE", Channel.CALL),
        ("callback", Channel.CALL),
        ("chat", Channel.CHAT),
        ("message", Channel.CHAT),
        ("webmessaging", Channel.CHAT),
        ("whatsapp", Channel.CHAT),
        ("email", Channel.EMAIL),
        (None, Channel.CALL),
    ],
)
def test_genesys_media(tmp_path: Path, media: str | None, channel: Channel) -> None:
    assert story_in(tmp_path / "a", {**fixture("genesys_call.json"), "mediaType": media}).channel is channel


def test_genesys_offsets_stand_in_for_times(tmp_path: Path) -> None:
    record = fixture("genesys_call.json")
    for number, phrase in enumerate(record["transcripts"][0]["phrases"]):
        phrase.pop("startTimeMs")
        phrase["offset"] = {"milliseconds": 1000 * number + 250}
    record["transcripts"] = record["transcripts"][:1]
    assert [u.start for u in story_in(tmp_path / "a", record).utterances] == [0.25, 1.25, 2.25]


def test_genesys_customers_who_are_called(tmp_path: Path) -> None:
    record = fixture("genesys_call.json")
    record["participants"][0]["initialDirection"] = "outbound"
    assert story_in(tmp_path / "a", record).customer == "+31207700000"


@pytest.mark.parametrize(
    "change",
    [
        lambda lens: lens.pop("Version"),
        lambda lens: lens.update(Channel=None),
        lambda lens: lens.update(Participants=[], JobName="x"),
        lambda lens: [item.update(LoudnessScores=[1.0]) for item in lens["Transcript"]],
    ],
)
def test_contact_lens_with_less_and_more(tmp_path: Path, change: Change) -> None:
    record = fixture("contact_lens_voice.json")
    roles = {one["ParticipantId"]: one["ParticipantRole"] for one in record["Participants"]}
    for item in record["Transcript"]:
        item["ParticipantRole"] = roles[item["ParticipantId"]]
    expected = story_in(tmp_path / "a", record)
    change(record)
    assert story_in(tmp_path / "b", record) == expected


@pytest.mark.parametrize(
    ("numbers", "verdict"),
    [
        ({}, None),
        ({"avg_logprob": -1.0, "compression_ratio": 2.4, "no_speech_prob": 1.0}, None),
        ({"avg_logprob": -1.01}, "unsure"),
        ({"avg_logprob": -1.01, "no_speech_prob": 0.61}, "silence"),
        ({"avg_logprob": -0.1, "no_speech_prob": 0.99}, None),
        ({"compression_ratio": 2.41}, "repeating"),
        ({"avg_logprob": None, "compression_ratio": "x", "no_speech_prob": []}, None),
    ],
)
def test_what_whisper_doubts(numbers: dict[str, object], verdict: str | None) -> None:
    assert junk(Fields({"text": "ja", **numbers})) == verdict
