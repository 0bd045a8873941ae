"""Erases stories: everything that was kept of them, in the caller's transaction.

What readings left in themes (figures, names, centroids) is told in `Erased`; `storymine.workflow.mending`
puts it right in the same transaction, since it takes knowledge of words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.characters import storable
from storymine.domain import Channel, Voice
from storymine.store.answers import forget_answers
from storymine.store.auditing import forget_subjects
from storymine.store.dialect import table_of
from storymine.store.discovering import drop_taught_by
from storymine.store.engine import begin_write
from storymine.store.flows import forget_flows
from storymine.store.locks import Lock, lock_while_writing
from storymine.store.tables import (
    FailureTable,
    MomentTable,
    RunTable,
    StoryReadingTable,
    StoryTable,
    ThemeMomentTable,
)
from storymine.store.theme_traces import Membership, forget_quotes, lost_members
from storymine.store.types import AnyRow

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: `texts` are the words of its moments, and all words of superseded stories, each once;
    `lost` counts the moments that a theme (None: no theme) lost of those it was made of.
    """

    stories: int
    moments: int
    texts: tuple[str, ...]
    lost: Mapping[Membership, int]


def find_stories_of(session: Session, customer: str) -> list[int]:
    """Numbers of all stories with this pseudonym, in all their versions; a version that names another
    customer is that customer's.
    """
    own = session.scalars(select(StoryTable.number).where(StoryTable.customer == storable(customer)))
    return _with_versions(session, set(own), StoryTable.customer.is_(None))


def find_versions(session: Session, story_id: str) -> list[int]:
    """Numbers of a story and of all its versions; empty where there is none."""
    own = session.scalars(select(StoryTable.number).where(StoryTable.id == storable(story_id)))
    return _with_versions(session, set(own))


def find_expired(session: Session, channel: Channel, before: datetime, *, limit: int) -> list[int]:
    """Numbers of the first `limit` stories of a channel that happened before a moment; those that somebody
    else is erasing now are passed over.
    """
    begin_write(session)
    expired = (
        select(StoryTable.number)
        .where(StoryTable.channel == channel.value, StoryTable.happened_at < before)
        .order_by(StoryTable.happened_at, StoryTable.number)
        .limit(limit)
    )
    return list(session.scalars(expired.with_for_update(skip_locked=True)))


def count_expired(session: Session, channel: Channel, before: datetime) -> int:
    """How many stories of a channel happened before a moment."""
    expired = (StoryTable.channel == channel.value, StoryTable.happened_at < before)
    return session.scalar(select(func.count()).select_from(StoryTable).where(*expired)) or 0


def erase_stories(session: Session, numbers: Collection[int]) -> Erased:
    """Delete stories with all that hangs on them: readings, vectors, corrections, failures, assignments,
    quotes, kept answers that name them; the audit log no longer says which they were. Whoever is reading one
    of them now will find it gone.
    """
    stories, moments, lost = _take_out(session, numbers)
    gone = [row.number for row in stories]
    _relink_versions(session, {row.number: row.superseded_by for row in stories})
    ids = {name for row in stories for name in _names_of(row)}
    forget_answers(session, ids)
    forget_subjects(session, ids)
    for names in batched(sorted(ids), _BATCH):
        nameless = FailureTable.story_number.is_(None)
        session.execute(delete(table_of(FailureTable)).where(nameless, FailureTable.record.in_(names)))
    texts = dict.fromkeys(row.text for row in moments)
    # A superseded story lost its moments when it was, but themes were named by them.
    texts |= _words_of(session, [row.number for row in stories if row.status == "superseded"])
    for part in batched(gone, _BATCH):
        session.execute(delete(table_of(StoryTable)).where(StoryTable.number.in_(part)))
    return Erased(len(stories), len(moments), tuple(texts), lost)


def erase_readings(session: Session, numbers: Collection[int]) -> Erased:
    """Delete what every run read in stories, which stay: for words that are no longer theirs.

    What is left of the words in names of themes is to be mended when the words themselves go.
    """
    stories, moments, lost = _take_out(session, numbers)
    for part in batched([row.number for row in stories], _BATCH):
        for model in (MomentTable, StoryReadingTable):
            session.execute(delete(table_of(model)).where(model.story_number.in_(part)))
    texts = dict.fromkeys(row.text for row in moments)
    return Erased(len(stories), len(moments), tuple(texts), lost)


def _take_out(
    session: Session, numbers: Collection[int]
) -> tuple[list[AnyRow], list[AnyRow], Counter[Membership]]:
    """Hold stories and their moments, and take them out of what runs counted and themes quote."""
    begin_write(session)
    stories: list[AnyRow] = []
    moments: list[AnyRow] = []
    lost: Counter[Membership] = Counter()
    for part in batched(sorted(numbers), _BATCH):
        # In this order, and before anything is looked up: who is about to add to these stories (readings, a
        # place in a theme) holds them too, so that from here on all of it is there to be seen.
        stories += _lock_stories(session, part)
        moments += _lock_moments(session, part)
    # Two at once would wait for each other's flows, runs and themes.
    lock_while_writing(session, Lock.TRACES)
    held = [row.number for row in stories]
    for part in batched(held, _BATCH):
        lost += lost_members(session, part)
    forget_flows(session, held)
    _correct_run_counts(session, held, moments, lost)
    forget_quotes(session, {row.id for row in moments})
    drop_taught_by(session, {row.id for row in moments})
    return stories, moments, lost


def _words_of(session: Session, numbers: Sequence[int]) -> dict[str, None]:
    """All that is said in stories, line by line."""
    said: dict[str, None] = {}
    for part in batched(numbers, _BATCH):
        for text in session.scalars(select(StoryTable.text).where(StoryTable.number.in_(part))):
            said |= dict.fromkeys(text.splitlines())
    return said


def _with_versions(session: Session, start: Collection[int], *conditions: ColumnElement[bool]) -> list[int]:
    """The stories and, as far as they meet the conditions, those that they superseded or that superseded
    them.
    """
    found, fresh = set(start), set(start)
    while fresh:
        near: set[int] = set()
        for part in batched(sorted(fresh), _BATCH):
            newer = select(StoryTable.superseded_by).where(StoryTable.number.in_(part))
            linked = or_(StoryTable.superseded_by.in_(part), StoryTable.number.in_(newer))
            near |= set(session.scalars(select(StoryTable.number).where(linked, *conditions)))
        fresh = near - found
        found |= fresh
    return sorted(found)


def _lock_stories(session: Session, numbers: Sequence[int]) -> Sequence[AnyRow]:
    columns = (StoryTable.number, StoryTable.id, StoryTable.status, StoryTable.superseded_by)
    chosen = select(*columns).where(StoryTable.number.in_(numbers)).order_by(StoryTable.number)
    return session.execute(chosen.with_for_update()).all()


def _lock_moments(session: Session, numbers: Sequence[int]) -> Sequence[AnyRow]:
    columns = (MomentTable.id, MomentTable.run_id, MomentTable.voice, MomentTable.text)
    chosen = (
        select(*columns, StoryTable.received_at)
        .join(StoryTable, StoryTable.number == MomentTable.story_number)
        .where(MomentTable.story_number.in_(numbers))
        .order_by(MomentTable.id)
    )
    return session.execute(chosen.with_for_update(of=MomentTable)).all()


def _names_of(story: AnyRow) -> tuple[str, ...]:
    """What a story was ever called: a superseded one gave up its id."""
    return (story.id, story.id.rpartition("@")[0]) if story.status == "superseded" else (story.id,)


def _relink_versions(session: Session, successors: Mapping[int, int | None]) -> None:
    """Older versions that stay point at the next version that stays."""
    for part in batched(sorted(successors), _BATCH):
        pointing = select(StoryTable.number, StoryTable.superseded_by).where(
            StoryTable.superseded_by.in_(part)
        )
        for row in session.execute(pointing).all():
            heir = row.superseded_by
            while heir in successors:
                heir = successors[heir]
            own = table_of(StoryTable)
            session.execute(update(own).where(StoryTable.number == row.number).values(superseded_by=heir))


def _correct_run_counts(
    session: Session, numbers: Sequence[int], moments: Sequence[AnyRow], lost: Mapping[Membership, int]
) -> None:
    """Take the stories out of what runs counted."""
    read: Counter[str] = Counter()
    for part in batched(numbers, _BATCH):
        read.update(
            session.scalars(select(StoryReadingTable.run_id).where(StoryReadingTable.story_number.in_(part)))
        )
    for run in session.execute(select(table_of(RunTable))).all():
        if run.kind == "themes":
            seen = [
                moment
                for moment in moments
                if moment.run_id == run.parent_id
                and moment.voice == Voice.CUSTOMER
                and moment.received_at <= run.started_at
            ]
            placed = {theme: count for (run_id, theme), count in lost.items() if run_id == run.id}
            less = {
                "moments": len(seen),
                "unassigned": placed.get(None, 0),
                "set_aside": len(seen) - sum(placed.values()) if _has_places(session, run.id) else 0,
            }
        else:
            less = {"stories": read[run.id], "moments": sum(moment.run_id == run.id for moment in moments)}
        counts: dict[str, Any] = {
            name: max(0, count - less.get(name, 0)) for name, count in run.counts.items()
        }
        if counts != run.counts:
            session.execute(update(table_of(RunTable)).where(RunTable.id == run.id).values(counts=counts))


def _has_places(session: Session, themes_run_id: str) -> bool:
    """Whether it is still known where a themes-run put moments."""
    own = exists().where(ThemeMomentTable.run_id == themes_run_id)
    return bool(session.scalar(select(own)))
