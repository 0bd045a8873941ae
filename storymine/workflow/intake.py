"""Rows and files into the store: prepared, without duplicates, the good ones even where others are bad."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.batch import batched
from storymine.domain import Channel, Failure, Speaker, Story
from storymine.errors import RecordError
from storymine.ingest import Redactor, prepare, read, story_from_row
from storymine.settings import Settings

BATCH = 500


@dataclass(frozen=True, slots=True)
class Intake:
    """What every story goes through before it is stored: redaction, and a pseudonym for its customer."""

    redactor: Redactor | None
    secret: str | None

    @classmethod
    def from_settings(cls, settings: Settings) -> Intake:
        return cls(redactor=Redactor() if settings.redact else None, secret=settings.customer_secret())

    def __call__(self, story: Story) -> Story:
        return prepare(story, redactor=self.redactor, secret=self.secret)


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of row `index`: `status` is created, duplicate, superseded or rejected (then `reason` says
    why).
    """

    index: int
    id: str | None
    status: str
    reason: str | None = None


def accept(
    sessions: sessionmaker[Session], rows: Sequence[Mapping[str, object]], *, intake: Intake
) -> list[Accepted]:
    """Store rows (docs/formats.md) in one transaction; when this returns, the accepted ones are durable."""
    stories: list[tuple[int, Story]] = []
    answers: list[Accepted] = []
    for index, row in enumerate(rows):
        try:
            stories.append((index, intake(story_from_row(row))))
        except RecordError as error:
            answers.append(Accepted(index, None, "rejected", str(error)))
    with sessions.begin() as session:
        saved = store.save_stories(session, [story for _, story in stories])
    answers += [Accepted(index, one.id, one.status) for (index, _), one in zip(stories, saved, strict=True)]
    return sorted(answers, key=lambda answer: answer.index)


@dataclass(slots=True)
class Tally:
    """How an import went: stories per status, and what could not be read."""

    statuses: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)


def ingest_files(
    sessions: sessionmaker[Session],
    paths: Iterable[Path],
    *,
    intake: Intake,
    mapping: Mapping[str, str] | None = None,
    channel: Channel | None = None,
    roles: Mapping[str, Speaker | str] | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Tally:
    """Store every story of the files, 500 to a transaction. Raises FormatError for an unknown format."""
    tally = Tally()
    for path in paths:
        for records in batched(read(path, mapping=mapping, channel=channel, roles=roles), BATCH):
            tally.failures += [record for record in records if isinstance(record, Failure)]
            stories = [intake(record) for record in records if isinstance(record, Story)]
            with sessions.begin() as session:
                tally.statuses.update(saved.status for saved in store.save_stories(session, stories))
            progress(len(records))
    return tally
