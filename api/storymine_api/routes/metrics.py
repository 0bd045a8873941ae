"""Metrics for Prometheus."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import Response

from storymine.workflow.telemetry import MEDIA_TYPE
from storymine_api.access import METRICS
from storymine_api.deps import ServiceDep

router = APIRouter(tags=["health"], dependencies=[METRICS])


@router.get(
    "/metrics",
    response_class=Response,
    responses={200: {"description": "Prometheus' text format", "content": {MEDIA_TYPE: {}}}},
    summary="What this process counts",
)
async def get_metrics(service: ServiceDep) -> Response:
    """Requests, stories, batches and memory of this process, and how the queue stands in the store.

    Of each process of the service its own; the queue is the same from all of them. A key is looked up in
    the store; with `STORYMINE_METRICS_TOKEN` as the bearer it answers while the store is away too.
    """
    return Response(await service.telemetry.soon(), media_type=MEDIA_TYPE)
