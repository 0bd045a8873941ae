"""Reads what there is to filter by."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import UnaryExpression, func, select
from sqlalchemy.orm import Session

from storymine.store.tables import StoryTable
from storymine.store.views import FacetCount, Facets


def facets(session: Session) -> Facets:
    """Channels, products, segments, sources and languages of the stories that are not superseded, frequent
    ones first; the first and last day on which they happened, or came in where none tells when it happened.
    """
    columns = (StoryTable.channel, StoryTable.product, StoryTable.source, StoryTable.language)
    rows = session.execute(
        select(*columns, func.count(), func.min(StoryTable.happened_at), func.max(StoryTable.happened_at))
        .where(StoryTable.status != "superseded")
        .group_by(*columns)
    ).all()
    if not rows:
        return Facets()
    counts: list[Counter[str]] = [Counter() for _ in columns]
    for *values, stories, _, _ in rows:
        for counter, value in zip(counts, values, strict=True):
            if value is not None:
                counter[value] += stories
    channels, products, sources, languages = (_facet(counter) for counter in counts)
    segments = session.execute(
        select(StoryTable.segment, func.count())
        .where(StoryTable.segment.is_not(None), StoryTable.status != "superseded")
        .group_by(StoryTable.segment)
    )
    return Facets(
        channels=channels,
        products=products,
        segments=_facet(Counter({segment: stories for segment, stories in segments if segment})),
        sources=sources,
        languages=languages,
        first=(_end(session, StoryTable.happened_at.asc()) or min(row[-2] for row in rows)).date(),
        last=(_end(session, StoryTable.happened_at.desc()) or max(row[-1] for row in rows)).date(),
    )


def _end(session: Session, order: UnaryExpression[datetime]) -> datetime | None:
    """When the first story in this order happened, of those that tell when."""
    found: datetime | None = session.scalar(
        select(StoryTable.happened_at)
        .where(StoryTable.occurred_at.is_not(None), StoryTable.status != "superseded")
        .order_by(order)
        .limit(1)
    )
    return found


def _facet(counter: Counter[str]) -> tuple[FacetCount, ...]:
    ranked = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    return tuple(FacetCount(value, stories) for value, stories in ranked)
