"""WebVTT: voice spans and JSON cues as Teams writes them, "Name: text" as Zoom does, and plain captions."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from storymine.errors import RecordError
from storymine.ingest.channels import find_speaker
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, joined
from storymine.ingest.formats.fields import Fields
from storymine.ingest.formats.webvtt_cues import Cue, read_cues

NAME: Final = "webvtt"
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>")
_TAG = re.compile(r"</?[a-zA-Z0-9:.][^>]{0,200}>")
NAMED: Final = re.compile(r"([^\W_][^:?!;<>\n]{0,59}):\s+(?=\S)")
_SMALL: Final = frozenset(
    ("van", "de", "der", "den", "ten", "ter", "te", "het", "in", "'t", "op", "el", "al")
)
_FIRST: Final = 3


@dataclass(slots=True)
class _Heard:
    """What the cues add up to while they are read."""

    turns: list[Turn] = field(default_factory=list)
    faults: list[tuple[str, RecordError]] = field(default_factory=list)
    begun: datetime | None = None
    languages: Counter[str] = field(default_factory=Counter)


def read(lines: Iterable[str]) -> tuple[Conversation, list[tuple[str, RecordError]]]:
    """The one conversation of a file, and a fault for each cue that cannot be read."""
    heard = _Heard()
    cues: list[Cue] = []
    for cue in read_cues(lines):
        if isinstance(cue, Cue):
            cues.append(cue)
        else:
            heard.faults.append(cue)
    names = _names(cues)
    last = ""
    for cue in cues:
        last = _hear(cue, heard, names, last)
    talkers = {turn.talker: Talker((turn.talker,) if turn.talker else ()) for turn in heard.turns}
    language = heard.languages.most_common(1)
    conversation = Conversation(
        turns=joined(heard.turns),
        talkers=talkers,
        occurred_at=heard.begun,
        language=language[0][0] if language else None,
        metadata={"format": NAME},
    )
    return conversation, heard.faults


def _hear(cue: Cue, heard: _Heard, names: frozenset[str], last: str) -> str:
    """Adds what a cue says; returns who spoke last, for cues that do not tell."""
    if cue.text.lstrip().startswith("{"):
        return _hear_json(cue, heard, last)
    for talker, text in _parts(cue.text, names):
        last = last if talker is None else talker
        heard.turns.append(Turn(last, text, cue.start, cue.end))
    return last


def _hear_json(cue: Cue, heard: _Heard, last: str) -> str:
    try:
        found = json.loads(cue.text)
        if not isinstance(found, dict):
            raise RecordError("must be an object with spokenText")
        fields = Fields(found)
        text = fields.text("spokenText")
    except RecordError as error:
        heard.faults.append((f"line {cue.line}", error))
        return last
    except (ValueError, RecursionError) as error:
        heard.faults.append((f"line {cue.line}", RecordError(f"no valid JSON: {type(error).__name__}")))
        return last
    last = fields.word("speakerName") or last
    heard.begun = heard.begun or fields.time("startDateTime")
    if language := fields.word("spokenLanguage"):
        heard.languages[language] += 1
    heard.turns.append(Turn(last, text, cue.start, cue.end))
    return last


def _parts(text: str, names: frozenset[str]) -> Iterator[tuple[str | None, str]]:
    """(Speaker or None, text) for each stretch of one cue."""
    spans = list(_VOICE.finditer(text))
    if not spans:
        plain = _plain(text)
        match = NAMED.match(plain)
        if match and match[1].strip() in names:
            yield match[1].strip(), plain[match.end() :]
        else:
            yield None, plain
        return
    if before := _plain(text[: spans[0].start()]):
        yield None, before
    ends = [span.start() for span in spans[1:]] + [len(text)]
    for span, end in zip(spans, ends, strict=True):
        yield html.unescape(span[1]).strip(), _plain(text[span.end() : end])


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text)).replace("\N{NO-BREAK SPACE}", " ").strip()


def _names(cues: list[Cue]) -> frozenset[str]:
    """The speakers of captions that start with "Name: ".

    Only when one of the first captions does; and words before a colon are a name when they come back, are a
    role, or are written as names are.
    """
    found: Counter[str] = Counter()
    for number, cue in enumerate(cues):
        match = None if _VOICE.search(cue.text) else NAMED.match(_plain(cue.text))
        if number == _FIRST and not found:
            return frozenset()
        if match:
            found[match[1].strip()] += 1
    return frozenset(name for name, times in found.items() if times > 1 or _is_name(name))


def _is_name(name: str) -> bool:
    words = [word.strip("(),.") for word in name.split()]
    written = all(not word[:1].islower() or word in _SMALL for word in words)
    return find_speaker(name) is not None or (written and len(words) <= 6 and words[-1] not in _SMALL)
