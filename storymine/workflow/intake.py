"""Rows and files into the store: prepared, without duplicates, the good ones even where others are bad."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.batching import batched
from storymine.domain import Channel, Failure, Speaker, Story
from storymine.errors import InputError, RecordError
from storymine.ingest import Redactor, prepare, pseudonymise, read, story_from_row
from storymine.ingest.channels import channel_from
from storymine.sealing import Keyring
from storymine.settings import Settings
from storymine.store import Membership, SavedStory
from storymine.workflow.mending import mend_middles
from storymine.workflow.raw import keep_raw
from storymine.workflow.together import Together

BATCH = 500
BATCH_CHARACTERS = 4_000_000


@dataclass(frozen=True, slots=True)
class Intake:
    """What every story goes through before it is stored: redaction, and a pseudonym for its customer.

    `posted_by` is the id of the key that hands stories in over HTTP. With `store_raw` what they said before
    redaction is kept too, sealed with `keyring`, which opens what was kept before in any case.
    """

    redactor: Redactor | None
    secret: str | None
    posted_by: str | None = None
    keyring: Keyring | None = None
    store_raw: bool = False

    @classmethod
    def from_settings(cls, settings: Settings) -> Intake:
        """Raises ConfigurationError where raw text is to be kept without a key that can be used."""
        return cls(
            redactor=Redactor() if settings.redact else None,
            secret=settings.customer_secret(),
            keyring=settings.raw_keyring(),
            store_raw=settings.store_raw,
        )

    def __call__(self, story: Story) -> Story:
        with metrics.REDACTION_SECONDS.time():
            return prepare(story, redactor=self.redactor, secret=self.secret)

    def pseudonym(self, customer: str) -> str:
        """What the stories of a customer, by the key that the sender knows, are kept under.

        Raises InputError for a key that no story can have, ConfigurationError without a secret.
        """
        try:
            given = story_from_row({"text": "-", "customer": customer}).customer
        except RecordError as error:
            raise InputError(f"this is no customer key; {error}") from None
        if given is None:
            raise InputError("the customer key is empty")
        return pseudonymise(given, self.secret or "")


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of row `index`: `status` is created, duplicate, superseded or rejected (then `reason` says
    why, and `record` where in its file it is).
    """

    index: int
    id: str | None
    status: str
    reason: str | None = None
    record: str | None = None


class Prepared(NamedTuple):
    """A story as it came in, and as it is stored; `intake` is what prepared it."""

    sent: Story
    story: Story
    intake: Intake


Save = Callable[[Sequence[Prepared]], Sequence[SavedStory]]


def together(sessions: sessionmaker[Session]) -> Together[Prepared, SavedStory]:
    """Saves stories of several threads with one commit; for `accept`."""
    return Together(sessions, _save_prepared)


Given = Mapping[str, object] | Story | Failure | RecordError
"""A row to read (docs/formats.md), a story that was read, or what could not be read."""


def accept(
    sessions: sessionmaker[Session],
    rows: Sequence[Given],
    *,
    intake: Intake,
    first: int = 0,
    save: Save | None = None,
) -> list[Accepted]:
    """Store rows in one transaction; when this returns, the accepted ones are durable. Answers are numbered
    from `first`. With `save` (`together`) the transaction is shared with other threads.
    """
    numbers: list[int] = []
    stories: list[Prepared] = []
    answers: list[Accepted] = []
    for index, row in enumerate(rows, first):
        try:
            sent = _story(row)
            stories.append(Prepared(sent, intake(sent), intake))
            numbers.append(index)
        except RecordError as error:
            record = row.record if isinstance(row, Failure) else None
            answers.append(Accepted(index, None, "rejected", str(error), record))
            metrics.STORIES.labels(_channel(row), "rejected").inc()
    if stories:
        saved = (save or together(sessions))(stories)
        answers += [Accepted(index, one.id, one.status) for index, one in zip(numbers, saved, strict=True)]
        statuses = zip(stories, saved, strict=True)
        met = Counter((prepared.story.channel.value, one.status) for prepared, one in statuses)
        for labels, count in met.items():
            metrics.STORIES.labels(*labels).inc(count)
    return sorted(answers, key=lambda answer: answer.index)


def _save_prepared(session: Session, stories: Sequence[Prepared]) -> list[SavedStory]:
    """Save what one or several calls have prepared, in order; those of one key at once."""
    saved: list[SavedStory] = []
    for intake, group in groupby(stories, key=lambda prepared: prepared.intake):
        saved += _save(session, [(one.sent, one.story) for one in group], intake)
    return saved


def _save(session: Session, pairs: Sequence[tuple[Story, Story]], intake: Intake) -> list[SavedStory]:
    """Save prepared stories, each given behind the story as it came in."""
    lost: Counter[Membership] = Counter()
    stories = [story for _, story in pairs]
    saved = store.save_stories(session, stories, posted_by=intake.posted_by, lost=lost)
    mend_middles(session, lost)
    if intake.store_raw and intake.keyring is not None:
        new = [pair for pair, one in zip(pairs, saved, strict=True) if one.status != "duplicate"]
        keep_raw(session, intake.keyring, new)
    return saved


def _story(row: Given) -> Story:
    if isinstance(row, Story):
        return row
    if isinstance(row, Failure):
        raise RecordError(row.reason)
    if isinstance(row, RecordError):
        raise row
    return story_from_row(row)


def _channel(row: Given) -> str:
    """The channel of a record that cannot be used, as far as it is one of ours."""
    if isinstance(row, Story):
        return row.channel.value
    given = row.get("channel") if isinstance(row, Mapping) else None
    if not isinstance(given, str):
        return metrics.NO_CHANNEL
    try:
        return channel_from(given).value
    except RecordError:
        return metrics.NO_CHANNEL


def accept_file(
    sessions: sessionmaker[Session],
    path: Path,
    *,
    intake: Intake,
    mapping: Mapping[str, str] | None = None,
    channel: Channel | None = None,
    roles: Mapping[str, Speaker | str] | None = None,
    save: Save | None = None,
) -> Iterator[list[Accepted]]:
    """Store the stories of a file, a transaction for each batch that is asked for; `save` as in `accept`.

    Raises FormatError for an unknown format and ConfigurationError for a mapping or a role that cannot be:
    at once, before anything is asked for.
    """
    records = read(path, mapping=mapping, channel=channel, roles=roles)

    def batches() -> Iterator[list[Accepted]]:
        first = 0
        for batch in _by_weight(records):
            yield accept(sessions, batch, intake=intake, first=first, save=save)
            first += len(batch)

    return batches()


def _by_weight(records: Iterable[Story | Failure]) -> Iterator[list[Story | Failure]]:
    """Batches of at most 500 records, and of few more characters than 4 million."""
    batch: list[Story | Failure] = []
    weight = 0
    for record in records:
        batch.append(record)
        weight += len(record.text) if isinstance(record, Story) else len(record.reason)
        if len(batch) == BATCH or weight > BATCH_CHARACTERS:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch


@dataclass(slots=True)
class Tally:
    """How an import went: stories per status, how many of the new ones tell no date, and what could not be
    read.
    """

    statuses: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    undated: int = 0


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
            pairs = [(record, intake(record)) for record in records if isinstance(record, Story)]
            with sessions.begin() as session:
                saved = _save(session, pairs, intake)
            tally.statuses.update(one.status for one in saved)
            tally.undated += sum(
                story.occurred_at is None and one.status != "duplicate"
                for (_, story), one in zip(pairs, saved, strict=True)
            )
            progress(len(records))
    return tally
