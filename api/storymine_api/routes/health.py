"""Health for whoever restarts the service, readiness for whoever sends it work."""

from __future__ import annotations

from fastapi import APIRouter

from storymine import store
from storymine_api.access import OPEN
from storymine_api.deps import SessionDep
from storymine_api.schemas.health import Health, Readiness
from storymine_api.schemas.problem import problems

router = APIRouter(tags=["health"], dependencies=[OPEN])


@router.get("/healthz", response_model=Health, summary="Is the process alive?")
async def get_health() -> dict[str, str]:
    """Answers without asking the store."""
    return {"status": "ok"}


@router.get("/readyz", response_model=Readiness, responses=problems(503), summary="Can it take work?")
def get_readiness(session: SessionDep) -> dict[str, object]:
    """Answers once the store has: how many stories there are, and how many wait."""
    counts = store.count_stories(session)
    return {"status": "ready", "stories": counts.total, "pending": counts.pending, "failed": counts.failed}
