"""Keeps what people say of moments that a model has read."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from storymine.characters import storable
from storymine.domain import Channel, Correction, Labels, Moment, Voice
from storymine.errors import ChangedError
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.queries.runs import shown_runs
from storymine.store.records import labels_to_json
from storymine.store.tables import CorrectionTable, MomentTable, StoryTable
from storymine.store.types import as_utc
from storymine.store.views import MomentRow


def save_correction(
    session: Session,
    moment: MomentRow,
    labels: Labels,
    *,
    by: str | None = None,
    made_at: datetime | None = None,
) -> Correction:
    """Keep a person's labels for a moment as it was shown, with what the model had said of it.

    `made_at` is now when left out. Raises ChangedError when the story is gone or was superseded, or is read
    otherwise now than it was shown.
    """
    begin_write(session)
    number = _lock_story(session, moment)
    correction = Correction(
        story=moment.story,
        channel=Channel(moment.channel),
        moment=Moment(moment.utterance, moment.start, moment.end, moment.text, Voice(moment.voice)),
        labels=labels,
        reading=moment.labels,
        model=moment.model,
        made_at=as_utc(made_at or datetime.now(UTC)),
        by=storable(by) if by else None,
    )
    session.execute(
        insert(table_of(CorrectionTable)).values(
            story_number=number,
            utterance=moment.utterance,
            start=moment.start,
            end=moment.end,
            voice=moment.voice,
            labels=labels_to_json(labels),
            reading=labels_to_json(correction.reading),
            model=correction.model,
            by=correction.by,
            made_at=correction.made_at,
        )
    )
    return correction


def _lock_story(session: Session, moment: MomentRow) -> int:
    """The number of the moment's story, kept from being superseded meanwhile."""
    shown = shown_runs(session)
    number = session.scalar(
        select(StoryTable.number)
        .join(MomentTable, MomentTable.story_number == StoryTable.number)
        .where(
            StoryTable.id == moment.story,
            MomentTable.run_id == (shown.run_id if shown else ""),
            MomentTable.position == moment.moment,
            MomentTable.utterance == moment.utterance,
            MomentTable.start == moment.start,
            MomentTable.end == moment.end,
            MomentTable.model == moment.model,
        )
        .with_for_update(of=StoryTable, key_share=True)
    )
    if number is None:
        raise ChangedError(f"moment {moment.moment} of story {moment.story!r} has changed since it was shown")
    return number
