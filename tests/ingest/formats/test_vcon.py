"""What is peculiar to vCon: bodies in every encoding, transcripts of every kind, parties by index."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from storymine.domain import Channel, Failure, Story
from storymine.ingest import read

HERE = Path(__file__).parent
PARTIES = [
    {"name": "Fenna Postma", "tel": "tel:+31612340000", "role": "customer"},
    {"name": "Joris Blom", "role": "agent"},
]
START = "2026-01-01T10:00:00Z"
RECORDING = {"type": "recording", "start": START, "parties": [0, 1], "url": "https://opname.example/1"}


def vcon(**parts: Any) -> dict[str, Any]:
    return {"uuid": "u-1", "created_at": START, "parties": PARTIES, **parts}


def transcript(body: Any, **parts: Any) -> dict[str, Any]:
    return {"type": "transcript", "vendor": "v", "dialog": 0, "body": body, **parts}


def outcome(tmp_path: Path, record: dict[str, Any]) -> Story | Failure:
    path = tmp_path / "v.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    (found,) = read(path)
    return found


def said(tmp_path: Path, record: dict[str, Any]) -> list[tuple[str, float | None, str]]:
    found = outcome(tmp_path, record)
    assert isinstance(found, Story), found
    return [(u.speaker.value, u.start, u.text) for u in found.utterances]


def b64(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


LIST = [
    {"speaker": "Joris Blom", "text": "Zegt u het maar.", "start": 1},
    {"speaker": 0, "text": "Te duur!", "start": 2},
]
GOOD = [("agent", 1.0, "Zegt u het maar."), ("customer", 2.0, "Te duur!")]


@pytest.mark.parametrize(
    "analysis",
    [
        transcript(LIST, encoding="json"),
        transcript(json.dumps(LIST), encoding="json"),
        transcript(b64(json.dumps(LIST)), encoding="base64url", mediatype="application/json"),
        transcript(b64(json.dumps(LIST)), encoding="base64url", mimetype="application/json"),
        transcript({"utterances": LIST}),
        transcript(json.dumps({"utterances": LIST})),
        {**transcript(LIST), "dialog": [0]},
        {**transcript(LIST), "dialog": None},
        transcript({"text": "x", "duration": 3, "segments": [{**one, "end": 9} for one in LIST]}),
        transcript({"transcript": {"text": "x"}, "metadata": {}, "segments": LIST}, type="wtf_transcription"),
        transcript(
            {
                "Channel": "VOICE",
                "Transcript": [
                    {"ParticipantRole": "AGENT", "Content": "Zegt u het maar.", "BeginOffsetMillis": 1000},
                    {"ParticipantRole": "CUSTOMER", "Content": "Te duur!", "BeginOffsetMillis": 2000},
                ],
            }
        ),
        transcript(
            "WEBVTT\n\n00:01.000 --> 00:01.500\n<v Joris Blom>Zegt u het maar.\n\n"
            "00:02.000 --> 00:03.000\n<v Fenna Postma>Te duur!\n",
            mediatype="text/vtt",
        ),
    ],
)
def test_transcripts_of_every_kind(tmp_path: Path, analysis: dict[str, Any]) -> None:
    assert said(tmp_path, vcon(dialog=[RECORDING], analysis=[analysis])) == GOOD


def test_plain_text_transcripts(tmp_path: Path) -> None:
    text = "Agent: Zegt u het maar.\nFenna Postma: Te duur!\nEn let op: te laat."
    record = vcon(dialog=[RECORDING], analysis=[transcript(text, encoding="none")])
    assert said(tmp_path, record) == [
        ("agent", 0.0, "Zegt u het maar."),
        ("customer", 0.0, "Te duur! En let op: te laat."),
    ]
    assert said(tmp_path, vcon(dialog=[RECORDING], analysis=[transcript("Alles ging mis.")])) == [
        ("customer", 0.0, "Alles ging mis.")
    ]


def test_what_is_written_is_not_read_twice(tmp_path: Path) -> None:
    message = {"type": "text", "start": START, "parties": [0], "body": "Te duur!"}
    record = vcon(dialog=[message], analysis=[transcript("Te duur!")])
    assert said(tmp_path, record) == [("customer", 0.0, "Te duur!")]


def test_a_broken_transcript_gives_way_to_a_whole_one(tmp_path: Path) -> None:
    message = {"type": "text", "start": "2026-01-01T10:05:00Z", "parties": [0], "body": "Te duur!"}
    record = vcon(dialog=[RECORDING, message], analysis=[transcript("{", encoding="json")])
    assert said(tmp_path, record) == [("customer", 300.0, "Te duur!")]
    both = [transcript("{", encoding="json"), transcript(LIST), transcript("Nog eens.")]
    assert said(tmp_path, vcon(dialog=[RECORDING], analysis=both)) == GOOD


@pytest.mark.parametrize(
    ("analysis", "reason"),
    [
        (transcript("{", encoding="json"), "analysis[0].body: no valid JSON"),
        (transcript("[" * 100_000, encoding="json"), "analysis[0].body: no valid JSON"),
        (transcript("a?b", encoding="base64url"), "analysis[0].body: no valid base64url"),
        (transcript("x", encoding="rot13"), "analysis[0].encoding: must be base64url"),
        (transcript(None, url="https://elders.example"), "its url is not fetched"),
        (transcript(7), "analysis[0].body: must be text"),
        (transcript([7]), "analysis[0].body.transcript[0]: must be an object"),
        (transcript("a" * 8_000_001), "analysis[0].body: longer than"),
        (transcript({"text": ["x"]}), "analysis[0].body.text: must be a string"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, analysis: dict[str, Any], reason: str) -> None:
    found = outcome(tmp_path, vcon(dialog=[RECORDING], analysis=[analysis]))
    assert isinstance(found, Failure)
    assert reason in found.reason
    assert "Fenna" not in found.reason


def test_signed_vcons_are_opened_and_encrypted_ones_refused(tmp_path: Path) -> None:
    inner = vcon(dialog=[{"type": "text", "start": START, "parties": [0], "body": "Te duur!"}])
    signed = {"payload": b64(json.dumps(inner)), "signatures": [{"protected": "x", "signature": "y"}]}
    assert said(tmp_path, signed) == [("customer", 0.0, "Te duur!")]
    for payload in (b64("5"), b64("nee"), "?", b64(json.dumps(signed)), 5):
        found = outcome(tmp_path, {**signed, "payload": payload})
        assert isinstance(found, Failure)
    found = outcome(tmp_path, {"ciphertext": "x", "protected": "y", "recipients": []})
    assert isinstance(found, Failure)
    assert "decrypt it first" in found.reason


def test_nothing_is_fetched(tmp_path: Path) -> None:
    found = outcome(tmp_path, vcon(dialog=[RECORDING]))
    assert isinstance(found, Failure)
    assert "not fetched" in found.reason


def test_only_uuid_and_created_at_are_needed(tmp_path: Path) -> None:
    record = {"uuid": "u", "created_at": START, "dialog": [{"type": "text", "body": "Te duur!"}]}
    found = outcome(tmp_path, record)
    assert isinstance(found, Story)
    assert (found.id, found.channel, found.text) == ("u", Channel.CHAT, "Te duur!")


def test_roles_come_from_the_caller_when_parties_have_none(tmp_path: Path) -> None:
    parties = [{"name": "Fenna Postma", "tel": "+31612340000"}, {"name": "Joris Blom"}]
    message = [
        {"type": "text", "start": START, "parties": [who], "body": text}
        for who, text in ((0, "Te duur!"), (1, "Hm."))
    ]
    path = tmp_path / "v.json"
    path.write_text(json.dumps({**vcon(dialog=message), "parties": parties}), encoding="utf-8")

    def speakers(**roles: Any) -> list[str]:
        (story,) = read(path, **roles)
        assert isinstance(story, Story)
        return [u.speaker.value for u in story.utterances]

    assert speakers() == ["other", "other"]
    assert speakers(roles={"Joris Blom": "agent"}) == ["customer", "agent"]
    assert speakers(roles={"+31612340000": "customer", "Joris Blom": "bot"}) == ["customer", "bot"]


def test_pages_are_read_as_text(tmp_path: Path) -> None:
    page = (
        "<html><style>p {}</style><!-- > --><p>Te <b>duur</b>,<br>en 3 < 4 &amp; traag</p>"
        "<script>x<y</script></html>"
    )
    message = {"type": "text", "start": START, "parties": 0, "mediatype": "text/html", "body": page}
    assert said(tmp_path, vcon(dialog=[message])) == [("customer", 0.0, "Te duur,\nen 3 < 4 & traag")]


def test_a_mail_of_several_parts(tmp_path: Path) -> None:
    mail = (
        "From: x@post.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
        "--b\nContent-Type: text/plain; charset=utf-8\n\nTe duur!\n"
        "--b\nContent-Type: text/html\n\n<p>anders</p>\n--b--\n"
    )
    message = {"type": "text", "start": START, "parties": 0, "mediatype": "message/rfc822", "body": mail}
    found = outcome(tmp_path, vcon(dialog=[message]))
    assert isinstance(found, Story)
    assert (found.channel, found.text.strip()) == (Channel.EMAIL, "Te duur!")


@pytest.mark.parametrize("page", ["<" * 2_000_000, "<!--" * 500_000, "<script>" * 300_000, "&" * 2_000_000])
def test_pages_made_to_hang_do_not(tmp_path: Path, page: str) -> None:
    message = {"type": "text", "start": START, "parties": 0, "mediatype": "text/html", "body": page}
    outcome(tmp_path, vcon(dialog=[message]))
