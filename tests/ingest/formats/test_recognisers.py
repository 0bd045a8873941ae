"""Other shapes in which recognisers and contact centres write transcripts: who says what, in which order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from storymine.domain import Story
from storymine.errors import FormatError
from storymine.ingest import read


def word(content: str, start: str, end: str, speaker: str) -> dict[str, Any]:
    timed = {"type": "pronunciation", "start_time": start, "end_time": end, "speaker_label": speaker}
    return {**timed, "alternatives": [{"content": content}]}


WORDS = [
    word("Dag", "0.5", "1.0", "spk_0"),
    {"type": "punctuation", "speaker_label": "spk_0", "alternatives": [{"content": "."}]},
    word("Pas", "2.5", "2.9", "spk_1"),
    word("kwijt", "3.0", "3.5", "spk_1"),
]
SENTENCES = {
    "transcript": "Dag. Pas kwijt",
    "paragraphs": {
        "paragraphs": [
            {"speaker": 0, "start": 0.5, "end": 1, "sentences": [{"text": "Dag."}]},
            {"speaker": 1, "start": 2.5, "end": 3.5, "sentences": [{"text": "Pas kwijt"}]},
        ]
    },
}
UTTERANCES = [
    {"speaker": 0, "start": 0.5, "end": 1, "transcript": "Dag."},
    {"speaker": 1, "start": 2.5, "end": 3.5, "transcript": "Pas kwijt"},
]
ITEMS = [
    {"ParticipantRole": "CUSTOMER", "ParticipantId": "c", "Content": "Pas kwijt", "BeginOffsetMillis": 2500},
    {"ParticipantRole": "AGENT", "ParticipantId": "a", "Content": "Dag.", "BeginOffsetMillis": 500},
]
TALK = "a0.5 Dag. | c2.5 Pas kwijt"


def heard(path: Path, content: object, **roles: str) -> str:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    [story] = read(path, roles=roles)
    assert isinstance(story, Story)
    return " | ".join(
        f"{one.speaker.value[0]}{'' if one.start is None else f'{one.start:g}'} {one.text}"
        for one in story.utterances
    )


def vcon(body: object) -> dict[str, Any]:
    return {
        "uuid": "018e3f72-c3a8-8b8e-b468-6ebf2e2e8c14",
        "created_at": "2026-03-02T10:20:00Z",
        "parties": [{"role": "agent"}, {"role": "customer"}],
        "dialog": [{"type": "recording", "start": "2026-03-02T09:00:00Z", "parties": [0, 1]}],
        "analysis": [{"type": "transcript", "dialog": 0, "vendor": "x", "encoding": "json", "body": body}],
    }


@pytest.mark.parametrize(
    "body",
    [
        SENTENCES,
        json.dumps(SENTENCES),
        {"results": {"channels": [{"alternatives": [SENTENCES]}]}},
        {"results": {"channels": [], "utterances": UTTERANCES}},
    ],
)
def test_deepgram_in_a_vcon_keeps_who_speaks(tmp_path: Path, body: object) -> None:
    assert heard(tmp_path / "x", vcon(body)) == TALK


def test_deepgram_by_channel_in_a_vcon(tmp_path: Path) -> None:
    channels = [{"alternatives": [{"transcript": text}]} for text in ("Dag.", "Pas kwijt")]
    assert heard(tmp_path / "x", vcon({"results": {"channels": channels}})) == "a0 Dag. | c0 Pas kwijt"


@pytest.mark.parametrize(
    "results",
    [
        {"transcripts": [{"transcript": "Dag. Pas kwijt"}], "items": WORDS},
        {
            "transcripts": [],
            "items": [],
            "audio_segments": [
                {"transcript": "Dag.", "start_time": "0.5", "end_time": "1", "speaker_label": "spk_0"},
                {"transcript": "Pas kwijt", "start_time": "2.5", "end_time": "4", "speaker_label": "spk_1"},
            ],
        },
    ],
)
def test_a_job_of_transcribe(tmp_path: Path, results: object) -> None:
    assert heard(tmp_path / "x", {"jobName": "j1", "results": results}, spk_0="agent") == TALK


def test_a_job_of_transcribe_without_speakers(tmp_path: Path) -> None:
    results = {"transcripts": [{"transcript": "Mijn pas is kwijt."}], "items": []}
    assert heard(tmp_path / "x", {"jobName": "j1", "results": results}) == "c Mijn pas is kwijt."


@pytest.mark.parametrize(
    "record",
    [
        {"Channel": "VOICE", "LanguageCode": "nl-NL", "Transcript": ITEMS},
        {"Channel": "VOICE", "Segments": [*({"Transcript": one} for one in ITEMS), {"Categories": {}}]},
    ],
)
def test_contact_lens_in_any_order_and_by_segments(tmp_path: Path, record: object) -> None:
    assert heard(tmp_path / "x", record) == TALK


def test_google_entries_in_any_order(tmp_path: Path) -> None:
    entries = [
        {"text": "Pas kwijt", "role": "CUSTOMER", "user_id": 1, "start_timestamp_usec": 1775030407500000},
        {"text": "Dag.", "role": "AGENT", "user_id": 2, "start_timestamp_usec": 1775030405000000},
    ]
    assert heard(tmp_path / "x", {"entries": entries}) == "a0 Dag. | c2.5 Pas kwijt"


@pytest.mark.parametrize(
    "record",
    [
        {
            "text": "x",
            "chunks": [
                {"timestamp": [0.0, 2.0], "text": " Ik wacht."},
                {"timestamp": [5.0, None], "text": " Nog."},
            ],
        },
        {
            "result": {"language": "nl"},
            "transcription": [
                {"offsets": {"from": 0, "to": 2000}, "text": " Ik wacht."},
                {"offsets": {"from": 5000, "to": 6000}, "text": " Nog."},
            ],
        },
    ],
    ids=["Hugging Face", "whisper.cpp"],
)
def test_kin_of_whisper(tmp_path: Path, record: object) -> None:
    assert heard(tmp_path / "x", record) == "c0 Ik wacht. | c5 Nog."


def test_subtitles(tmp_path: Path) -> None:
    first = "1\n00:00:00,500 --> 00:00:01,000\nAgent: Dag.\n\n"
    second = "2\n00:00:02,500 --> 00:00:03,500\nKlant: Pas kwijt\n"
    assert heard(tmp_path / "x", first + second) == TALK


@pytest.mark.parametrize("names", [("Agent", "Klant"), ("Medewerker", "Beller"), ("Sanne", "Piet")])
def test_a_text_with_roles_or_names_before_its_lines(tmp_path: Path, names: tuple[str, str]) -> None:
    agent, customer = names
    content = f"{agent}: Dag, waarmee?\n{customer}: Pas kwijt, alweer.\nAl een week.\n{agent}: Vervelend.\n"
    told = heard(tmp_path / "x", content, Sanne="agent", Piet="klant")
    assert told == "a Dag, waarmee? | c Pas kwijt, alweer. Al een week. | a Vervelend."


@pytest.mark.parametrize(
    "record",
    [
        {"results": [{"alternatives": [{"transcript": "Dag."}]}]},
        {"metadata": {"id": "r"}, "results": {"utterances": UTTERANCES}},
        {"source": "x", "recognizedPhrases": [{"nBest": [{"display": "Dag."}]}]},
    ],
)
def test_what_an_agent_says_is_never_taken_for_a_review(tmp_path: Path, record: object) -> None:
    path = tmp_path / "x"
    path.write_text(json.dumps(record, indent=1), encoding="utf-8")
    with pytest.raises(FormatError, match="transcript in no format"):
        read(path)
