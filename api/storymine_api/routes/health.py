"""Health for whoever restarts the service, readiness for whoever sends it work."""

from __future__ import annotations

from fastapi import APIRouter

from storymine_api.access import OPEN
from storymine_api.deps import ServiceDep
from storymine_api.errors import NOT_READY, FieldError, ProblemError
from storymine_api.schemas.health import Health, Readiness
from storymine_api.schemas.problem import problems

router = APIRouter(tags=["health"], dependencies=[OPEN])


@router.get("/healthz", response_model=Health, summary="Is the process alive?")
async def get_health() -> dict[str, str]:
    """Answers without asking the store."""
    return {"status": "ok"}


@router.get("/readyz", response_model=Readiness, responses=problems(NOT_READY), summary="Can it take work?")
async def get_readiness(service: ServiceDep) -> dict[str, object]:
    """Whether the store answers, its tables are those of this version, there is room on the disk (SQLite) and
    the model is there. Answers within seconds, whatever hangs; a 503 names what is wrong.
    """
    checks = await service.readiness.soon()
    faults = [FieldError(check.name, check.fault) for check in checks if check.fault]
    if faults:
        names = ", ".join(fault.field for fault in faults)
        raise ProblemError(NOT_READY, f"not ready: {names}", errors=faults)
    return {"status": "ready", "checks": {check.name: "ok" for check in checks}}
