from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from storymine.domain import Channel, Speaker, Voice
from storymine.errors import FormatError, InputError, RecordError
from storymine.nlp import load
from storymine.nlp.evaluate import evaluate
from storymine.nlp.rows import LabelledStory, read_corpus, read_rows
from storymine.nlp.scorecard import Scorecard, as_mapping
from storymine.workflow.models import evaluate_model


def test_consecutive_moments_of_the_customer_are_one_turn(stories: list[LabelledStory]) -> None:
    story = stories[1]
    assert [turn.speaker for turn in story.turns] == [Speaker.CUSTOMER, Speaker.AGENT, Speaker.CUSTOMER]
    assert len(story.turns[2].moments) == 2
    assert story.turns[2].text == " ".join(text for text, _ in story.turns[2].moments)
    assert story.group == "telecom"


def test_a_note_holds_both_voices_in_one_turn(stories: list[LabelledStory]) -> None:
    note = stories[0]
    assert note.channel is Channel.NOTE
    voices = [labels.voice for _, labels in note.turns[0].moments if labels]
    assert voices == [Voice.CUSTOMER, Voice.EMPLOYEE, Voice.CUSTOMER, Voice.CUSTOMER]


def test_rows_with_label_columns_are_read_from_tsv_and_jsonl(tmp_path: Path) -> None:
    tsv = tmp_path / "rijen.tsv"
    tsv.write_text("id\tdriver\tvalence\ttext\na1\tprijs+fout\t2.0\tTe duur en fout.\n", encoding="utf-8")
    jsonl = tmp_path / "rijen.jsonl"
    jsonl.write_text(json.dumps({"text": "Top!", "channel": "social"}) + "\n", encoding="utf-8")
    (first,), (second,) = list(read_rows(tsv)), list(read_rows(jsonl))
    labels = first.turns[0].moments[0][1]
    assert labels is not None
    assert (labels.drivers, labels.valence, labels.stage) == (("prijs", "fout"), 2, None)
    assert second.channel is Channel.SOCIAL


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.tsv", "text\tvalence\nhoi\t9\n", "line 2: valence is '9'; expected 1 to 5"),
        ("a.tsv", "text\tvalence\n\t3\n", "line 2 has no text"),
        (
            "a.csv",
            "review,stars\nprima,5\n",
            "line 2: there is no column 'text'; there are 'review', 'stars'",
        ),
        ("a.jsonl", "[1]\n", "line 1 is a list"),
        ("a.jsonl", "{\n", "line 1 is no JSON"),
        ("a.tsv", "text\tvoice\nhoi\tbaas\n", "voice is 'baas'"),
        ("a.tsv", "text\tchannel\nhoi\tfax\n", "channel 'fax' is none of"),
        ("a.tsv", "text\tvalence\nhoi\tinf\n", "line 2: valence is 'inf'; expected 1 to 5"),
        ("a.csv", "valence,text\n2,te duur, en te laat\n", "line 2 has more cells than there are columns"),
        ("a.story", "#S|a|fax|bank|\n", "a.story line 1: channel 'fax' is none of"),
        ("a.story", "K|x\n", "line 1 is no line of a .story file"),
    ],
)
def test_an_unusable_row_is_named(tmp_path: Path, name: str, content: str, words: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises(RecordError, match=words):
        list(read_rows(path))


def test_several_labels_are_lists_or_joined_and_blanks_are_no_labels(tmp_path: Path) -> None:
    jsonl, tsv = tmp_path / "rijen.jsonl", tmp_path / "rijen.tsv"
    jsonl.write_text(
        '{"text": "Te laat.", "emotions": ["irritatie", " verrassing"], "drivers": []}\n', encoding="utf-8"
    )
    tsv.write_text("text\temotions\tdriver\nTe laat.\tirritatie, verrassing,\t+ \n", encoding="utf-8")
    for path in (jsonl, tsv):
        [(_, labels)] = next(read_rows(path)).turns[0].moments
        assert labels is not None
        assert (labels.emotions, labels.drivers) == (("irritatie", "verrassing"), None)


def test_a_list_where_one_label_holds_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rijen.jsonl"
    path.write_text('{"text": "Te laat.", "stage": ["hulp", "kopen"]}\n', encoding="utf-8")
    with pytest.raises(RecordError, match="line 1: stage is a list; expected one value"):
        list(read_rows(path))


def test_labels_outside_the_scheme_are_told(tmp_path: Path) -> None:
    path, told = tmp_path / "rijen.tsv", list[str]()
    path.write_text(
        "text\tdriver\tstage\nTe duur.\tprijss\tbalie\nTe duur.\tprijs\tgebruiken\n", encoding="utf-8"
    )
    evaluate(read_rows(path), load("embedded"), report=told.append)
    assert told == [
        "own labels of driver, with the moments that have them: prijss (1)",
        "own labels of stage, with the moments that have them: balie (1)",
    ]


def test_rows_of_one_story_are_parts_of_it(tmp_path: Path) -> None:
    path = tmp_path / "rijen.tsv"
    path.write_text("id\tstory\ttext\na#1\ta\tTop.\na#2\ta\tDuur.\nb\t\tTraag.\n", encoding="utf-8")
    assert [story.id for story in read_rows(path)] == ["a", "a", "b"]


def test_intervals_draw_whole_stories(tmp_path: Path) -> None:
    def interval(story: Callable[[int], str]) -> tuple[float, float]:
        path = tmp_path / "rijen.tsv"
        said = (("Heel vriendelijk geholpen!", 5), ("De rekening klopt alweer niet.", 5))
        rows = [f"{story(n)}\t{said[n // 8 % 2][0]}\t{said[n // 8 % 2][1]}" for n in range(64)]
        path.write_text("\n".join(["story\ttext\tvalence", *rows]) + "\n", encoding="utf-8")
        return as_mapping(evaluate(read_rows(path), load("embedded")))["sentiment"].macro_interval

    alone, together = interval(lambda n: f"s{n}"), interval(lambda n: f"s{n // 8}")
    assert together[0] < alone[0] < alone[1] < together[1]


def test_rows_are_measured_as_stories_are_read_redacted(tmp_path: Path) -> None:
    def card(text: str, *, redact: bool) -> Scorecard:
        path = tmp_path / "rijen.tsv"
        path.write_text(f"text\tvalence\n{text}\t3\n", encoding="utf-8")
        return evaluate_model([path], redact=redact)

    whole = "Mail naar geweldig.vriendelijk.bedankt@heerlijk-genieten.nl"
    replaced = card("Mail naar [EMAIL-1]", redact=False)
    assert card(whole, redact=True) == replaced
    assert card(whole, redact=False) != replaced


@pytest.mark.parametrize(
    ("name", "encoding", "content"),
    [
        ("a.csv", "utf-8-sig", "text,valence\nÉén café,2\n"),
        ("A.CSV", "utf-8-sig", "text;valence\r\nÉén café;2\r\n"),
        ("a.csv", "cp1252", "text;valence\nÉén café;2\n"),
        ("a.tsv", "utf-16", "text\tvalence\nÉén café\t2\n"),
        ("a.jsonl", "utf-8-sig", '{"text": "Één café", "valence": 2}\n'),
        ("a.story", "cp1252", "#S|a|chat|bank|\nK|||2||||Één café\n"),
    ],
    ids=("csv with a mark", "semicolons", "cp1252", "utf-16", "jsonl with a mark", "story in cp1252"),
)
def test_rows_are_read_as_spreadsheets_save_them(
    tmp_path: Path, name: str, encoding: str, content: str
) -> None:
    (tmp_path / name).write_bytes(content.encode(encoding))
    [story] = read_rows(tmp_path / name)
    [(text, labels)] = story.turns[0].moments
    assert (text, labels and labels.valence) == ("Één café", 2)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"text\n\x81\x8d\xff\n")
    with pytest.raises(FormatError, match=r"a\.csv is text in none of"):
        list(read_rows(tmp_path / "a.csv"))


@pytest.mark.parametrize("content", ["", "text\tvalance\nTe duur.\t2\n"], ids=("empty", "misspelt"))
def test_rows_without_a_label_are_not_measured(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.tsv").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="labelled moments has a label; columns are stage, driver"):
        evaluate(read_rows(tmp_path / "a.tsv"), load("embedded"))


def test_a_corpus_tells_what_effort_came_from(tmp_path: Path) -> None:
    (tmp_path / "proef.story").write_text(
        "#S|a|gesprek|bank|\nK|hulp|herhaling|2|neutraal|2|-|Weer gebeld\nK|hulp|geen|3|neutraal|0|-|en ja\n",
        encoding="utf-8",
    )
    rows = "story\teffort_causes\ttext\na\tcontact+wait\tWeer gebeld\nb\tsearch\ten ja\n"
    (tmp_path / "effort_causes.tsv").write_text(rows, encoding="utf-8")
    (story,) = read_corpus(tmp_path)
    causes = [labels.effort_causes for _, labels in story.turns[0].moments if labels]
    assert causes == [("contact", "wait"), None]


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="labelled rows are read from"):
        list(read_rows(tmp_path / "rijen.pdf"))
    with pytest.raises(FormatError, match=r"no \.story file"):
        read_corpus(tmp_path)
