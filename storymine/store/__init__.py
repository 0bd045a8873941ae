"""Stories, readings and themes in SQLite or PostgreSQL: tables, writes, claims and reads; see docs/store.md.

Functions take a SQLAlchemy Session. `with sessions(engine)() as session` reads; `with
sessions(engine).begin() as session` writes and commits at its end.
"""

from __future__ import annotations

from storymine.store.analyses import count_analyses, record_failures, save_analyses
from storymine.store.answers import claim_key, keep_answer, release_key
from storymine.store.changes import (
    add_themes,
    keep_points,
    lock_changes,
    note_effect,
    save_change,
    set_attributes,
)
from storymine.store.claims import claim_stories, release_claims, release_failed, retry_failed
from storymine.store.corrections import save_correction
from storymine.store.engine import open_engine, sessions
from storymine.store.migrate import check_current, upgrade
from storymine.store.observations import load_moments, load_observations
from storymine.store.placements import (
    add_theme_rows,
    carry_themes,
    count_waiting,
    find_places,
    load_placements,
    offer_moments,
    place_of,
    set_found,
    set_labels,
    set_seeds,
    show_moments,
    waiting_moments,
)
from storymine.store.queries.changes import (
    find_change,
    last_names,
    list_changes,
    load_changes,
    load_seeds,
    locate_changes,
)
from storymine.store.queries.corrections import iterate_corrections, list_corrections
from storymine.store.queries.facets import facets
from storymine.store.queries.failures import list_failures
from storymine.store.queries.journey import journey_matrix
from storymine.store.queries.moments import (
    count_moments,
    find_moment,
    list_moments,
    moments_by_id,
    tally_moments,
)
from storymine.store.queries.runs import find_run, last_themes_run, list_runs, live_run, live_themes_run
from storymine.store.queries.shifts import Figures, count_shift
from storymine.store.queries.stories import (
    count_pending,
    count_stories,
    find_story,
    iterate_stories,
    list_stories,
)
from storymine.store.queries.theme_names import theme_names
from storymine.store.queries.themes import find_theme, list_themes
from storymine.store.runs import ensure_live_run, finish_run, make_live, note_counts, start_run
from storymine.store.stories import save_stories
from storymine.store.themes import (
    add_assignments,
    add_lineage,
    load_found_themes,
    load_theme_set,
    save_theme_set,
)
from storymine.store.views import (
    NO_THEME,
    Cell,
    ChangeRow,
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
    Placement,
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
    "ChangeRow",
    "FacetCount",
    "Facets",
    "FailureRow",
    "Figures",
    "Filters",
    "KeptAnswer",
    "KeyClaim",
    "LabelCount",
    "LineageRow",
    "Matrix",
    "MomentRow",
    "Page",
    "Placement",
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
    "add_lineage",
    "add_theme_rows",
    "add_themes",
    "carry_themes",
    "check_current",
    "claim_key",
    "claim_stories",
    "count_analyses",
    "count_moments",
    "count_pending",
    "count_shift",
    "count_stories",
    "count_waiting",
    "ensure_live_run",
    "facets",
    "find_change",
    "find_moment",
    "find_places",
    "find_run",
    "find_story",
    "find_theme",
    "finish_run",
    "iterate_corrections",
    "iterate_stories",
    "journey_matrix",
    "keep_answer",
    "keep_points",
    "last_names",
    "last_themes_run",
    "list_changes",
    "list_corrections",
    "list_failures",
    "list_moments",
    "list_runs",
    "list_stories",
    "list_themes",
    "live_run",
    "live_themes_run",
    "load_changes",
    "load_found_themes",
    "load_moments",
    "load_observations",
    "load_placements",
    "load_seeds",
    "load_theme_set",
    "locate_changes",
    "lock_changes",
    "make_live",
    "moments_by_id",
    "note_counts",
    "note_effect",
    "offer_moments",
    "open_engine",
    "place_of",
    "record_failures",
    "release_claims",
    "release_failed",
    "release_key",
    "retry_failed",
    "save_analyses",
    "save_change",
    "save_correction",
    "save_stories",
    "save_theme_set",
    "sessions",
    "set_attributes",
    "set_found",
    "set_labels",
    "set_seeds",
    "show_moments",
    "start_run",
    "tally_moments",
    "theme_names",
    "upgrade",
    "waiting_moments",
]
