"""Runs: what was read when, by which model, and how it ended."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from storymine import store
from storymine.access import Role
from storymine_api.access import needs
from storymine_api.deps import Cursor, Id, Limit, SessionDep
from storymine_api.routes.shapes import page_json, run_json
from storymine_api.schemas.insight import Run
from storymine_api.schemas.problem import Paged, problems

router = APIRouter(tags=["runs"], dependencies=[needs(Role.READ)])


@router.get("/v1/runs", response_model=Paged[Run], responses=problems(422, 503), summary="List runs")
def get_runs(session: SessionDep, cursor: Cursor = None, limit: Limit = 50) -> dict[str, Any]:
    """The newest first."""
    return page_json(store.list_runs(session, cursor=cursor, limit=limit), run_json)


@router.get("/v1/runs/{run_id}", response_model=Run, responses=problems(404, 422, 503), summary="One run")
def get_run(run_id: Id, session: SessionDep) -> dict[str, Any]:
    """Its model, settings, seed, counts and state."""
    return run_json(store.find_run(session, run_id))
