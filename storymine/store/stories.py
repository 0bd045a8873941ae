"""Keeps stories as they are accepted: once each, the newest version of an id in front."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Story
from storymine.errors import StoreError
from storymine.store.attributes import ATTRIBUTES, correct_attributes, digest
from storymine.store.dialect import insert_new, table_of
from storymine.store.engine import begin_write
from storymine.store.erasure import erase_readings
from storymine.store.locks import Lock, lock_story, lock_while_writing
from storymine.store.raw_tables import RawStoryTable
from storymine.store.records import UNCLAIMED, stored_form, story_columns
from storymine.store.tables import FailureTable, StoryTable
from storymine.store.theme_traces import Membership, recount_theme
from storymine.store.types import AnyRow
from storymine.store.views import SavedStory

_BATCH = 500


def save_stories(
    session: Session,
    stories: Sequence[Story],
    *,
    posted_by: str | None = None,
    lost: Counter[Membership] | None = None,
) -> list[SavedStory]:
    """Keep prepared stories, pending; one answer for each, in order. `posted_by` is the id of the key that
    hands them in; in `lost` is counted how many moments themes lose by it.

    - The same id, words, speakers, channel, source, customer and time as a story already there (also one in
      this call) is a duplicate, when all else is the same too. When a score, the product, metadata or a start
      time is another, the story gets those where it is, and its readings stay; the answer is superseded too.
    - Another content under an id that is there supersedes it: the old story moves to "<id>@<n>" and loses its
      readings, with what those left in figures and quotes of themes; the new one takes the id. An older
      version that is saved again comes back in front in the same way, with the corrections that people made
      in it; where another version of it follows in this call, only the last of them does.

    Two callers at once may save the same story: one of them finds a duplicate. Durable once the caller's
    transaction has committed. Raises RecordError for an id, customer, source, product or segment that is too
    long to store.
    """
    begin_write(session)
    forms = [stored_form(story) for story in stories]
    if len(forms) > 1:
        # Two lists with the same stories in another order would wait for each other in a circle.
        lock_while_writing(session, Lock.LISTS)
    marked = [(story, story.content_hash) for story in forms]
    last = {story.id: content_hash for story, content_hash in marked}
    answers: list[SavedStory] = []
    superseded: list[int] = []
    for part in batched(marked, _BATCH):
        answers += _save_batch(session, part, posted_by, last, superseded)
    if superseded:
        gone = erase_readings(session, superseded).lost
        for run_id, theme_id in gone:
            if theme_id is not None:
                recount_theme(session, run_id, theme_id)
        if lost is not None:
            lost.update(gone)
    return answers


def _save_batch(
    session: Session,
    stories: Sequence[tuple[Story, str]],
    posted_by: str | None,
    last: Mapping[str, str],
    superseded: list[int],
) -> list[SavedStory]:
    """Save stories of a call, each with its content hash. `last` holds the one that comes last in the call
    for each id; `superseded` gets the numbers of stories that gave up their ids.
    """
    now = datetime.now(UTC)
    whole = [
        story_columns(story, content_hash=content_hash, received_at=now, posted_by=posted_by)
        for story, content_hash in stories
    ]
    hashes = [content_hash for _, content_hash in stories]
    # One story is rarely a duplicate, and asking first takes as long as inserting.
    kept, front = _find_kept(session, hashes) if len(stories) > 1 else ({}, {})
    new: dict[str, Mapping[str, Any]] = {}
    for content_hash, columns in zip(hashes, whole, strict=True):
        if content_hash not in kept:
            new.setdefault(content_hash, columns)
    created = insert_new(session, StoryTable, list(new.values()), returning=StoryTable.content_hash)
    answers: list[SavedStory] = []
    for content_hash, columns in zip(hashes, whole, strict=True):
        story_id = columns["id"]
        if content_hash not in kept and content_hash in created:
            answer = SavedStory(story_id, "created")
        elif content_hash not in kept:
            answer = _put_in_front(session, columns, superseded)
        elif front.get(story_id) == content_hash:
            answer = _meet_again(session, kept[content_hash], columns)
        elif last[story_id] == content_hash:
            answer = _put_in_front(session, columns, superseded)
        else:  # an older version, and a later one follows
            answers.append(SavedStory(story_id, "duplicate"))
            continue
        kept[content_hash] = digest(columns)
        front[story_id] = content_hash
        answers.append(answer)
    return answers


def _find_kept(session: Session, hashes: Sequence[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The attributes (`digest`) of contents that are there, and which of them is in front, by id."""
    columns = select(StoryTable.content_hash, StoryTable.id, StoryTable.status, *ATTRIBUTES)
    rows = session.execute(columns.where(StoryTable.content_hash.in_(hashes))).all()
    kept = {row.content_hash: digest(row._asdict()) for row in rows}
    return kept, {row.id: row.content_hash for row in rows if row.status != "superseded"}


def _meet_again(session: Session, attributes: str, columns: Mapping[str, Any]) -> SavedStory:
    """What becomes of a story whose words are there already, with these attributes."""
    corrected = attributes != digest(columns) and correct_attributes(session, columns)
    return SavedStory(columns["id"], "superseded" if corrected else "duplicate")


def _put_in_front(session: Session, columns: Mapping[str, Any], superseded: list[int]) -> SavedStory:
    """Save a story whose id was there, or whose content is an older version or was just saved by somebody
    else; `superseded` gets the numbers of stories that gave up their ids.
    """
    story_id, content_hash = columns["id"], columns["content_hash"]
    lock_story(session, story_id)
    old: int | None = None
    for _ in range(10):
        before, same = _hold(session, story_id, content_hash)
        if before is not None and before is same:
            return _meet_again(session, digest(before._asdict()), columns)
        if before is not None:
            old = before.number
            _move_to_history(session, old, story_id)
            superseded.append(old)
        if same is not None:
            _take_back(session, same.number, columns)
        elif not insert_new(session, StoryTable, [columns], returning=StoryTable.content_hash):
            continue
        if old is None:
            return SavedStory(story_id, "created")
        successor = select(StoryTable.number).where(StoryTable.id == story_id).scalar_subquery()
        _update(session, old, superseded_by=successor)
        return SavedStory(story_id, "superseded")
    raise StoreError(f"story {story_id!r} is being changed by too many at once; send it again")


def _hold(session: Session, story_id: str, content_hash: str) -> tuple[AnyRow | None, AnyRow | None]:
    """The story that has this id and the one with this content, held until the transaction ends."""
    columns = (StoryTable.number, StoryTable.id, StoryTable.content_hash, *ATTRIBUTES)
    either = or_(StoryTable.id == story_id, StoryTable.content_hash == content_hash)
    # In the order of their numbers, as who erases them.
    statement = select(*columns).where(either).order_by(StoryTable.number).with_for_update()
    rows = session.execute(statement).all()
    named = (row for row in rows if row.id == story_id)
    alike = (row for row in rows if row.content_hash == content_hash)
    return next(named, None), next(alike, None)


def _take_back(session: Session, number: int, columns: Mapping[str, Any]) -> None:
    """Let an older version be the story again, as it comes now; it waits to be read."""
    session.execute(delete(table_of(RawStoryTable)).where(RawStoryTable.story_number == number))
    _update(session, number, **columns, superseded_by=None, **UNCLAIMED)


def _move_to_history(session: Session, number: int, story_id: str) -> None:
    """Let a story that is held give up its id."""
    _update(session, number, id=_free_name(session, story_id), status="superseded", **UNCLAIMED)
    session.execute(delete(table_of(FailureTable)).where(FailureTable.story_number == number))


def _update(session: Session, number: int, **values: Any) -> None:
    session.execute(update(table_of(StoryTable)).where(StoryTable.number == number).values(**values))


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
