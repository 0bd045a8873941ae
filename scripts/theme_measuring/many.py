"""A hundred thousand moments and a million: time and memory.

Many moments are made of real ones: each comes back several times, with a word of another moment in the same
stage, a word left out or a typing error. The encoder reads the first hundred thousand texts; the vectors of
the others are those of the moment they were made of, turned about as far as one such change turns them.
"""

from __future__ import annotations

import json
import pickle
import random
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Observation
from storymine.store.analyses import VECTOR_TYPE
from storymine.themes import discover
from storymine.themes.words import clauses
from theme_measuring.rivals import bertopic
from theme_measuring.sets import Moments, engine, read_set

AT_ONCE = 10_000
READ = 100_000  # texts that the encoder reads
TURNED = 0.3  # length of what is added to a vector of length 1: a cosine of about 0.96


def make(name: str, number: int, *, evaluation: Path | None, kept: Path) -> Path:
    """A folder in `kept` with `number` moments: texts in parts (pickled rows), vectors in one array of half
    precision. What is there already is not made again.
    """
    folder = kept / f"{name}-{number}"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "vectors.npy"
    moments = read_set(name, evaluation=evaluation, kept=kept)
    shape = (number, moments.vectors.shape[1])
    vectors = np.lib.format.open_memmap(
        file, mode="r+" if file.exists() else "w+", dtype=VECTOR_TYPE, shape=shape
    )
    said = words_by_stage(moments)
    for start in range(0, number, AT_ONCE):
        part = folder / f"{start:08}.pickle"
        if part.exists():
            continue
        chance = random.Random(start)
        rows = [another(moments, at, said, chance) for at in range(start, min(start + AT_ONCE, number))]
        vectors[start : start + len(rows)] = _vectors(moments, rows, start).astype(VECTOR_TYPE)
        vectors.flush()
        # One pickle a moment: none shares its labels with another, as when they come out of a store.
        part.write_bytes(pickle.dumps([pickle.dumps(row) for row in rows]))
        print(f"made {start + len(rows):,} of {number:,}", file=sys.stderr, flush=True)
    return folder


def _vectors(moments: Moments, rows: Sequence[Observation], start: int) -> NDArray[np.float32]:
    """Vectors (n, d) of moments `start` and further."""
    places = np.arange(start, start + len(rows))
    own = moments.vectors[places % len(moments.observations)]
    if start >= READ:
        own = turned(own, seed=start)
    elif changed := np.flatnonzero(places >= len(moments.observations)).tolist():
        own[changed] = engine().embed([rows[at].reading.moment.text for at in changed])
    return own


def turned(vectors: NDArray[np.float32], *, seed: int) -> NDArray[np.float32]:
    """Vectors (n, d) turned about as far as one changed word turns them."""
    turn = np.random.default_rng(seed).standard_normal(vectors.shape).astype(np.float32)
    return vectors + TURNED * turn / np.linalg.norm(turn, axis=1, keepdims=True)


def another(moments: Moments, at: int, said: dict[str, list[str]], chance: random.Random) -> Observation:
    """Moment `at` of the many: one of the real ones, as it is the first time round."""
    base = at % len(moments.observations)
    one = moments.observations[base]
    if at == base:
        return one
    text = _changed(one.reading.moment.text, said[one.reading.stage.label], chance)
    moment = replace(one.reading.moment, text=text)
    return replace(one, story=f"{one.story}-{at}", reading=replace(one.reading, moment=moment))


def _changed(text: str, said: list[str], chance: random.Random) -> str:
    words = text.split()
    place = chance.randrange(len(words))
    match chance.choice(("other", "other", "none", "typo")):
        case "other" if said:
            words[place] = chance.choice(said)
        case "none" if len(words) > 3:
            del words[place]
        case _ if len(words[place]) > 3:
            letter = chance.randrange(1, len(words[place]) - 1)
            words[place] = words[place][:letter] + words[place][letter + 1 :]
    return " ".join(words)


def words_by_stage(moments: Moments) -> dict[str, list[str]]:
    """Words with content, by the stage of the moments that say them, as often as they are said."""
    said: dict[str, list[str]] = defaultdict(list)
    for one in moments.observations:
        words = [w.lower for clause in clauses(one.reading.moment.text) for w in clause if w.content]
        said[one.reading.stage.label] += words
    return said


def measure(folder: Path, number: int, way: str) -> dict[str, float]:
    """Time and memory of one way of finding topics in the first `number` moments of a folder, in a process of
    its own.
    """
    program = f"from theme_measuring.many import run; run({str(folder)!r}, {number}, {way!r})"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {sys.path[0]!r}); {program}"],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    print(way, figures, file=sys.stderr, flush=True)
    return figures


def run(folder: str, number: int, way: str) -> None:
    """Find topics and print the figures as JSON."""
    observations = [one for part in _parts(Path(folder), number) for one in part]
    vectors = np.load(Path(folder) / "vectors.npy", mmap_mode="r")[:number]
    before = peak()
    started, busy = time.monotonic(), time.process_time()
    if way == "storymine":
        found = discover(observations, vectors, embed=engine().embed, progress=_Told(number))
        topics, none = len(found.themes), found.unassigned / max(len(found.assignments), 1)
    else:
        moments = Moments(observations, np.asarray(vectors, dtype=np.float32), [], [], [])
        other = bertopic(moments)
        topics, none = len(other.keywords), float((other.labels < 0).mean())
    print(
        json.dumps(
            {
                "moments": number,
                "topics": topics,
                "in no topic": none,
                "seconds": time.monotonic() - started,
                "processor seconds": time.process_time() - busy,
                "GB of moments": before,
                "GB at most": peak(),
            }
        )
    )


def _parts(folder: Path, number: int) -> Iterator[list[Observation]]:
    for start in range(0, number, AT_ONCE):
        rows = pickle.loads((folder / f"{start:08}.pickle").read_bytes())  # our own file
        yield [pickle.loads(row) for row in rows[: number - start]]


class _Told:
    """Says how many of the moments have their place."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.placed = 0

    def __call__(self, more: int) -> None:
        self.placed += more
        print(f"placed {self.placed:,} of {self.number:,}", file=sys.stderr, flush=True)


def peak() -> float:
    """GB of memory that this process had at most; not that of the one that started it (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024**2


def exponent(figures: list[dict[str, float]], name: str) -> float:
    """How a figure grows: 1 is as fast as the moments."""
    sizes = np.log([own["moments"] for own in figures])
    return float(np.polyfit(sizes, np.log([max(own[name], 1e-9) for own in figures]), 1)[0])
