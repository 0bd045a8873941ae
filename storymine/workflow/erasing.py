"""The right to be forgotten: stories are erased with all that was made of them, and a receipt is left."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.store import Receipt
from storymine.workflow.mending import mend_themes

log = logging.getLogger(__name__)

Sessions = sessionmaker[Session]


def erase_customer(sessions: Sessions, customer: str, *, by: str | None = None) -> Receipt:
    """Erase all stories with this pseudonym (`Intake.pseudonym`), in all versions; none is fine too.

    When this returns the stories are gone from every table, and their room in the database has been cleaned
    (or `cleaned_at` is None, and a worker will do that).
    """
    return _erase(sessions, "customer", lambda session: store.find_stories_of(session, customer), by)


def erase_story(sessions: Sessions, story_id: str, *, by: str | None = None) -> Receipt:
    """Erase one story in all its versions, as `erase_customer`."""
    return _erase(sessions, "story", lambda session: store.find_versions(session, story_id), by)


def export_customer(sessions: Sessions, customer: str) -> dict[str, Any]:
    """All that is held on a customer, as JSON; see `storymine.store.held_on`."""
    with sessions() as session:
        return store.held_on(session, customer)


def clean_up(sessions: Sessions) -> None:
    """Clean the room that erasures left, where that was not done yet.

    After an erasure on request the whole database is gone through; after a retention pass only what it freed.
    """
    with sessions() as session:
        waiting = store.list_uncleaned(session)
    if not waiting:
        return
    thoroughly = any(receipt.stories and receipt.kind != "retention" for receipt in waiting)
    if store.clean(_database(sessions), thoroughly=thoroughly):
        with sessions.begin() as session:
            store.note_cleaned(session, waiting)
    else:
        log.warning("the room that erased stories left could not be cleaned yet; a worker tries again")


def _erase(sessions: Sessions, kind: str, find: Callable[[Session], list[int]], by: str | None) -> Receipt:
    with sessions.begin() as session:
        erased = store.erase_stories(session, find(session))
        mend_themes(session, erased.texts, erased.lost)
        receipt_id = store.save_receipt(session, kind, by=by)
        store.count_on_receipt(session, receipt_id, stories=erased.stories, moments=erased.moments)
    log.info("erased %d stories, receipt %s", erased.stories, receipt_id)
    clean_up(sessions)
    with sessions() as session:
        return store.find_receipt(session, receipt_id)


def _database(sessions: Sessions) -> Database:
    with sessions() as session:
        return session.get_bind().engine
