"""The right to be forgotten: stories are erased with all that was made of them, and a receipt is left."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor
from storymine.domain import Receipt
from storymine.workflow.mending import mend_themes

log = logging.getLogger(__name__)

Sessions = sessionmaker[Session]


def erase_customer(
    sessions: Sessions, customer: str, *, by: str | None = None, actor: Actor = COMMAND_LINE
) -> Receipt:
    """Erase all stories with this pseudonym (`Intake.pseudonym`), in all versions; none is fine too.

    When this returns the stories are gone from every table, and their room in the database has been cleaned
    (or `cleaned_at` is None, and a worker will do that).
    """
    [receipt] = erase_customers(sessions, [customer], by=by, actor=actor)
    return receipt


def erase_customers(
    sessions: Sessions, customers: Iterable[str], *, by: str | None = None, actor: Actor = COMMAND_LINE
) -> list[Receipt]:
    """Erase several customers, each in a transaction of its own; their room is cleaned once, at the end."""
    erased = [
        _erase(sessions, Action.CUSTOMER_ERASED, store.find_stories_of, customer, by, actor)
        for customer in customers
    ]
    return _cleaned(sessions, erased)


def erase_story(
    sessions: Sessions, story_id: str, *, by: str | None = None, actor: Actor = COMMAND_LINE
) -> Receipt:
    """Erase one story in all its versions, as `erase_customer`."""
    erased = _erase(sessions, Action.STORY_ERASED, store.find_versions, story_id, by, actor)
    [receipt] = _cleaned(sessions, [erased])
    return receipt


def clean_up(sessions: Sessions) -> None:
    """Clean the room that erasures left, where that was not done yet.

    After an erasure on request the whole database is gone through; after a retention pass only what it freed.
    """
    with sessions() as session:
        waiting = store.list_uncleaned(session)
    if not waiting:
        return
    thoroughly = any(receipt.stories and receipt.kind != "retention" for receipt in waiting)
    if store.clean(database_of(sessions), thoroughly=thoroughly):
        with sessions.begin() as session:
            store.note_cleaned(session, waiting)
    else:
        log.warning("the room that erased stories left could not be cleaned yet; a worker tries again")


def _erase(
    sessions: Sessions,
    action: Action,
    find: Callable[[Session, str], list[int]],
    key: str,
    by: str | None,
    actor: Actor,
) -> str:
    kind = action.value.partition(".")[0]
    with sessions.begin() as session:
        erased = store.erase_stories(session, find(session, key))
        mend_themes(session, erased.texts, erased.lost)
        receipt_id = store.save_receipt(session, kind, by=by)
        store.count_on_receipt(session, receipt_id, stories=erased.stories, moments=erased.moments)
        store.forget_subjects(session, [key])
        store.audit(session, actor, action, receipt_id)  # not whom: that would be kept
    log.info("erased %d stories, receipt %s", erased.stories, receipt_id)
    return receipt_id


def _cleaned(sessions: Sessions, receipt_ids: Sequence[str]) -> list[Receipt]:
    clean_up(sessions)
    with sessions() as session:
        return [store.find_receipt(session, receipt_id) for receipt_id in receipt_ids]


def database_of(sessions: Sessions) -> Database:
    """The database that sessions are of."""
    with sessions() as session:
        return session.get_bind().engine
