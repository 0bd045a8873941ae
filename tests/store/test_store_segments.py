"""The segment of a story: kept in a column, filtered and counted by, and filled in older stores."""

from __future__ import annotations

from typing import Any

import pytest
from alembic import command
from filled_stores import fill
from sqlalchemy import text

from storymine import store
from storymine.errors import RecordError
from storymine.store import FacetCount, Filters
from storymine.store.migrate import _config


def test_stories_and_moments_are_filtered_by_segment(kit: Any) -> None:
    stories = [
        kit.story("a", "een", metadata={"segment": "zakelijk", "regio": "Noord"}),
        kit.story("b", "twee", metadata={"segment": "particulier"}),
        kit.story("c", "drie", metadata={"segment": "particulier"}),
        kit.story("d", "vier"),
    ]
    kit.put(*[kit.analysis(story) for story in stories])
    few = Filters(segment=("zakelijk",))
    assert [story.id for story in kit.read(store.list_stories, few).items] == ["a"]
    assert [moment.story for moment in kit.read(store.list_moments, few).items] == ["a"]
    both = Filters(segment=("zakelijk", "particulier"))
    assert kit.read(store.count_moments, both) == 3
    assert kit.read(store.journey_matrix, both).total.stories == 3
    assert kit.read(store.facets).segments == (FacetCount("particulier", 2), FacetCount("zakelijk", 1))


def test_a_segment_that_no_index_can_hold_is_refused(kit: Any) -> None:
    with pytest.raises(RecordError, match="segment: 5000 characters"):
        kit.save(kit.story("a", "een", metadata={"segment": "x" * 5000}))


def test_older_stores_get_the_segments_of_their_stories(blank_url: str) -> None:
    engine = store.open_engine(blank_url)
    config = _config()
    with engine.connect().execution_options(storymine_writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0008")
        fill(connection, "0008")
        said = """'{"segment": "zakelijk"}'"""
        connection.execute(text(f"UPDATE stories SET details = {said} WHERE id = 'tweede'"))
    store.upgrade(engine)
    with store.sessions(engine)() as session:
        assert store.facets(session).segments == (FacetCount("zakelijk", 1),)
        stories = store.list_stories(session, Filters(segment=("zakelijk",))).items
        assert [story.id for story in stories] == ["tweede"]
    engine.dispose()
