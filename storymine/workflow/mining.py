"""Files in; a folder with analyses, themes, their links to stages and a report out. No database."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import compress, count
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storymine.batch import map_batches
from storymine.batching import batched
from storymine.domain import Analysis, Channel, Failure, Observation, Speaker, Story, ThemeSet, Voice
from storymine.errors import InputError
from storymine.ingest import read
from storymine.output import assignment_to_dict, theme_set_to_dict
from storymine.replacing import replacing
from storymine.themes import discover
from storymine.workflow.analysing import analyse_stories, embed_readings, observations_of
from storymine.workflow.engine import Engine, load
from storymine.workflow.spool import Part, Spool, VectorSpool
from storymine.workflow.writers import analysis_line

BATCH = 200

THEME_FILES = ("themes.json", "assignments.jsonl")
MINED_FILES = ("analysis.jsonl", "moments.parquet", "report.html", *THEME_FILES)
"""What `themes` and `mine` write in their folders."""

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Analysed:
    """What became of one batch: analyses, for each the vectors of its moments (float32, moments x d), and
    failures.
    """

    analyses: list[Analysis]
    vectors: list[NDArray[np.float32]]
    failures: list[Failure]


@dataclass(slots=True)
class Mined:
    """What `mine` found. Of the stories only their moments are kept, in a file."""

    stories: int = 0
    observations: Sequence[Observation] = ()
    theme_set: ThemeSet = field(default_factory=lambda: ThemeSet((), ()))
    failures: list[Failure] = field(default_factory=list)


def analyse_files(
    paths: Iterable[Path],
    *,
    model: str | Path = "embedded",
    redact: bool = True,
    mapping: Mapping[str, str] | None = None,
    channel: Channel | None = None,
    roles: Mapping[str, Speaker | str] | None = None,
    processes: int = 1,
    engine: Engine | None = None,
    vectors: bool = True,
) -> Iterator[Analysed]:
    """Analyse the stories of files batch by batch, in order and in bounded memory, in one process or several.

    Vectors, which themes need, take about as long as the analysis; without them they stay empty. An `engine`
    that is loaded already is used as it is in one process; several load their own.
    Raises FormatError for a file in no known format; a record that cannot be read or analysed is a Failure.
    """
    records = (
        record for path in paths for record in read(path, mapping=mapping, channel=channel, roles=roles)
    )
    if engine and processes == 1:
        return map(partial(analyse_records, engine, vectors=vectors), batched(records, BATCH))
    make_step = partial(_make_step, model, redact, vectors)
    return map_batches(make_step, batched(records, BATCH), processes=processes)


def _make_step(model: str | Path, redact: bool, vectors: bool) -> Callable[[list[Story | Failure]], Analysed]:
    return partial(analyse_records, load(model, redact=redact), vectors=vectors)


def analyse_records(engine: Engine, records: Sequence[Story | Failure], *, vectors: bool = True) -> Analysed:
    """The one step that every way of reading an archive runs."""
    stories = [engine.prepare(record) for record in records if isinstance(record, Story)]
    analyses, failures = analyse_stories(engine, stories)
    unread = [record for record in records if isinstance(record, Failure)]
    found = embed_readings(engine, analyses) if vectors else []
    return Analysed(analyses, found, unread + failures)


def find_themes(
    batches: Iterable[Analysed], folder: Path, *, engine: Engine, seed: int, progress: Progress
) -> Mined:
    """The themes of analysed batches; their moments wait in nameless files in `folder`."""
    moments, vectors, customers = Spool(folder), VectorSpool(folder), array("q")
    mined = Mined(observations=moments)
    for batch in batches:
        mined.stories += len(batch.analyses)
        mined.failures += batch.failures
        for analysis, rows in zip(batch.analyses, batch.vectors, strict=True):
            own = observations_of([analysis])
            told = [o.reading.moment.voice is Voice.CUSTOMER for o in own]
            customers.extend(compress(count(len(moments)), told))
            vectors.add(rows[told])
            for observation in own:
                moments.add(observation)
        progress(len(batch.analyses))
    if not customers:
        raise InputError("there are no Dutch customer moments in these files, so there are no themes to find")
    told_by_customers = Part(moments, np.array(customers, dtype=np.int64))
    mined.theme_set = discover(told_by_customers, vectors.array(), embed=engine.embed, seed=seed)
    return mined


def mine(batches: Iterable[Analysed], out: Path, *, engine: Engine, seed: int, progress: Progress) -> Mined:
    """Write `analysis.jsonl`, `moments.parquet`, `themes.json`, `assignments.jsonl` and `report.html` to
    `out`.
    """
    from storymine.workflow.report import write_report
    from storymine.workflow.tables import write_moments

    out.mkdir(parents=True, exist_ok=True)
    with replacing(out / "analysis.jsonl") as part, part.open("w", encoding="utf-8") as lines:
        mined = find_themes(_writing(batches, lines.write), out, engine=engine, seed=seed, progress=progress)
    write_themes(mined.theme_set, out)
    write_moments(mined, out / "moments.parquet")
    write_report(mined, out / "report.html", model=engine.model, redacted=engine.redactor is not None)
    return mined


def _writing(batches: Iterable[Analysed], write: Callable[[str], object]) -> Iterator[Analysed]:
    for batch in batches:
        for analysis in batch.analyses:
            write(analysis_line(analysis))
        yield batch


def write_themes(theme_set: ThemeSet, out: Path) -> None:
    """Write `themes.json` and `assignments.jsonl` to the folder `out`."""
    out.mkdir(parents=True, exist_ok=True)
    themes = json.dumps(theme_set_to_dict(theme_set), ensure_ascii=False, indent=2)
    with replacing(out / "themes.json") as part:
        part.write_text(themes + "\n", encoding="utf-8")
    with replacing(out / "assignments.jsonl") as part, part.open("w", encoding="utf-8") as lines:
        for assignment in theme_set.assignments:
            lines.write(json.dumps(assignment_to_dict(assignment)) + "\n")
