"""Stories, readings and themes in SQLite or PostgreSQL: tables, writes, claims and reads; see docs/store.md.

Functions take a SQLAlchemy Session. `with sessions(engine)() as session` reads; `with
sessions(engine).begin() as session` writes and commits at its end.
"""

from __future__ import annotations

from storymine.store import webhooks
from storymine.store.analyses import count_analyses, record_failures, save_analyses
from storymine.store.answers import claim_key, keep_answer, release_key
from storymine.store.auditing import audit, forget_subjects, list_audit, prune_audit
from storymine.store.claims import (
    claim_stories,
    release_claims,
    release_failed,
    renew_claims,
    retry_failed,
)
from storymine.store.cleaning import clean
from storymine.store.corrections import save_correction
from storymine.store.engine import open_engine, sessions
from storymine.store.erasure import (
    Erased,
    count_expired,
    erase_stories,
    find_expired,
    find_stories_of,
    find_versions,
)
from storymine.store.keys import any_keys, find_key, is_stale_use, list_keys, make_key, note_use, revoke_key
from storymine.store.logins import end_login, find_login, start_login
from storymine.store.migrate import check_current, check_version, newest_version, upgrade
from storymine.store.observations import load_members, load_observations
from storymine.store.outages import is_full, is_outage
from storymine.store.queries.corrections import iterate_corrections, list_corrections
from storymine.store.queries.facets import facets
from storymine.store.queries.failures import list_failures
from storymine.store.queries.holdings import held_on
from storymine.store.queries.journey import journey_matrix
from storymine.store.queries.moments import count_moments, find_moment, list_moments, tally_moments
from storymine.store.queries.queue import queue_state
from storymine.store.queries.runs import (
    find_run,
    list_runs,
    live_run,
    live_themes_run,
    unfinished_run,
)
from storymine.store.queries.statuses import list_statuses
from storymine.store.queries.stories import (
    count_pending,
    count_stories,
    find_story,
    iterate_stories,
    list_stories,
)
from storymine.store.queries.themes import find_theme, list_themes
from storymine.store.queries.weeks import weekly_stories
from storymine.store.receipts import (
    count_on_receipt,
    find_receipt,
    list_receipts,
    list_uncleaned,
    note_cleaned,
    save_receipt,
)
from storymine.store.runs import ensure_live_run, finish_run, hold_themes, make_live, start_run
from storymine.store.stories import save_stories
from storymine.store.theme_traces import (
    FoundName,
    Membership,
    clear_title,
    count_members,
    iterate_texts,
    list_names,
    list_titles,
    recount_theme,
    rename_theme,
    replace_centroid,
)
from storymine.store.themes import add_assignments, find_places, load_theme_set, save_theme_set
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
    Queue,
    RunView,
    SavedStory,
    StoryCounts,
    StoryReading,
    StoryRow,
    StoryStatus,
    StoryView,
    ThemeRow,
    ThemeView,
    TrendPoint,
    WeeklyStories,
)

__all__ = [
    "NO_THEME",
    "Cell",
    "Erased",
    "FacetCount",
    "Facets",
    "FailureRow",
    "Filters",
    "FoundName",
    "KeptAnswer",
    "KeyClaim",
    "LabelCount",
    "LineageRow",
    "Matrix",
    "Membership",
    "MomentRow",
    "Page",
    "Queue",
    "RunView",
    "SavedStory",
    "StoryCounts",
    "StoryReading",
    "StoryRow",
    "StoryStatus",
    "StoryView",
    "ThemeRow",
    "ThemeView",
    "TrendPoint",
    "WeeklyStories",
    "add_assignments",
    "any_keys",
    "audit",
    "check_current",
    "check_version",
    "claim_key",
    "claim_stories",
    "clean",
    "clear_title",
    "count_analyses",
    "count_expired",
    "count_members",
    "count_moments",
    "count_on_receipt",
    "count_pending",
    "count_stories",
    "end_login",
    "ensure_live_run",
    "erase_stories",
    "facets",
    "find_expired",
    "find_key",
    "find_login",
    "find_moment",
    "find_places",
    "find_receipt",
    "find_run",
    "find_stories_of",
    "find_story",
    "find_theme",
    "find_versions",
    "finish_run",
    "forget_subjects",
    "held_on",
    "hold_themes",
    "is_full",
    "is_outage",
    "is_stale_use",
    "iterate_corrections",
    "iterate_stories",
    "iterate_texts",
    "journey_matrix",
    "keep_answer",
    "list_audit",
    "list_corrections",
    "list_failures",
    "list_keys",
    "list_moments",
    "list_names",
    "list_receipts",
    "list_runs",
    "list_statuses",
    "list_stories",
    "list_themes",
    "list_titles",
    "list_uncleaned",
    "live_run",
    "live_themes_run",
    "load_members",
    "load_observations",
    "load_theme_set",
    "make_key",
    "make_live",
    "newest_version",
    "note_cleaned",
    "note_use",
    "open_engine",
    "prune_audit",
    "queue_state",
    "record_failures",
    "recount_theme",
    "release_claims",
    "release_failed",
    "release_key",
    "rename_theme",
    "renew_claims",
    "replace_centroid",
    "retry_failed",
    "revoke_key",
    "save_analyses",
    "save_correction",
    "save_receipt",
    "save_stories",
    "save_theme_set",
    "sessions",
    "start_login",
    "start_run",
    "tally_moments",
    "unfinished_run",
    "upgrade",
    "webhooks",
    "weekly_stories",
]
