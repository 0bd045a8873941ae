"""The metrics page: what this process counted, how the store's queue stands, and how the process is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from typing import Final

from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4, GCCollector, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector, CollectorRegistry
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.store import Queue
from storymine.workflow.bounded import Bounded

MEDIA_TYPE: Final = CONTENT_TYPE_PLAIN_0_0_4
SECONDS: Final = 2.0
FRESH_SECONDS: Final = 5.0
"""However often it is scraped, the store is asked no more often than this."""


class Telemetry:
    """Writes the metrics page of one process; `storymine_store_up` tells whether the store answered."""

    def __init__(
        self, sessions: sessionmaker[Session], *, seconds: float = SECONDS, fresh: float = FRESH_SECONDS
    ) -> None:
        self._sessions = sessions
        self._queue = Bounded(self._ask, seconds=seconds, fresh=fresh)
        metrics.BUILD.labels(version("storymine")).set(1)

    def now(self) -> bytes:
        """The page, for a thread that may wait; written in time whatever hangs."""
        try:
            return _page(self._queue.now())
        except (SQLAlchemyError, TimeoutError):
            return _page(None)

    async def soon(self) -> bytes:
        """The page, for an event loop."""
        try:
            return _page(await self._queue.soon())
        except (SQLAlchemyError, TimeoutError):
            return _page(None)

    def _ask(self) -> Queue:
        with self._sessions() as session:
            return store.queue_state(session)


def _page(queue: Queue | None) -> bytes:
    registry = CollectorRegistry()
    for collector in (metrics.REGISTRY, *_of_the_process(), _QueueMetrics(queue)):
        registry.register(collector)
    return generate_latest(registry)


@cache
def _of_the_process() -> tuple[Collector, ...]:
    own = CollectorRegistry()  # only because each wants one
    return ProcessCollector(registry=own), GCCollector(registry=own)


class _QueueMetrics(Collector):
    def __init__(self, queue: Queue | None) -> None:
        self._queue = queue

    def collect(self) -> Iterable[Metric]:
        yield GaugeMetricFamily(
            "storymine_store_up", "Whether the store answered", value=int(self._queue is not None)
        )
        if self._queue is None:
            return
        depth = GaugeMetricFamily("storymine_queue_stories", "Stories in the queue", labels=("status",))
        for status in ("waiting", "claimed", "failed"):
            depth.add_metric((status,), getattr(self._queue, status))
        yield depth
        oldest = self._queue.oldest
        age = max(0.0, (datetime.now(UTC) - oldest).total_seconds()) if oldest else 0.0
        yield GaugeMetricFamily(
            "storymine_queue_oldest_seconds", "Age of the oldest story that is not analysed yet", value=age
        )
