"""Labelled stories to train and measure with: our .story corpus, and TSV or JSONL rows with label columns."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from storymine.domain import Channel, Labels, Speaker, Story, Utterance, Voice
from storymine.errors import FormatError, RecordError

LABEL_COLUMNS = ("stage", "driver", "valence", "emotions", "effort", "effort_causes", "need", "voice")

SINGLE = ("id", "story", "text", "channel", "group", "stage", "valence", "effort", "need", "voice")
"""Columns of one value each; drivers, emotions and causes may be several."""

CAUSES = "effort_causes.tsv"
"""File of a corpus beside its .story files: story, text of the moment, and what its effort came from."""


@dataclass(frozen=True, slots=True)
class LabelledTurn:
    """One utterance, cut into moments by hand: `moments` are (text, labels); an agent's turn has labels of
    None."""

    speaker: Speaker
    moments: tuple[tuple[str, Labels | None], ...]

    @property
    def text(self) -> str:
        return " ".join(text for text, _ in self.moments)


@dataclass(frozen=True, slots=True)
class LabelledStory:
    """A story with hand-made labels, or a part of one: then several have the same `id`. `group` is what is
    held out as a whole when measuring (a sector, a file)."""

    id: str
    channel: Channel
    turns: tuple[LabelledTurn, ...]
    group: str = ""
    collection: str = field(default="", compare=False)

    @property
    def story(self) -> Story:
        """The story as it would have come in, without labels."""
        return Story(
            id=self.id,
            channel=self.channel,
            utterances=tuple(Utterance(speaker=turn.speaker, text=turn.text) for turn in self.turns),
        )

    def prepared(self, change: Callable[[str], str]) -> LabelledStory:
        """The story with `change` (redaction) applied to the text of every moment."""
        turns = tuple(
            replace(turn, moments=tuple((change(text), labels) for text, labels in turn.moments))
            for turn in self.turns
        )
        return replace(self, turns=turns)


def read_rows(path: Path) -> Iterator[LabelledStory]:
    """Labelled stories from a .story file, or rows from a .tsv, .csv or .jsonl file.

    Rows need `text` and any of stage, driver, valence, emotions, effort, effort_causes, need, voice; `id`,
    `story` (that the row is a part of; default: `id`), `channel` and `group` are optional; several drivers,
    emotions or causes are joined by "+" or ",", or are a list in JSON. Raises FormatError for another
    ending, RecordError, naming the line, for a row that cannot be used.
    """
    ending = path.suffix.lower()
    if ending == ".story":
        yield from _read_story_file(path)
    elif ending in (".tsv", ".csv"):
        yield from (_from_row(row, place) for row, place in _table_rows(path))
    elif ending == ".jsonl":
        for number, line in enumerate(io.StringIO(_text(path)), 1):
            if line.strip():
                place = f"{path.name} line {number}"
                yield _from_row(_json_row(line, place), place)
    else:
        raise FormatError(f"{path.name}: labelled rows are read from .story, .tsv, .csv and .jsonl files")


def _text(path: Path) -> str:
    """A whole file in the encodings in which spreadsheets save: UTF-8 (with or without mark), UTF-16,
    Windows-1252."""
    raw = path.read_bytes()
    marked = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FormatError(f"{path.name} is text in none of UTF-8, UTF-16 and Windows-1252")


def _table_rows(path: Path) -> Iterator[tuple[Mapping[str, object], str]]:
    """(row, place) of every row; a spreadsheet set to Dutch writes .csv files with semicolons."""
    text = _text(path)
    heading = text.partition("\n")[0]
    delimiter = "\t" if path.suffix.lower() == ".tsv" else max(",;\t", key=heading.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in rows:
            place = f"{path.name} line {rows.line_num}"
            if any(row.pop(None, ())):
                raise RecordError(
                    f"{place} has more cells than there are columns; quote a text with {delimiter!r}"
                )
            yield row, place
    except csv.Error as error:
        raise RecordError(f"{path.name} line {rows.reader.line_num}: {error}") from None


def _json_row(line: str, place: str) -> Mapping[str, object]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise RecordError(f"{place} is no JSON: {error.msg} at column {error.colno}") from None
    if not isinstance(row, dict):
        raise RecordError(f"{place} is a {type(row).__name__}; expected an object with a text field")
    return row


def _from_row(row: Mapping[str, object], place: str) -> LabelledStory:
    values = {name: _cell(name, value, place) for name, value in row.items() if value is not None and name}
    if "text" not in row:
        columns = ", ".join(repr(name) for name in row if name)
        raise RecordError(f"{place}: there is no column 'text'; there are {columns}")
    text = values.get("text", "")
    if not text:
        raise RecordError(f"{place} has no text")
    labels = parse_labels(values, place)
    channel = _channel(values.get("channel", Channel.REVIEW.value), place)
    turn = LabelledTurn(speaker=Speaker.CUSTOMER, moments=((text, labels),))
    story = values.get("story") or values.get("id") or place
    return LabelledStory(story, channel, (turn,), group=values.get("group", ""))


def _channel(name: str, place: str) -> Channel:
    try:
        return Channel(name)
    except ValueError:
        raise RecordError(f"{place}: channel {name!r} is none of {', '.join(Channel)}") from None


def _cell(name: str, value: object, place: str) -> str:
    """A value as it would stand in a table, where several labels are joined."""
    if isinstance(value, list | dict) and name in SINGLE:
        raise RecordError(f"{place}: {name} is a {type(value).__name__}; expected one value")
    return "+".join(str(part).strip() for part in value) if isinstance(value, list) else str(value).strip()


def parse_labels(values: Mapping[str, str], place: str) -> Labels:
    """Labels from a row's columns; empty or absent columns are None.

    Raises RecordError naming `place` and the field.
    """

    def number(name: str, lowest: int, highest: int) -> int | None:
        value = values.get(name, "")
        if not value:
            return None
        try:
            level = round(float(value))
        except (ValueError, OverflowError):
            level = lowest - 1
        if not lowest <= level <= highest:
            raise RecordError(f"{place}: {name} is {value!r}; expected {lowest} to {highest}")
        return level

    def several(*names: str) -> tuple[str, ...] | None:
        value = next((values[name] for name in names if values.get(name)), "")
        parts = (part.strip() for part in value.replace(",", "+").split("+"))
        return tuple(dict.fromkeys(part for part in parts if part)) or None

    voice = values.get("voice", "")
    if voice and voice not in (v.value for v in Voice):
        raise RecordError(f"{place}: voice is {voice!r}; expected customer or employee")
    return Labels(
        stage=values.get("stage") or None,
        drivers=several("drivers", "driver"),
        valence=number("valence", 1, 5),
        emotions=several("emotions", "emotion"),
        effort=number("effort", 0, 3),
        effort_causes=several("effort_causes", "effort_cause"),
        need=values.get("need") or None,
        voice=Voice(voice) if voice else None,
    )


def _read_story_file(path: Path) -> Iterator[LabelledStory]:
    """The format of models/corpus/GUIDELINE.md."""
    story: LabelledStory | None = None
    turns: list[LabelledTurn] = []
    for number, line in enumerate(io.StringIO(_text(path)), 1):
        fields = line.rstrip("\n").split("|")
        place = f"{path.name} line {number}"
        if fields[0] == "#S" and len(fields) == 5:
            if story:
                yield replace(story, turns=tuple(turns))
            _, story_id, channel, sector, _ = fields
            story = LabelledStory(story_id, _channel(channel, place), (), sector, path.stem)
            turns = []
        elif fields[0] in ("K", "M", "A") and len(fields) == 8 and story:
            _add_moment(turns, fields, place)
        elif line.strip():
            raise RecordError(f"{place} is no line of a .story file")
    if story:
        yield replace(story, turns=tuple(turns))


def _add_moment(turns: list[LabelledTurn], fields: list[str], place: str) -> None:
    kind, stage, driver, valence, emotions, effort, need, text = fields
    if kind == "A":
        turns.append(LabelledTurn(Speaker.AGENT, ((text, None),)))
        return
    values = {"stage": stage, "driver": driver, "valence": valence, "emotions": emotions, "effort": effort}
    values |= {"need": need, "voice": Voice.EMPLOYEE.value if kind == "M" else Voice.CUSTOMER.value}
    moment = (text, parse_labels(values, place))
    if turns and turns[-1].speaker is Speaker.CUSTOMER:
        turns[-1] = LabelledTurn(Speaker.CUSTOMER, (*turns[-1].moments, moment))
    else:
        turns.append(LabelledTurn(Speaker.CUSTOMER, (moment,)))


def read_corpus(folder: Path) -> list[LabelledStory]:
    """All stories of the .story files in `folder`, in file order, with what effort came from where CAUSES
    tells it. Raises FormatError when there is no such file."""
    files = sorted(folder.glob("*.story"))
    if not files:
        raise FormatError(f"there is no .story file in {folder}")
    stories = [story for file in files for story in read_rows(file)]
    if not (folder / CAUSES).exists():
        return stories
    with (folder / CAUSES).open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        causes = {(row["story"], row["text"]): tuple(row["effort_causes"].split("+")) for row in rows}
    return [_with_causes(story, causes) for story in stories]


def _with_causes(story: LabelledStory, causes: Mapping[tuple[str, str], tuple[str, ...]]) -> LabelledStory:
    def labelled(text: str, labels: Labels | None) -> Labels | None:
        known = causes.get((story.id, text))
        return replace(labels, effort_causes=known) if labels and known else labels

    turns = tuple(
        replace(turn, moments=tuple((text, labelled(text, labels)) for text, labels in turn.moments))
        for turn in story.turns
    )
    return replace(story, turns=turns)
