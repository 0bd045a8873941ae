"""The few things that SQLite and PostgreSQL say differently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Date, Executable, Table, Text, func, select, text
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import InstrumentedAttribute, Session

from storymine.store.series_table import NumberSeriesTable
from storymine.store.types import Base


def is_postgres(session: Session) -> bool:
    """Whether the session speaks to PostgreSQL (else SQLite)."""
    return session.get_bind().dialect.name == "postgresql"


def table_of(model: type[Base]) -> Table:
    """The table of a model, for inserts in bulk."""
    return cast(Table, model.__table__)


def insert_new(
    session: Session,
    model: type[Base],
    rows: Sequence[Mapping[str, Any]],
    *,
    returning: InstrumentedAttribute[Any],
) -> set[Any]:
    """Insert those rows that clash with no unique column; the values of `returning` of the ones inserted.

    On PostgreSQL this waits for a clashing row of somebody else's open transaction and then leaves it be.
    """
    if not rows:
        return set()
    statement = _insert_new(table_of(model), returning.key, is_postgres(session))
    return set(session.execute(statement, list(rows) if len(rows) > 1 else rows[0]).scalars())


@cache
def _insert_new(table: Table, returning: str, postgres: bool) -> Executable:
    """Kept, since SQLAlchemy takes longer to make sense of a new statement than SQLite to insert a row."""
    dialect = postgresql if postgres else sqlite
    made: Executable = dialect.insert(table).on_conflict_do_nothing().returning(table.c[returning])
    return made


def insert_missing(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert those rows that clash with no unique column; quicker than `insert_new`, which tells which."""
    dialect = postgresql if is_postgres(session) else sqlite
    if rows:
        session.execute(dialect.insert(table_of(model)).on_conflict_do_nothing(), list(rows))


def allocate(session: Session, column: InstrumentedAttribute[int], count: int) -> list[int]:
    """`count` values for a numbered primary key that were never used, ascending; call it inside a write
    transaction.

    Own numbers let rows and the rows that point at them go in with plain bulk inserts.
    """
    if not count:
        return []
    name = table_of(cast("type[Base]", column.class_)).name
    if is_postgres(session):
        numbers = session.scalars(
            text("SELECT nextval(pg_get_serial_sequence(:name, :key)) FROM generate_series(1, :count)"),
            {"name": name, "key": column.key, "count": count},
        )
        return sorted(numbers)
    series = NumberSeriesTable
    given = session.scalar(select(series.last).where(series.name == name)) or 0
    last = max(given, session.scalar(select(func.max(column))) or 0)
    kept = sqlite.insert(table_of(series)).values(name=name, last=last + count)
    session.execute(kept.on_conflict_do_update(index_elements=["name"], set_={"last": kept.excluded.last}))
    return list(range(last + 1, last + 1 + count))


def monday(session: Session, moment: InstrumentedAttribute[Any]) -> ColumnElement[str]:
    """The Monday (UTC) of a point in time's week, as YYYY-MM-DD."""
    if is_postgres(session):
        return sql_cast(sql_cast(func.date_trunc("week", func.timezone("UTC", moment)), Date), Text)
    return func.date(moment, "-6 days", "weekday 1")


def first_of_month(session: Session, moment: InstrumentedAttribute[Any]) -> ColumnElement[str]:
    """The first day of a point in time's month (UTC), as YYYY-MM-DD."""
    if is_postgres(session):
        return sql_cast(sql_cast(func.date_trunc("month", func.timezone("UTC", moment)), Date), Text)
    return func.substr(moment, 1, 7, type_=Text).concat("-01")
