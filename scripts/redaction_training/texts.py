"""The texts to learn from: the corpus as today's rules mark it, and the marked development sentences."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from re import compile as pattern

import simplemma

from storymine.ingest import Redactor
from storymine.ingest.redaction.scoring import Marked, parse_marked

# What is called like a person and is none.
NOBODY = "NIEMAND"
ROOT = Path(__file__).resolve().parents[2]
_WORD = pattern(r"(?<![\w#@.])[^\W\d_]{3,25}(?![\w#])")
_LOW_WORD = pattern(r"(?<![\w#])[^\W\d_A-Z]{2,25}(?![\w#])")
# Words that people write for a name too, but for this far more often.
WORDS_FIRST = frozenset({"erin", "ton", "koos", "yoga", "mien", "job", "mille", "erna"})
_OFTEN = 3
# From so many letters on a word of two words is no family name: without a capital, with one.
_COMPOUND = 9
_LONG = 12


def corpus() -> list[str]:
    """All texts of models/corpus, each once."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "models" / "corpus").glob("*.story")):
        for line in path.read_text(encoding="utf-8").splitlines():
            parts = line.split("|", 7)
            if not line.startswith("#") and len(parts) == 8 and parts[7].strip():
                found[parts[7]] = None
    return list(found)


def marked_by_rules(texts: Iterable[str]) -> list[Marked]:
    """The texts with what the rules of redaction find in them."""
    redactor = Redactor(guess=False)
    return [
        Marked(text, tuple((s.start, s.end, s.kind) for s in redactor.redact(text).spans)) for text in texts
    ]


UNSEEN = frozenset(
    {"last", "choice", "third", "fourth", "fifth", "sixth", "eighth", "ninth", "tenth", "eleventh"}
)
"""The halves that nothing is learnt from. What goes wrong in `third` to `eleventh` has been read and
mended; of names and addresses in `last` nobody has read it.
"""


def development(*, held_out: bool) -> list[Marked]:
    """The marked sentences, but not the unseen ones; if held out, without one in three of those that were
    written to measure on.
    """
    path = ROOT / "tests" / "ingest" / "redaction_set.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        halves: Counter[str] = Counter()
        sentences = []
        for row in rows:
            if row["half"] in UNSEEN:
                continue
            halves[row["half"]] += 1
            kept = held_out and row["half"] != "dev" and halves[row["half"]] % 3 == 0
            if not kept:
                sentences.append(parse_marked(row["text"]))
    return sentences


def everyday_words(texts: Sequence[Marked], names: frozenset[str], families: frozenset[str]) -> list[str]:
    """Words that the texts hold without a capital and outside any name: twice, or three times where they
    are a family name as well.
    """
    counts: Counter[str] = Counter()
    for text, spans in texts:
        letters = list(text)
        for start, end, _ in spans:
            letters[start:end] = "#" * (end - start)
        counts.update(match[0] for match in _LOW_WORD.finditer("".join(letters)) if match[0].islower())
    return sorted(
        word
        for word, count in counts.items()
        if count >= (_OFTEN if word in families else _OFTEN - 1)
        and (word not in names or word in WORDS_FIRST)
    )


def dictionary_words(texts: Iterable[str], names: frozenset[str]) -> set[str]:
    """Words of the texts, however rare, that a Dutch dictionary has, or has both parts of, and no list of
    names.
    """
    found: set[str] = set()
    parted: set[str] = set()
    for text in texts:
        found.update(match[0].lower() for match in _WORD.finditer(text))
        if not text.islower():  # in speech a family name has no capital either
            parted.update(match[0] for match in _LOW_WORD.finditer(text) if len(match[0]) >= _COMPOUND)
            parted.update(match[0].lower() for match in _WORD.finditer(text) if len(match[0]) >= _LONG)
    return {word for word in found - names if is_word(word)} | {
        word for word in parted - names if is_compound(word)
    }


def is_compound(word: str) -> bool:
    """Whether two dictionary words of four letters or more make this one, with an s between or not."""
    return any(
        is_word(word[place:]) and (is_word(word[:place]) or is_word(word[:place].removesuffix("s")))
        for place in range(4, len(word) - 3)
    )


@cache
def is_word(word: str) -> bool:
    """Whether a Dutch dictionary has this word."""
    return len(word) > 2 and bool(simplemma.is_known(word, lang="nl"))


_SLOT = pattern(
    r"\{[Aa]\}(?:\s\d+[a-z]?(?:\sbus\s\d+)?|\s(?:nummer\s)?[a-zë]+(?:\s[b]\b)?)?"
    r"(?:,\s\d{4}(?=\s[A-Z]))?"
)


def contexts(name: str) -> list[Marked]:
    """The lines of `name`, with a street or person of no interest in each place for one; in lines that start
    with a dash what is called like a person is none.
    """
    found = []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            line = _SLOT.sub(lambda match: f"<A:{match[0]}>", line)
            for slot, filled in _FILLED.items():
                line = line.replace(slot, filled)
            trap = line.startswith("- ")
            sentence = parse_marked(line.removeprefix("- "))
            spans = tuple((start, end, NOBODY if trap else kind) for start, end, kind in sentence.spans)
            found.append(Marked(sentence.text, spans))
    return found


_FILLED = {
    "{A}": "Dorpsstraat",
    "{F}": "<N:Sanne>",
    "{L}": "<N:Hoekstra>",
    "{N}": "<N:Sanne Hoekstra>",
    "{a}": "dorpsstraat",
    "{f}": "<N:sanne>",
    "{l}": "<N:hoekstra>",
    "{n}": "<N:sanne hoekstra>",
}
