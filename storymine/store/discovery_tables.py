"""The tables of what discoveries tell beside the themes; docs/store.md tells what each is for."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from storymine.store.types import NUMBER, Base


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


class ToldSignalTable(Base):
    """A signal that was news for the first time, so that it is told once.

    `kind` is news or change, `direction` up or down, `subject` the id of a theme or stage. `week` is the
    Monday of the week that it was news of or, of a change, since which it holds; `last_week` that of the last
    week in which it was seen.
    """

    __tablename__ = "told_signals"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    direction: Mapped[str] = mapped_column(Text)
    of: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    week: Mapped[date]
    last_week: Mapped[date]
    told_at: Mapped[datetime]


class LookTable(Base):
    """When a worker last looked for something, and what there was to be seen: ids and counts as text."""

    __tablename__ = "looks"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    looked_at: Mapped[datetime]
    seen: Mapped[str] = mapped_column(Text)


class SuggestedNameTable(Base):
    """What a language model proposed as the name of a theme: asked once, used if `fault` is NULL.

    `content` tells what it was shown apart from other content, and holds no words.
    """

    __tablename__ = "suggested_names"

    theme_id: Mapped[str] = mapped_column(Text, ForeignKey("themes.id", ondelete="CASCADE"), primary_key=True)
    content: Mapped[str] = mapped_column(Text, index=True)
    model: Mapped[str] = mapped_column(Text)
    name: Mapped[str | None] = mapped_column(Text)
    fault: Mapped[str | None] = mapped_column(Text)
    asked_at: Mapped[datetime]


class SuggestedNameQuoteTable(Base):
    """A stretch of a story that the model was shown; its words are the story's, and go with it."""

    __tablename__ = "suggested_name_quotes"

    theme_id: Mapped[str] = mapped_column(
        Text, ForeignKey("suggested_names.theme_id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    story_number: Mapped[int] = mapped_column(
        NUMBER, ForeignKey("stories.number", ondelete="CASCADE"), index=True
    )
    utterance: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]


class ThemeWorkTable(Base):
    """A discovery that is under way: who is at it, how far it is, and what it must know to go on.

    It is about the moments up to the number `until`. `learned` holds the themes, with words; they are those
    of the moments `taught` (int64, little-endian), and go when one of these is erased. `named` is what a
    language model proposed, `decided` a digest of where each moment goes.
    """

    __tablename__ = "theme_work"

    run_id: Mapped[str] = mapped_column(Text, ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)
    until: Mapped[int] = mapped_column(NUMBER)
    worker: Mapped[str] = mapped_column(Text)
    claimed_until: Mapped[datetime]
    step: Mapped[str] = mapped_column(Text)
    done: Mapped[int]
    total: Mapped[int]
    taught: Mapped[bytes | None] = mapped_column(LargeBinary)
    learned: Mapped[bytes | None] = mapped_column(LargeBinary)
    named: Mapped[bytes | None] = mapped_column(LargeBinary)
    decided: Mapped[str | None] = mapped_column(Text)


class ThemeWorkPartTable(Base):
    """Moments (from the number `first` on) that have found their theme in a discovery that is under way:
    numbers only.
    """

    __tablename__ = "theme_work_parts"

    run_id: Mapped[str] = mapped_column(
        Text, ForeignKey("theme_work.run_id", ondelete="CASCADE"), primary_key=True
    )
    first: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=False)
    data: Mapped[bytes] = mapped_column(LargeBinary)
