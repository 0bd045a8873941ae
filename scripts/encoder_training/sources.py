"""The texts the encoder learns from, read from a folder of data that stays outside the repository."""

from __future__ import annotations

import csv
import gzip
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EVERYDAY = "tatoeba"
PER_SOURCE = 12_000
MAX_WORDS = 24
SERVICE_TEXTS = 20_000


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence in English and in Dutch; `source` names the collection."""

    source: str
    english: str
    dutch: str

    @property
    def everyday(self) -> bool:
        return self.source.startswith(EVERYDAY)


@dataclass(frozen=True, slots=True)
class Scored:
    """Dutch sentence pairs with human similarity scores between 0 and 1."""

    first: tuple[str, ...]
    second: tuple[str, ...]
    scores: tuple[float, ...]


def read_pairs(data: Path, *, seed: int, per_source: int = PER_SOURCE) -> list[Pair]:
    """Permissively licensed pairs: all everyday ones, at most `per_source` of every other collection."""
    by_source: dict[str, dict[str, Pair]] = defaultdict(dict)
    with gzip.open(data / "parallel" / "pairs.tsv.gz", "rt", encoding="utf-8") as lines:
        for source, licence, english, dutch in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if licence == "permissive" and dutch and 1 <= len(english.split()) <= MAX_WORDS:
                by_source[source][dutch] = Pair(source, english, dutch)
    rng = random.Random(seed)
    chosen: list[Pair] = []
    for source, pairs in sorted(by_source.items()):
        rows = [pairs[text] for text in sorted(pairs)]
        chosen += rows if source.startswith(EVERYDAY) else rng.sample(rows, min(len(rows), per_source))
    return chosen


def read_emotions(data: Path) -> tuple[list[str], list[tuple[str, ...]]]:
    """English comments with the emotions people read in them (GoEmotions, train part): texts, labels."""
    path = data / "en" / "goemotions" / "original_train.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row["text"] for row in rows], [tuple(row["labels"].split("|")) for row in rows]


def read_service(data: Path, *, seed: int) -> list[str]:
    """English customers' turns (banking77, nlupp, multidogo; train parts), without labels."""
    texts = set()
    for name in ("banking77/train.tsv", "nlupp/nlupp.tsv"):
        with (data / "en" / name).open(encoding="utf-8", newline="") as lines:
            texts |= {row["text"] for row in csv.DictReader(lines, delimiter="\t")}
    dialogues = set()
    for path in sorted((data / "en" / "multidogo").glob("*_train.tsv.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            dialogues |= {row["utterance"] for row in rows if row["utterance"]}
    spoken = sorted(text for text in dialogues if 3 <= len(text.split()) <= MAX_WORDS)
    return sorted(texts) + random.Random(seed).sample(spoken, min(len(spoken), SERVICE_TEXTS))


def read_dutch(data: Path) -> list[str]:
    """Everyday Dutch sentences without a translation (Tatoeba)."""
    with gzip.open(data / "nl" / "tatoeba_nl.txt.gz", "rt", encoding="utf-8") as lines:
        return [line.strip() for line in lines if len(line.split()) <= MAX_WORDS]


def read_corpus(folder: Path) -> list[str]:
    """Every text field of the .story files in `folder`."""
    return [text for path in sorted(folder.glob("*.story")) for text in _story_texts(path)]


def _story_texts(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        yield from (line.rstrip("\n").rsplit("|", 1)[-1] for line in lines if line[:2] in ("K|", "M|", "A|"))


def read_scored(data: Path, part: str) -> Scored:
    """`part` is stsb-train, stsb-dev, stsb-test, sick-train or sick-trial."""
    collection, name = part.split("-")
    if collection == "stsb":
        with (data / "nl" / "stsb_nl" / f"stsb-nl-{name}.csv").open(encoding="utf-8", newline="") as lines:
            rows = [(first, second, float(score) / 5) for first, second, score in csv.reader(lines)]
    else:
        with (data / "nl" / "sick_nl" / "SICK_NL_train_trial.txt").open(
            encoding="utf-8", newline=""
        ) as lines:
            rows = [
                (row["sentence_A"], row["sentence_B"], (float(row["relatedness_score"]) - 1) / 4)
                for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
                if row["SemEval_set"] == name.upper()
            ]
    return Scored(*(tuple(column) for column in zip(*rows, strict=True)))


def read_misspellings(data: Path) -> dict[str, tuple[str, ...]]:
    """Common misspellings of a word, from OpenTaal's list of corrections turned round; single words only."""
    wrong: dict[str, list[str]] = defaultdict(list)
    with (data / "lexicons" / "opentaal" / "corrections.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            seen, _, meant = line.rstrip("\n").partition("\t")
            if seen and meant and " " not in seen + meant and seen.isalpha():
                wrong[meant.lower()].append(seen.lower())
    return {meant: tuple(seen) for meant, seen in wrong.items()}
