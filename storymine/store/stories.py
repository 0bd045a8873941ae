"""Keeps stories as they are accepted: once each, the newest version of an id in front."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Story
from storymine.errors import StoreError
from storymine.store.attributes import ATTRIBUTES, correct_attributes, digest
from storymine.store.dialect import insert_new
from storymine.store.engine import begin_write
from storymine.store.erasure import erase_readings
from storymine.store.locks import Lock, lock_while_writing
from storymine.store.records import UNCLAIMED, stored_form, story_columns
from storymine.store.tables import FailureTable, StoryTable
from storymine.store.theme_traces import Membership, recount_theme
from storymine.store.views import SavedStory

_BATCH = 500


class _Kept(NamedTuple):
    """A content that is there: the id that its story can be found under today, and its `digest`."""

    id: str
    attributes: str


def save_stories(
    session: Session,
    stories: Sequence[Story],
    *,
    posted_by: str | None = None,
    lost: Counter[Membership] | None = None,
) -> list[SavedStory]:
    """Keep prepared stories, pending; one answer for each, in order. `posted_by` is the id of the key that
    hands them in; in `lost` is counted how many moments themes lose by it.

    - The same id, words, speakers, channel, source, customer and time as a story already there (also an
      earlier version, also one in this call) is a duplicate, when all else is what it is or once was. When a
      score, the product, metadata or a start time is new, the story gets those where it is, and its readings
      stay; the answer is superseded too.
    - Another content under an id that is there supersedes it: the old story moves to "<id>@<n>" and loses its
      readings, with what those left in figures and quotes of themes; the new one takes the id.

    Two callers at once may save the same story: one of them finds a duplicate. Durable once the caller's
    transaction has committed. Raises RecordError for an id, customer, source, product or segment that is too
    long to store.
    """
    begin_write(session)
    forms = [stored_form(story) for story in stories]
    if len(forms) > 1:
        # Two lists with the same stories in another order would wait for each other in a circle.
        lock_while_writing(session, Lock.LISTS)
    answers: list[SavedStory] = []
    superseded: list[int] = []
    for part in batched(forms, _BATCH):
        answers += _save_batch(session, part, posted_by, superseded)
    if superseded:
        gone = erase_readings(session, superseded).lost
        for run_id, theme_id in gone:
            if theme_id is not None:
                recount_theme(session, run_id, theme_id)
        if lost is not None:
            lost.update(gone)
    return answers


def _save_batch(
    session: Session, stories: Sequence[Story], posted_by: str | None, superseded: list[int]
) -> list[SavedStory]:
    now = datetime.now(UTC)
    whole = [
        story_columns(story, content_hash=story.content_hash, received_at=now, posted_by=posted_by)
        for story in stories
    ]
    hashes = [columns["content_hash"] for columns in whole]
    # One story is rarely a duplicate, and asking first takes as long as inserting.
    kept = _find_kept(session, hashes) if len(stories) > 1 else {}
    first = dict(zip(reversed(hashes), reversed(whole), strict=True))  # the first story of each content
    rows = [columns for content_hash, columns in reversed(first.items()) if content_hash not in kept]
    created = insert_new(session, StoryTable, rows, returning=StoryTable.content_hash)
    answers: list[SavedStory] = []
    for content_hash, columns in zip(hashes, whole, strict=True):
        if content_hash in kept:
            answer = _meet_again(session, kept[content_hash], columns)
        elif content_hash in created:
            answer = SavedStory(columns["id"], "created")
        else:
            answer = _save_one(session, columns, superseded)
        kept[content_hash] = _Kept(answer.id, digest(columns))
        answers.append(answer)
    return answers


def _find_kept(session: Session, hashes: Iterable[str]) -> dict[str, _Kept]:
    """Contents that are there."""
    columns = select(StoryTable.content_hash, StoryTable.id, StoryTable.status, *ATTRIBUTES)
    rows = session.execute(columns.where(StoryTable.content_hash.in_(list(hashes))))
    return {
        row.content_hash: _Kept(
            row.id.rpartition("@")[0] if row.status == "superseded" else row.id, digest(row._asdict())
        )
        for row in rows
    }


def _meet_again(session: Session, kept: _Kept, columns: Mapping[str, Any]) -> SavedStory:
    """What becomes of a story whose words are there already."""
    corrected = kept.attributes != digest(columns) and correct_attributes(session, columns)
    return SavedStory(kept.id, "superseded" if corrected else "duplicate")


def _save_one(session: Session, columns: Mapping[str, Any], superseded: list[int]) -> SavedStory:
    """Save a story whose id was there, or whose content somebody else has just saved; `superseded` gets the
    numbers of stories that gave up their ids.
    """
    story_id, content_hash = columns["id"], columns["content_hash"]
    old: int | None = None
    for _ in range(10):
        if insert_new(session, StoryTable, [columns], returning=StoryTable.content_hash):
            if old is None:
                return SavedStory(story_id, "created")
            successor = select(StoryTable.number).where(StoryTable.id == story_id).scalar_subquery()
            session.execute(
                update(StoryTable).where(StoryTable.number == old).values(superseded_by=successor),
                execution_options={"synchronize_session": False},
            )
            return SavedStory(story_id, "superseded")
        if kept := _find_kept(session, [content_hash]):
            return _meet_again(session, kept[content_hash], columns)
        if (number := _move_to_history(session, story_id)) is not None:
            superseded.append(number)
            old = number
    raise StoreError(f"story {story_id!r} is being changed by too many at once; send it again")


def _move_to_history(session: Session, story_id: str) -> int | None:
    """Give up the id of a story; its number, or None when somebody else did so just now."""
    number = session.scalar(select(StoryTable.number).where(StoryTable.id == story_id).with_for_update())
    if number is None:
        return None
    session.execute(
        update(StoryTable)
        .where(StoryTable.number == number)
        .values(id=_free_name(session, story_id), status="superseded", **UNCLAIMED),
        execution_options={"synchronize_session": False},
    )
    session.execute(
        delete(FailureTable).where(FailureTable.story_number == number),
        execution_options={"synchronize_session": False},
    )
    return number


def _free_name(session: Session, story_id: str) -> str:
    """The first of "<id>@1", "<id>@2" ... that no story has."""
    first, size = 1, 8
    while True:
        names = [f"{story_id}@{version}" for version in range(first, first + size)]
        # By name, not by what they begin with: an index serves that on both databases and in any collation.
        taken = set(session.scalars(select(StoryTable.id).where(StoryTable.id.in_(names))))
        if free := next((name for name in names if name not in taken), None):
            return free
        first, size = first + size, min(2 * size, _BATCH)
