"""The moments of each set, read once by the model and kept in a folder."""

from __future__ import annotations

import csv
import json
import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Analysis, Channel, Observation, Speaker, Story, Utterance, Voice
from storymine.nlp.rows import LabelledStory, read_corpus
from storymine.workflow.analysing import embed_readings, observations_of
from storymine.workflow.engine import Engine, load

ROOT = Path(__file__).resolve().parents[2]
SETS = ("corpus", "thuisbezorgd", "emotwics", "samples", "mix")
MIXED = ("corpus", "thuisbezorgd", "emotwics", "clothing")
NONE = ""


@dataclass(frozen=True, slots=True)
class Moments:
    """The customer moments of a set with their vectors (n, d), and of each, where people labelled it, the
    driver and the sector ("" where not). `weeks` counts from the first, -1 without a date.
    """

    observations: list[Observation]
    vectors: NDArray[np.float32]
    drivers: list[str]
    sectors: list[str]
    weeks: list[int]

    @property
    def texts(self) -> list[str]:
        return [one.reading.moment.text for one in self.observations]

    def of(self, chosen: Iterable[int]) -> Moments:
        """Some of them, by their positions."""
        rows = list(chosen)
        lists = (self.observations, self.drivers, self.sectors, self.weeks)
        observations, drivers, sectors, weeks = ([own[row] for row in rows] for own in lists)
        return Moments(observations, self.vectors[rows], drivers, sectors, weeks)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Source:
    """One story to read; of its turns, the stretches (start, end) with a driver, as people labelled them."""

    story: Story
    sector: str = NONE
    labelled: tuple[tuple[tuple[int, int, str], ...], ...] = ()
    week: int = -1


@cache
def engine() -> Engine:
    """The shipped model, loaded once."""
    return load()


def read_set(name: str, *, evaluation: Path | None, kept: Path, every: int = 1) -> Moments:
    """The moments of a set, or of one story in `every`, from the folder `kept` if they are there."""
    file = kept / (f"{name}.pickle" if every == 1 else f"{name}-{every}.pickle")
    if not file.exists():
        kept.mkdir(parents=True, exist_ok=True)
        if name == "mix":
            moments = _mixed(evaluation, kept, every)
        else:
            moments = _read(islice(READERS[name](evaluation), every // 2, None, every), engine())
        file.write_bytes(pickle.dumps(moments))
    moments = pickle.loads(file.read_bytes())  # our own file
    assert isinstance(moments, Moments)
    return moments


def _mixed(evaluation: Path | None, kept: Path, every: int) -> Moments:
    """All sets together."""
    parts = [read_set(name, evaluation=evaluation, kept=kept, every=every) for name in MIXED]
    return Moments(
        list(chain.from_iterable(part.observations for part in parts)),
        np.concatenate([part.vectors for part in parts]),
        list(chain.from_iterable(part.drivers for part in parts)),
        list(chain.from_iterable(part.sectors for part in parts)),
        list(chain.from_iterable(part.weeks for part in parts)),
    )


def _read(sources: Iterable[Source], reader: Engine) -> Moments:
    every = list(sources)
    moments = Moments([], np.zeros((0, 0), dtype=np.float32), [], [], [])
    vectors = []
    for start in range(0, len(every), 500):
        part = every[start : start + 500]
        # Stretches are places in the text as it was written: labelled texts keep their (invented) names.
        stories = [one.story if one.labelled else reader.prepare(one.story) for one in part]
        analyses = reader.read(stories)
        for one, analysis, own in zip(part, analyses, embed_readings(reader, analyses), strict=True):
            for observation, vector in zip(observations_of([analysis]), own, strict=True):
                if observation.reading.moment.voice is Voice.CUSTOMER:
                    moments.observations.append(observation)
                    moments.drivers.append(_driver(observation, one, analysis))
                    moments.sectors.append(one.sector)
                    moments.weeks.append(one.week)
                    vectors.append(vector)
    return Moments(
        moments.observations, np.array(vectors, np.float32), moments.drivers, moments.sectors, moments.weeks
    )


def _driver(observation: Observation, source: Source, analysis: Analysis) -> str:
    """The driver of the labelled stretch that shares most with the moment; "" when that has none."""
    if not source.labelled or analysis.story.utterances != source.story.utterances:
        return NONE
    moment = observation.reading.moment
    shared = [
        (min(end, moment.end) - max(start, moment.start), driver)
        for start, end, driver in source.labelled[moment.utterance]
    ]
    most, driver = max(shared, default=(0, NONE))
    return driver if most > 0 else NONE


def _corpus(_: Path | None) -> Iterator[Source]:
    for story in read_corpus(ROOT / "models" / "corpus"):
        yield Source(story.story, story.group, tuple(_labelled(story)))


def _labelled(story: LabelledStory) -> Iterator[tuple[tuple[int, int, str], ...]]:
    for turn in story.turns:
        stretches, start = [], 0
        for text, labels in turn.moments:
            driver = labels.drivers[0] if labels and labels.drivers else NONE
            stretches.append((start, start + len(text), driver))
            start += len(text) + 1
        yield tuple(stretches)


def _thuisbezorgd(evaluation: Path | None) -> Iterator[Source]:
    with _given(evaluation, "thuisbezorgd_dev.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield Source(_one(f"thuisbezorgd-{row['id']}", Channel.REVIEW, row["review"]))


def _clothing(evaluation: Path | None) -> Iterator[Source]:
    with _given(evaluation, "bol_clothing_dev.tsv").open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t")):
            text = f"{row['Title']}. {row['Review_text']}"
            yield Source(_one(f"clothing-{number}", Channel.REVIEW, text))


def _emotwics(evaluation: Path | None) -> Iterator[Source]:
    for line in _given(evaluation, "emotwics_dev.jsonl").read_text(encoding="utf-8").splitlines():
        dialogue = json.loads(line)
        turns = tuple(
            Utterance(
                Speaker.CUSTOMER if turn["is_made_by_customer"] else Speaker.AGENT,
                " ".join(tweet["text"] for tweet in turn["tweets"]),
            )
            for turn in dialogue["turns"]
        )
        yield Source(Story(id=f"emotwics-{dialogue['id']}", channel=Channel.SOCIAL, utterances=turns))


def _samples(_: Path | None) -> Iterator[Source]:
    from storymine.ingest import story_from_row

    lines = (ROOT / "storymine" / "data" / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    stories = [story_from_row(json.loads(line)) for line in lines]
    first = min(story.occurred_at for story in stories if story.occurred_at)
    for story in stories:
        yield Source(story, week=(story.occurred_at - first).days // 7 if story.occurred_at else -1)


def _one(identifier: str, channel: Channel, text: str) -> Story:
    return Story(id=identifier, channel=channel, utterances=(Utterance(Speaker.CUSTOMER, text),))


def _given(evaluation: Path | None, name: str) -> Path:
    if evaluation is None or not (evaluation / name).exists():
        raise SystemExit(f"{name} is needed: name the folder that holds it with --eval")
    return evaluation / name


READERS: dict[str, Callable[[Path | None], Iterator[Source]]] = {
    "corpus": _corpus,
    "thuisbezorgd": _thuisbezorgd,
    "clothing": _clothing,
    "emotwics": _emotwics,
    "samples": _samples,
}
