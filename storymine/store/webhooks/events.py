"""What there is to tell, and how each thing is told: ids, labels and counts, never words.

A new kind of event is a line in EVENTS, a function here, and a call of `add_events` in the
transaction in which the thing is written. docs/webhooks.md names each (a test sees to that).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from storymine.domain import Analysis, Lineage

EVENTS = {
    "story.analysed": "a story was read by the live run",
    "story.failed": "a story could not be read, after its last attempt",
    "themes.discovered": "themes were discovered anew",
    "signal.news": "a theme or stage is in far more or fewer stories than its history lets expect",
    "signal.change": "the share of a theme or stage in the stories has changed for good",
}
SIGNALS = ("signal.news", "signal.change")
"""Events that hold the name of a theme, which customers' words are in."""

_TOLD_BY_ID = ("new", "grown", "retired")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. `data` is JSON; `story_number` is the story that it is about, if it is about
    one.
    """

    type: str
    data: Mapping[str, Any]
    story_number: int | None = None


def story_analysed(run_id: str, story_number: int, analysis: Analysis, *, moments: int) -> Event:
    """A story was read; `moments` counts those that were kept."""
    return Event(
        "story.analysed",
        {
            "story": analysis.story.id,
            "run": run_id,
            "moments": moments,
            "sentiment": analysis.sentiment.label,
            "stages": [share.label for share in analysis.stages],
            "drivers": [
                {"label": driver.label, "polarity": driver.polarity.value} for driver in analysis.drivers
            ],
        },
        story_number,
    )


def story_failed(story_id: str, story_number: int, *, step: str, reason: str) -> Event:
    """A story was given up; the reason holds no words of it."""
    return Event("story.failed", {"story": story_id, "step": step, "reason": reason}, story_number)


def themes_discovered(run_id: str, parent: str, lineage: Sequence[Lineage], *, themes: int) -> Event:
    """Themes were discovered in the readings of the run `parent`; how many came out, and what is new."""
    told = {
        verdict: sorted({link.theme for link in lineage if link.verdict == verdict})
        for verdict in _TOLD_BY_ID
    }
    counts = Counter({link.theme: link.verdict for link in lineage}.values())
    data = {"run": run_id, "readings": parent, "themes": themes, "verdicts": dict(sorted(counts.items()))}
    return Event("themes.discovered", {**data, **told})
