"""The tables of what discoveries tell beside the themes; docs/store.md tells what each is for."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from storymine.store.types import Base


class ThemeFlowTable(Base):
    """How many moments went from one theme of the run before to one of this run, as both were shown on the
    day.

    `came_from` is theme, none (it fitted no theme) or new (the run before did not have it); `went_to` is
    theme, none or gone. `joined` of the moments came in after the run before. At most as many rows as pairs
    of themes, however many moments there are.
    """

    __tablename__ = "theme_flows"

    run_id: Mapped[str] = mapped_column(Text, ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)
    cell: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    came_from: Mapped[str] = mapped_column(Text)
    previous_id: Mapped[str | None] = mapped_column(Text, ForeignKey("themes.id", ondelete="CASCADE"))
    went_to: Mapped[str] = mapped_column(Text)
    theme_id: Mapped[str | None] = mapped_column(Text, ForeignKey("themes.id", ondelete="CASCADE"))
    moments: Mapped[int]
    joined: Mapped[int]
