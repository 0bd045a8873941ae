"""Corrections: people say what a moment is about; what they said is measured, and given out to train with."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor
from storymine.domain import Correction, Journey, Labels, Voice
from storymine.errors import ChangedError, FormatError, NotFoundError
from storymine.labels import check_labels
from storymine.nlp.corrections import (
    COLUMNS,
    Agreement,
    drift_of_agreement,
    labelled_row,
    measure_agreement,
)
from storymine.nlp.drift import Drift
from storymine.replacing import replacing
from storymine.store import MomentRow

SEPARATORS = {".tsv": "\t", ".csv": ","}


@dataclass(frozen=True, slots=True)
class Exported:
    """What was given out: how many corrections, how many of them confirm, and how far people agree with the
    models, over all and since `since` (`recent` of them) against before.
    """

    corrections: int
    confirming: int
    agreement: tuple[Agreement, ...]
    since: datetime
    recent: int
    drift: tuple[Drift, ...]


def correct(
    sessions: sessionmaker[Session],
    story: str,
    moment: int,
    labels: Labels | None,
    *,
    journey: Journey,
    by: str | None = None,
    mark: str | None = None,
    actor: Actor = COMMAND_LINE,
) -> Correction:
    """Keep a person's labels for moment number `moment` of a story; without labels they confirm the model's.

    `mark` is the `mark_of` the moment as the person saw it, `actor` whom the audit log names. Raises
    LabelsError for labels that are not in the scheme, NotFoundError when there is no such moment,
    ChangedError when it is not read as it was seen.
    """
    with sessions.begin() as session:
        found = store.find_moment(session, story, moment)
        if mark is not None and mark != mark_of(found):
            raise ChangedError(f"moment {moment} of story {story!r} has been read again since it was shown")
        given = labels or found.labels
        check_labels(given, journey, voice=Voice(found.voice), read=found.labels)
        store.audit(session, actor, Action.CORRECTION_MADE, story)
        return store.save_correction(session, found, given, by=by)


def mark_of(moment: MomentRow) -> str:
    """A mark of the stretch and of what was read in it, so that nobody corrects what they did not see."""
    seen = [moment.utterance, moment.start, moment.end, moment.text, moment.model, str(moment.labels)]
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:16]


def export_corrections(
    sessions: sessionmaker[Session],
    path: Path,
    *,
    days: int = 30,
    now: datetime | None = None,
    actor: Actor = COMMAND_LINE,
) -> Exported:
    """Write the corrections that hold as labelled rows (JSONL, TSV or CSV by the ending), the oldest first.

    They hold redacted words, so the audit log says that `actor` took them along. Drift sets those of the last
    `days` against those before. Raises FormatError for another ending,
    NotFoundError when there is no correction yet.
    """
    if path.suffix not in (".jsonl", *SEPARATORS):
        raise FormatError(f"{path.name}: corrections are written to .jsonl, .tsv and .csv files")
    with sessions() as session:
        corrections = list(store.iterate_corrections(session))[::-1]
    if not corrections:
        raise NotFoundError(
            "there are no corrections yet; people make them on a story's page, or with POST /v1/corrections"
        )
    with sessions.begin() as session:
        subject = f"{len(corrections)} rows of {path.suffix[1:]}"
        store.audit(session, actor, Action.CORRECTIONS_EXPORTED, subject)
    write_corrections(corrections, path)
    since = (now or datetime.now(UTC)) - timedelta(days=days)
    recent = [one for one in corrections if one.made_at >= since]
    before = [one for one in corrections if one.made_at < since]
    return Exported(
        corrections=len(corrections),
        confirming=sum(one.confirms for one in corrections),
        agreement=measure_agreement(corrections),
        since=since,
        recent=len(recent),
        drift=drift_of_agreement(measure_agreement(before), measure_agreement(recent)),
    )


def write_corrections(corrections: Sequence[Correction], path: Path) -> None:
    """Write labelled rows that `storymine evaluate` and `storymine train` read."""
    rows = map(labelled_row, corrections)
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        if path.suffix in SEPARATORS:
            table = csv.DictWriter(file, COLUMNS, delimiter=SEPARATORS[path.suffix], lineterminator="\n")
            table.writeheader()
            table.writerows(rows)
        else:
            for row in rows:
                given = {name: value for name, value in row.items() if value is not None}
                file.write(json.dumps(given, ensure_ascii=False) + "\n")
