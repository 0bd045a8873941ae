"""Keeps what stories said before redaction, sealed; nothing here can open it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Story
from storymine.errors import NotFoundError
from storymine.sealing import Sealed
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.raw_tables import RawStoryTable
from storymine.store.records import stored_form, story_of
from storymine.store.tables import StoryTable
from storymine.store.types import AnyRow, AnySelect

_BATCH = 500


@dataclass(frozen=True, slots=True)
class RawStory:
    """The sealed raw text of a story; `name` is the id that the story was handed in with, `story` what the
    store shows of it.
    """

    number: int
    name: str
    story: Story
    sealed: Sealed
    edition: int
    kept_at: datetime


def find_numbers(session: Session, stories: Sequence[Story]) -> list[int]:
    """The numbers of stories that were just saved, in order. Raises NotFoundError."""
    hashes = [stored_form(story).content_hash for story in stories]
    found: dict[str, int] = {}
    for part in batched(hashes, _BATCH):
        columns = select(StoryTable.content_hash, StoryTable.number)
        rows = session.execute(columns.where(StoryTable.content_hash.in_(part)))
        found |= {row.content_hash: row.number for row in rows}
    if missing := [story.id for story, mark in zip(stories, hashes, strict=True) if mark not in found]:
        raise NotFoundError(f"there is no story {missing[0]!r}")
    return [found[mark] for mark in hashes]


def save_raw(session: Session, sealed: Sequence[tuple[int, Sealed]], *, edition: int) -> None:
    """Keep the sealed raw text of stories, by their numbers, as long as they have none."""
    begin_write(session)
    now = datetime.now(UTC)
    rows = [
        {"story_number": number, "key_id": one.key, "sealed": one.data, "edition": edition, "kept_at": now}
        for number, one in sealed
    ]
    if rows:
        session.execute(insert(table_of(RawStoryTable)), rows)


def find_raw(session: Session, story_id: str) -> RawStory:
    """The sealed raw text of a story. Raises NotFoundError where there is no such story, or none is kept."""
    row = session.execute(_select().where(StoryTable.id == story_id)).one_or_none()
    if row is None:
        raise NotFoundError(f"no raw text is kept of a story {story_id!r}")
    return _raw(row)


def list_raw(
    session: Session,
    *,
    after: int = 0,
    limit: int = _BATCH,
    numbers: Sequence[int] | None = None,
    older_than: int | None = None,
    but_key: str | None = None,
    key: str | None = None,
) -> list[RawStory]:
    """Up to `limit` stories with sealed raw text, from number `after` on: of these numbers, redacted by an
    older edition than `older_than`, sealed with another key than `but_key`, or with `key`.
    """
    conditions: list[ColumnElement[bool]] = [RawStoryTable.story_number > after]
    if numbers is not None:
        conditions.append(RawStoryTable.story_number.in_(numbers))
    if older_than is not None:
        conditions.append(RawStoryTable.edition < older_than)
    if but_key is not None:
        conditions.append(RawStoryTable.key_id != but_key)
    if key is not None:
        conditions.append(RawStoryTable.key_id == key)
    rows = session.execute(_select().where(*conditions).order_by(RawStoryTable.story_number).limit(limit))
    return [_raw(row) for row in rows]


def iterate_raw(session: Session, numbers: Sequence[int]) -> Iterator[RawStory]:
    """The sealed raw texts of these stories, as far as they are kept."""
    for part in batched(numbers, _BATCH):
        yield from list_raw(session, numbers=part)


def count_raw(session: Session) -> dict[str, int]:
    """How many raw texts are sealed with each key."""
    rows = session.execute(
        select(RawStoryTable.key_id, func.count().label("stories"))
        .group_by(RawStoryTable.key_id)
        .order_by(RawStoryTable.key_id)
    )
    return {row.key_id: row.stories for row in rows}


def reseal(session: Session, number: int, before: Sealed, after: Sealed) -> bool:
    """Put `after` in the place of `before`; False when something else is there by now, or nothing."""
    begin_write(session)
    own = (RawStoryTable.story_number == number, RawStoryTable.key_id == before.key)
    changed = session.execute(
        update(table_of(RawStoryTable))
        .where(*own, RawStoryTable.sealed == before.data)
        .values(key_id=after.key, sealed=after.data)
        .returning(RawStoryTable.story_number)
    )
    return bool(changed.all())


def note_edition(session: Session, numbers: Sequence[int], edition: int) -> None:
    """Note by which edition of the redaction the words of these stories were made."""
    begin_write(session)
    own = RawStoryTable.story_number.in_(numbers)
    session.execute(update(table_of(RawStoryTable)).where(own).values(edition=edition))


def forget_raw(session: Session, *, before: datetime | None = None, limit: int | None = None) -> int:
    """Delete raw texts, `limit` of those kept since before a moment, or all; how many. The stories stay."""
    begin_write(session)
    chosen = select(RawStoryTable.story_number).order_by(RawStoryTable.kept_at).limit(limit)
    if before is not None:
        chosen = chosen.where(RawStoryTable.kept_at < before)
    gone = session.execute(
        delete(table_of(RawStoryTable))
        .where(RawStoryTable.story_number.in_(chosen))
        .returning(RawStoryTable.story_number)
    )
    return len(gone.all())


def _select() -> AnySelect:
    raw = RawStoryTable
    return select(*StoryTable.__table__.columns, raw.key_id, raw.sealed, raw.edition, raw.kept_at).join(
        raw, raw.story_number == StoryTable.number
    )


def _raw(row: AnyRow) -> RawStory:
    # A superseded story gave up its id.
    name = row.id.rpartition("@")[0] if row.status == "superseded" else row.id
    sealed = Sealed(row.key_id, row.sealed)
    return RawStory(row.number, name, story_of(row), sealed, row.edition, row.kept_at)
