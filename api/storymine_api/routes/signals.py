"""What is news."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query

from storymine.access import Role
from storymine.workflow import find_signals
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, ServiceDep, SessionDep
from storymine_api.language import Language, stage_name
from storymine_api.schemas.problem import problems
from storymine_api.schemas.signals import Signals

router = APIRouter(tags=["insight"], dependencies=[needs(Role.READ)])


@router.get(
    "/v1/signals", response_model=Signals, responses=problems(422, 503), summary="News and lasting changes"
)
def get_signals(
    session: SessionDep,
    service: ServiceDep,
    filters: FiltersDep,
    lang: Annotated[Literal["nl", "en"], Query(description="language of the stages' names")] = "nl",
) -> dict[str, Any]:
    """Themes and stages in far more or fewer stories than their own history lets expect, and those whose
    share of the stories has changed for good. Noise is left out: see docs/signals.md."""
    signals = find_signals(session, filters)
    t = Language(lang)

    def named(key: tuple[str, str]) -> dict[str, str]:
        of, name = key
        label = signals.weekly.names[name] if of == "theme" else stage_name(service.journey, name, t)
        return {"of": of, "id": name, "label": label}

    return {
        "week": signals.week,
        "looked_at": signals.looked_at,
        "undated": signals.weekly.undated,
        "news": [
            {
                **named(news.key),
                "kind": news.kind,
                "weeks": news.weeks,
                "stories": news.found,
                "expected": round(news.expected, 1),
                "low": news.band[0],
                "high": news.band[1],
                "chance": news.chance,
            }
            for news in signals.news
        ],
        "changes": [
            {
                **named(change.key),
                "since": signals.weekly.weeks[change.week],
                "before": round(change.before, 4),
                "after": round(change.after, 4),
                "chance": change.chance,
            }
            for change in signals.changes
        ],
    }
