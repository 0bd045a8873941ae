"""The table of numbers given out."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from storymine.store.types import NUMBER, Base


class NumberSeriesTable(Base):
    """The last number that was given out for rows of the table `name`, so that the number of a deleted row is
    never used again. Empty on PostgreSQL, which has sequences.
    """

    __tablename__ = "number_series"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    last: Mapped[int] = mapped_column(NUMBER)
