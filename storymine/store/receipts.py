"""Receipts: that something was erased, and nothing of what it was."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from storymine.characters import storable
from storymine.domain import Receipt
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.tables import ReceiptTable
from storymine.store.types import AnyRow
from storymine.store.views import Page


def save_receipt(session: Session, kind: str, *, by: str | None = None) -> str:
    """Leave a receipt of an erasure; its id, which is random. `kind` is customer, story or retention."""
    begin_write(session)
    receipt_id = f"e-{secrets.token_hex(8)}"
    session.execute(
        insert(table_of(ReceiptTable)).values(
            id=receipt_id,
            kind=kind,
            stories=0,
            moments=0,
            by=storable(by) if by else None,
            made_at=datetime.now(UTC),
        )
    )
    return receipt_id


def count_on_receipt(session: Session, receipt_id: str, *, stories: int, moments: int) -> None:
    """Add what was erased to a receipt; an erasure may be done in parts."""
    begin_write(session)
    session.execute(
        update(table_of(ReceiptTable))
        .where(ReceiptTable.id == receipt_id)
        .values(stories=ReceiptTable.stories + stories, moments=ReceiptTable.moments + moments)
    )


def list_uncleaned(session: Session) -> list[Receipt]:
    """Receipts of erasures whose freed room still has to be cleaned."""
    rows = session.execute(select(table_of(ReceiptTable)).where(ReceiptTable.cleaned_at.is_(None)))
    return [_view(row) for row in rows]


def note_cleaned(session: Session, receipts: Sequence[Receipt]) -> None:
    """Note that the room that these erasures left is clean."""
    begin_write(session)
    session.execute(
        update(table_of(ReceiptTable))
        .where(ReceiptTable.id.in_([receipt.id for receipt in receipts]))
        .values(cleaned_at=datetime.now(UTC))
    )


def find_receipt(session: Session, receipt_id: str) -> Receipt:
    """One receipt; it must be there."""
    return _view(session.execute(select(table_of(ReceiptTable)).where(ReceiptTable.id == receipt_id)).one())


def list_receipts(session: Session, *, cursor: str | None = None, limit: int = 50) -> Page[Receipt]:
    """All receipts, the newest first. Raises InputError for a cursor that is not this list's."""
    statement = select(table_of(ReceiptTable)).limit(check_limit(limit) + 1)
    if cursor is not None:
        position = decode_cursor(cursor, "receipts", [datetime, str])
        statement = statement.where(before([ReceiptTable.made_at, ReceiptTable.id], position))
    rows = session.execute(statement.order_by(ReceiptTable.made_at.desc(), ReceiptTable.id.desc())).all()
    more = None
    if len(rows) > limit:
        more = encode_cursor("receipts", [rows[limit - 1].made_at, rows[limit - 1].id])
    return Page(tuple(_view(row) for row in rows[:limit]), more)


def _view(row: AnyRow) -> Receipt:
    return Receipt(
        id=row.id,
        kind=row.kind,
        stories=row.stories,
        moments=row.moments,
        by=row.by,
        made_at=row.made_at,
        cleaned_at=row.cleaned_at,
    )
