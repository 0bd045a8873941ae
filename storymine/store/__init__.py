"""Stories, readings and themes in SQLite or PostgreSQL: tables, writes, claims and reads; see docs/store.md.

Functions take a SQLAlchemy Session. `with sessions(engine)() as session` reads; `with
sessions(engine).begin() as session` writes and commits at its end. Who uses the store imports from here;
`__all__` names what there is, by what it is about.

tables, *_table(s)   what is kept: stories, runs, moments, themes; access, discoveries, raw text apart
types, records, dialect, locks, base32   columns and back, and what the two databases say differently
engine, migrate, migrations      opened, and brought up to date
sqlite_copy, postgres_dump, cleaning, outages   copied, cleaned, and which errors pass by themselves
stories, attributes, raw, words  stories as they are accepted, corrected, and redacted again
claims, run_claims, runs, analyses, corrections   the queue, what is read in a run, and what people say of it
erasure, receipts, theme_traces, seed_traces   erased, and what that leaves in themes
discovering, themes, placements, columns, observations, flows   a discovery: under way, and what it found
changes, suggestions, told       what people decide about themes, names proposed for them, news told
webhooks             who is told what happened, by an outbox
keys, logins, auditing, answers  who may do what and did; answers to requests that come again
queries, search, views, overviews   what pages ask, and the frozen dataclasses that answer
"""

from __future__ import annotations

from storymine.store import discovering, webhooks
from storymine.store.analyses import record_failures, save_analyses
from storymine.store.answers import claim_key, keep_answer, release_key
from storymine.store.auditing import audit, forget_subjects, list_audit, prune_audit
from storymine.store.changes import (
    add_themes,
    keep_points,
    lock_changes,
    note_effect,
    save_change,
    set_attributes,
)
from storymine.store.claims import (
    claim_stories,
    release_claims,
    release_failed,
    renew_claims,
    retry_failed,
)
from storymine.store.cleaning import clean
from storymine.store.columns import (
    Facts,
    Lots,
    Placed,
    Scope,
    hold_moments,
    last_moment,
    load_facts,
    load_lots,
    load_placed,
    scope_ids,
    unplaced_moments,
)
from storymine.store.corrections import save_correction
from storymine.store.engine import open_engine, sessions
from storymine.store.erasure import (
    count_expired,
    erase_stories,
    find_expired,
    find_stories_of,
    find_versions,
)
from storymine.store.flows import Flows, count_flows, keep_flows, save_flows
from storymine.store.keys import any_keys, find_key, is_stale_use, list_keys, make_key, note_use, revoke_key
from storymine.store.logins import end_login, find_login, start_login
from storymine.store.migrate import check_current, check_version, newest_version, upgrade
from storymine.store.observations import load_members, load_moments
from storymine.store.outages import is_full, is_outage
from storymine.store.overviews import (
    DIMENSIONS,
    Dimension,
    Period,
    PeriodFigures,
    Spread,
    ThemePeriods,
)
from storymine.store.placements import (
    add_theme_rows,
    carry_themes,
    count_waiting,
    find_places,
    iterate_offered,
    load_placements,
    offer_moments,
    set_found,
    set_labels,
    set_seeds,
    show_moments,
    themed_moments,
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
from storymine.store.queries.comparisons import (
    Comparison,
    Flow,
    compare_runs,
    themes_runs,
)
from storymine.store.queries.contrasts import compare_themes
from storymine.store.queries.corrections import iterate_corrections, list_corrections
from storymine.store.queries.facets import facets
from storymine.store.queries.failures import list_failures
from storymine.store.queries.holdings import held_on
from storymine.store.queries.journey import journey_matrix
from storymine.store.queries.moments import (
    count_moments,
    find_moment,
    list_moments,
    moments_by_id,
    tally_moments,
)
from storymine.store.queries.moved import Moved, count_moved, list_moved
from storymine.store.queries.periods import theme_periods
from storymine.store.queries.queue import queue_state
from storymine.store.queries.runs import (
    find_run,
    has_run,
    last_themes_run,
    list_runs,
    live_run,
    live_themes_run,
    newest_run,
    unfinished_run,
)
from storymine.store.queries.shifts import Figures, count_shift
from storymine.store.queries.statuses import list_statuses
from storymine.store.queries.stories import (
    count_found,
    count_pending,
    count_stories,
    find_story,
    list_stories,
)
from storymine.store.queries.theme_names import theme_names
from storymine.store.queries.themes import find_theme, list_themes
from storymine.store.queries.weeks import weekly_stories
from storymine.store.raw import (
    RawStory,
    count_raw,
    find_numbers,
    find_raw,
    forget_raw,
    iterate_raw,
    list_raw,
    note_edition,
    reseal,
    save_raw,
)
from storymine.store.receipts import (
    count_on_receipt,
    find_receipt,
    list_receipts,
    list_uncleaned,
    note_cleaned,
    save_receipt,
)
from storymine.store.run_claims import (
    claim_unread,
    close_claims,
    count_claimed,
    number_of,
    release_run_claims,
    renew_run_claims,
    settle_claims,
)
from storymine.store.runs import ensure_live_run, finish_run, hold_themes, make_live, note_counts, start_run
from storymine.store.seed_traces import drop_seed, list_seeds, mend_seed
from storymine.store.stories import save_stories
from storymine.store.suggestions import (
    SuggestedName,
    Suggestion,
    find_suggested_name,
    forget_suggestion,
    load_suggestions,
    save_suggestions,
    titled_themes,
)
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
from storymine.store.themes import (
    WrittenPlace,
    add_assignments,
    add_lineage,
    create_themes,
    forget_old_assignments,
    load_centroids,
    load_found_themes,
    save_themes,
    write_places,
)
from storymine.store.told import (
    Look,
    ToldSignal,
    add_told,
    find_look,
    hold_look,
    load_told,
    note_look,
    see_again,
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
    Matrix,
    MomentRow,
    Page,
    Placement,
    Queue,
    RunProgress,
    RunView,
    SavedStory,
    StoryCounts,
    StoryRow,
    StoryView,
    ThemeRow,
    ThemeView,
    WeeklyCounts,
    WeeklyStories,
)
from storymine.store.words import NewWords, replace_words

__all__ = [  # noqa: RUF022 - by what they are about
    # the database itself
    "check_current", "check_version", "clean", "is_full", "is_outage", "newest_version", "open_engine",
    "sessions", "upgrade",
    # stories: kept, erased, given other words
    "NewWords", "RawStory", "count_expired", "count_on_receipt", "count_raw", "erase_stories", "find_expired",
    "find_numbers", "find_raw", "find_receipt", "find_stories_of", "find_versions", "forget_raw",
    "iterate_raw", "list_raw", "list_receipts", "list_uncleaned", "note_cleaned", "note_edition",
    "replace_words", "reseal", "save_raw", "save_receipt", "save_stories",
    # the queue and the runs that read it
    "claim_stories", "claim_unread", "close_claims", "count_claimed", "ensure_live_run", "finish_run",
    "hold_themes", "make_live", "note_counts", "number_of", "record_failures", "release_claims",
    "release_failed", "release_run_claims", "renew_claims", "renew_run_claims", "retry_failed",
    "save_analyses", "save_correction", "settle_claims", "start_run",
    # webhooks, and a discovery under way
    "discovering", "webhooks",
    # themes: discovered
    "Facts", "Flows", "Look", "Lots", "Placed", "Scope", "SuggestedName", "Suggestion", "ToldSignal",
    "WrittenPlace", "add_assignments", "add_lineage", "add_theme_rows", "add_told", "carry_themes",
    "count_flows", "count_waiting", "create_themes", "find_look", "find_places", "find_suggested_name",
    "forget_old_assignments", "forget_suggestion", "hold_look", "hold_moments", "iterate_offered",
    "keep_flows", "last_moment", "load_centroids", "load_facts", "load_found_themes", "load_lots",
    "load_members", "load_moments", "load_placed", "load_placements", "load_suggestions", "load_told",
    "note_look", "offer_moments", "save_flows", "save_suggestions", "save_themes", "scope_ids", "see_again",
    "set_found", "set_labels", "set_seeds", "show_moments", "themed_moments", "titled_themes",
    "unplaced_moments", "waiting_moments", "write_places",
    # themes: decided about by people, and mended
    "FoundName", "Membership", "add_themes", "clear_title", "count_members", "drop_seed", "iterate_texts",
    "keep_points", "list_names", "list_seeds", "list_titles", "lock_changes", "mend_seed", "note_effect",
    "recount_theme", "rename_theme", "replace_centroid", "save_change", "set_attributes",
    # who may do what, and what they did; requests that come again
    "any_keys", "audit", "claim_key", "end_login", "find_key", "find_login", "forget_subjects",
    "is_stale_use", "keep_answer", "list_audit", "list_keys", "make_key", "note_use", "prune_audit",
    "release_key", "revoke_key", "start_login",
    # questions that pages ask
    "Comparison", "DIMENSIONS", "Dimension", "Figures", "Flow", "Moved", "Period", "PeriodFigures", "Spread",
    "ThemePeriods", "compare_runs", "compare_themes", "count_found", "count_moments", "count_moved",
    "count_pending", "count_shift", "count_stories", "facets", "find_change", "find_moment", "find_run",
    "find_story", "find_theme", "has_run", "held_on", "iterate_corrections", "journey_matrix", "last_names",
    "last_themes_run", "list_changes", "list_corrections", "list_failures", "list_moments", "list_moved",
    "list_runs", "list_statuses", "list_stories", "list_themes", "live_run", "live_themes_run",
    "load_changes", "load_seeds", "locate_changes", "moments_by_id", "newest_run", "queue_state",
    "tally_moments", "theme_names", "theme_periods", "themes_runs", "unfinished_run", "weekly_stories",
    # what questions and writes answer
    "Cell", "ChangeRow", "FacetCount", "Facets", "FailureRow", "Filters", "KeptAnswer", "KeyClaim",
    "LabelCount", "Matrix", "MomentRow", "NO_THEME", "Page", "Placement", "Queue", "RunProgress", "RunView",
    "SavedStory", "StoryCounts", "StoryRow", "StoryView", "ThemeRow", "ThemeView", "WeeklyCounts",
    "WeeklyStories",
]  # fmt: skip
