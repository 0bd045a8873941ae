"""Captions: the three ways of naming a speaker, and files that are not quite WebVTT."""

from __future__ import annotations

from pathlib import Path

import pytest

from storymine.domain import Failure, Story
from storymine.ingest import read
from storymine.ingest.formats import webvtt_cues

HERE = Path(__file__).parent


def outcome(tmp_path: Path, text: str | bytes) -> tuple[list[tuple[str, float | None, str]], list[Failure]]:
    path = tmp_path / "x"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = list(read(path, roles={"Sanne de Wit": "agent"}))
    said = [
        (u.speaker.value, u.start, u.text)
        for story in found
        if isinstance(story, Story)
        for u in story.utterances
    ]
    return said, [item for item in found if isinstance(item, Failure)]


def cue(text: str, start: int = 1) -> str:
    return f"00:0{start}.000 --> 00:0{start}.500\n{text}\n\n"


def test_zoom_carries_the_speaker_and_keeps_words_with_a_colon() -> None:
    (story,) = read(HERE / "zoom.vtt")
    assert isinstance(story, Story)
    assert [u.text for u in story.utterances] == [
        "Hallo, waarmee kan ik helpen?",
        "Ik heb maar één vraag: waar blijft mijn fiets? Al drie weken.",
        "Let op: ik word er moe van.",
        "Ik zoek het uit.",
    ]


@pytest.mark.parametrize(
    "name",
    ["Sanne de Wit", "Hendriks, Lotte (Service)", "J.P. van 't Hof", "Zoë", "KPN Klantenservice", "piet"],
)
def test_names_before_a_colon(tmp_path: Path, name: str) -> None:
    said, failures = outcome(tmp_path, f"WEBVTT\n\n{cue(f'{name}: Hallo.')}{cue(f'{name}: Tot ziens.', 5)}")
    assert (len(said), failures) == (2, [])
    assert [text for _, _, text in said] == ["Hallo.", "Tot ziens."]


def test_captions_without_speakers_lose_no_words(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n" + cue("Ik bel omdat") + cue("het volgende: niets werkt", 2) + cue("echt waar: niets", 3)
    )
    said, _ = outcome(tmp_path, text)
    assert said == [("customer", 1.0, "Ik bel omdat het volgende: niets werkt echt waar: niets")]


def test_a_pause_parts_two_turns(tmp_path: Path) -> None:
    said, _ = outcome(tmp_path, "WEBVTT\n\n" + cue("Hallo?", 1) + cue("Is daar iemand?", 4))
    assert said == [("customer", 1.0, "Hallo?"), ("customer", 4.0, "Is daar iemand?")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, end: str) -> None:
    text = f"WEBVTT - opname\nKind: captions\n\n{cue('<v.luid Zoë>Eén vraag')}".replace("\n", end)
    assert outcome(tmp_path, text.encode(encoding)) == ([("customer", 1.0, "Eén vraag")], [])


def test_a_file_without_an_empty_line_after_its_head(tmp_path: Path) -> None:
    assert outcome(tmp_path, "WEBVTT\n" + cue("Hallo"))[0] == [("customer", 1.0, "Hallo")]


def test_styles_notes_and_regions_are_passed_over(tmp_path: Path) -> None:
    text = (
        f"WEBVTT\n\nNOTE iets\n\nSTYLE\n::cue {{}}\n\nREGION\nid:a\n\n{cue('Hallo <c.geel>daar</c> &lt;3')}"
    )
    assert outcome(tmp_path, text) == ([("customer", 1.0, "Hallo daar <3")], [])


def test_bad_cues_are_named_by_their_line_and_the_rest_goes_on(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n00:01.000 -> 00:02.000\nFout pijltje van Jan\n\n"
        + cue('{"speakerName": "Jan", "spokenText": 5}')
        + cue('{"speakerName": "Jan')
        + cue('{"speakerName": "Sanne de Wit", "spokenText": "Goed."}', 9)
    )
    said, failures = outcome(tmp_path, text)
    assert said == [("agent", 9.0, "Goed.")]
    assert [failure.record for failure in failures] == ["line 3", "line 6", "line 9"]
    assert not any("Jan" in failure.reason for failure in failures)


@pytest.mark.parametrize("text", ["WEBVTT", "WEBVTT\n\nNOTE niets\n", "WEBVTT\n\n" + cue("<v Zoë></v>")])
def test_no_words_is_a_failure(tmp_path: Path, text: str) -> None:
    said, (failure,) = outcome(tmp_path, text)
    assert said == []
    assert (failure.record, failure.reason) == ("captions", "webvtt: there are no words in it")


def test_captions_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webvtt_cues, "MAX_CUES", 10)
    said, (failure,) = outcome(tmp_path, "WEBVTT\n\n" + cue("ja") * 11)
    assert (said, "more than 10 cues" in failure.reason) == ([], True)
    monkeypatch.setattr(webvtt_cues, "MAX_CHARACTERS", 100)
    said, (failure,) = outcome(tmp_path, "WEBVTT\n\n" + "a" * 200)
    assert (said, "more than 100 characters" in failure.reason) == ([], True)
