"""Stories, readings and themes in SQLite or PostgreSQL: tables, writes, claims and reads; see docs/store.md.

Functions take a SQLAlchemy Session. `with sessions(engine)() as session` reads; `with
sessions(engine).begin() as session` writes and commits at its end.
"""

from __future__ import annotations

from storymine.store.analyses import count_analyses, record_failures, save_analyses
from storymine.store.answers import claim_key, keep_answer, release_key
from storymine.store.claims import (
    claim_stories,
    release_claims,
    release_failed,
    renew_claims,
    retry_failed,
)
from storymine.store.corrections import save_correction
from storymine.store.engine import open_engine, sessions
from storymine.store.migrate import check_current, upgrade
from storymine.store.observations import load_observations
from storymine.store.outages import is_full, is_outage
from storymine.store.queries.corrections import iterate_corrections, list_corrections
from storymine.store.queries.facets import facets
from storymine.store.queries.failures import list_failures
from storymine.store.queries.journey import journey_matrix
from storymine.store.queries.moments import count_moments, find_moment, list_moments, tally_moments
from storymine.store.queries.runs import (
    find_run,
    list_runs,
    live_run,
    live_themes_run,
    unfinished_run,
)
from storymine.store.queries.stories import (
    count_pending,
    count_stories,
    find_story,
    iterate_stories,
    list_stories,
)
from storymine.store.queries.themes import find_theme, list_themes
from storymine.store.runs import ensure_live_run, finish_run, hold_themes, make_live, start_run
from storymine.store.stories import save_stories
from storymine.store.themes import add_assignments, load_theme_set, save_theme_set
from storymine.store.views import (
    NO_THEME,
    Cell,
    FacetCount,
    Facets,
    FailureRow,
    Filters,
    KeptAnswer,
    KeyClaim,
    LabelCount,
    LineageRow,
    Matrix,
    MomentRow,
    Page,
    RunView,
    SavedStory,
    StoryCounts,
    StoryReading,
    StoryRow,
    StoryView,
    ThemeRow,
    ThemeView,
    TrendPoint,
)

__all__ = [
    "NO_THEME",
    "Cell",
    "FacetCount",
    "Facets",
    "FailureRow",
    "Filters",
    "KeptAnswer",
    "KeyClaim",
    "LabelCount",
    "LineageRow",
    "Matrix",
    "MomentRow",
    "Page",
    "RunView",
    "SavedStory",
    "StoryCounts",
    "StoryReading",
    "StoryRow",
    "StoryView",
    "ThemeRow",
    "ThemeView",
    "TrendPoint",
    "add_assignments",
    "check_current",
    "claim_key",
    "claim_stories",
    "count_analyses",
    "count_moments",
    "count_pending",
    "count_stories",
    "ensure_live_run",
    "facets",
    "find_moment",
    "find_run",
    "find_story",
    "find_theme",
    "finish_run",
    "hold_themes",
    "is_full",
    "is_outage",
    "iterate_corrections",
    "iterate_stories",
    "journey_matrix",
    "keep_answer",
    "list_corrections",
    "list_failures",
    "list_moments",
    "list_runs",
    "list_stories",
    "list_themes",
    "live_run",
    "live_themes_run",
    "load_observations",
    "load_theme_set",
    "make_live",
    "open_engine",
    "record_failures",
    "release_claims",
    "release_failed",
    "release_key",
    "renew_claims",
    "retry_failed",
    "save_analyses",
    "save_correction",
    "save_stories",
    "save_theme_set",
    "sessions",
    "start_run",
    "tally_moments",
    "unfinished_run",
    "upgrade",
]
