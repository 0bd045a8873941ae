"""What one process counts of its own work, for Prometheus; docs/operations.md lists every metric.

Labels take values from short fixed lists only: never an id, a customer's words, or anything that a client
can make up. What is in the store is not counted here but read from it (storymine.workflow.telemetry).
"""

from __future__ import annotations

from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY: Final = CollectorRegistry()

_REQUEST_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
_BATCH_BUCKETS = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320, 640)
_STORY_BUCKETS = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5)

REQUESTS: Final = Counter(
    "storymine_requests", "Requests answered", ("route", "method", "status"), registry=REGISTRY
)
REQUEST_SECONDS: Final = Histogram(
    "storymine_request_seconds",
    "From the request's first byte to the last byte of its answer",
    ("route", "method"),
    buckets=_REQUEST_BUCKETS,
    registry=REGISTRY,
)
STORIES: Final = Counter(
    "storymine_stories", "Records handed in, by what became of them", ("channel", "status"), registry=REGISTRY
)
REDACTION_SECONDS: Final = Histogram(
    "storymine_redaction_seconds",
    "Language check and redaction of one story",
    buckets=_STORY_BUCKETS,
    registry=REGISTRY,
)
ANALYSED: Final = Counter(
    "storymine_analysed_stories",
    "Stories that a worker read: analysed, retried (failed, to be tried again), failed (given up)",
    ("result",),
    registry=REGISTRY,
)
MOMENTS: Final = Counter("storymine_moments", "Moments read in stories", registry=REGISTRY)
BATCH_SECONDS: Final = Histogram(
    "storymine_batch_seconds",
    "Analysing and saving one batch of stories",
    buckets=_BATCH_BUCKETS,
    registry=REGISTRY,
)
THEMES_RUNS: Final = Counter("storymine_themes_runs", "Discoveries of themes", ("result",), registry=REGISTRY)
THEMES_SECONDS: Final = Histogram(
    "storymine_themes_run_seconds", "Discovering themes", buckets=_BATCH_BUCKETS, registry=REGISTRY
)
THEMES_PROGRESS: Final = Gauge(
    "storymine_themes_progress_ratio",
    "How far the present step of the discovery of themes is, 0 to 1; 0 when there is none",
    registry=REGISTRY,
)
WORKER_SEEN: Final = Gauge(
    "storymine_worker_seen_timestamp_seconds", "When the worker last looked for stories", registry=REGISTRY
)
MODEL: Final = Gauge("storymine_model_info", "The loaded model", ("model",), registry=REGISTRY)
BUILD: Final = Gauge("storymine_build_info", "The version of storymine", ("version",), registry=REGISTRY)

NO_CHANNEL: Final = "unknown"
"""The channel of a record in which none could be read."""


def note_model(model: str) -> None:
    """Note which model this process has loaded; the one before is forgotten."""
    MODEL.clear()
    MODEL.labels(model).set(1)
