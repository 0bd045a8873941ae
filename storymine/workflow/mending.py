"""Themes after an erasure: nothing in their names, quotes, figures, middles or examples that only the erased
said.

A word or phrase of a name stays when somebody whose story stays says it too; else the name is replaced by a
plain one, made of what the theme's other moments have in common.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import cache

from sqlalchemy.orm import Session

from storymine import store
from storymine.store import FoundName, Membership
from storymine.themes import EMPTY_NAME, Sayings, another_name, beginnings, middle, says, traces

Trace = frozenset[str] | str

RECENT = 2000  # texts in which most words are found again
SEARCHED = 5000  # texts that are read for one word before it counts as nobody else's
CENTRAL = 2000  # moments of a theme that its middle is computed from
DILUTED = 0.05  # share of a theme's moments that may go before its middle is computed afresh


def mend_themes(session: Session, texts: Collection[str], lost: Mapping[Membership, int]) -> None:
    """Put right what moments that are gone left in themes: `texts` are their words, `lost` counts them per
    themes-run and theme. In the transaction that erases them.
    """
    for run_id, theme_id in lost:
        if theme_id is not None:
            store.recount_theme(session, run_id, theme_id)
    mend_middles(session, lost)
    if texts:
        _mend_names(session, Sayings(texts))


def mend_middles(session: Session, lost: Mapping[Membership, int]) -> None:
    """The same for centroids alone: for stories whose words are kept, in an older version."""
    for (run_id, theme_id), count in lost.items():
        if theme_id is None:
            continue
        left = store.count_members(session, run_id, theme_id)
        if count > DILUTED * (count + left):
            members, vectors = store.load_members(session, run_id, theme_id, limit=CENTRAL)
            store.replace_centroid(session, run_id, theme_id, middle(members, vectors))


def _mend_names(session: Session, gone: Sayings) -> None:
    others = _Others(session)
    names = store.list_names(session)
    given: dict[str, set[str]] = defaultdict(set)
    for name in names:
        given[name.run_id].add(name.label)
    # Runs mostly call themes what the run before did.
    stays = cache(lambda text: others.say_all(traces(text, gone)))
    changed: set[str] = set()
    for name in names:
        mended = replace(name, keywords=tuple(filter(stays, name.keywords)))
        if not stays(name.label):
            mended = replace(mended, label=_another_label(session, mended, given[name.run_id]))
            given[name.run_id].add(mended.label)
            changed.add(name.theme_id)
        if mended != name:
            store.rename_theme(session, mended)
    for one in store.load_suggestions(session):
        if one.name is not None and not stays(one.name):
            store.forget_suggestion(session, one.theme)
    for theme_id, title in sorted(store.list_titles(session)):
        if not stays(title):
            store.clear_title(session, theme_id, title)
            changed.add(theme_id)
    if changed:
        store.webhooks.forget_labels(session, changed)
    _mend_seeds(session, stays)


def _mend_seeds(session: Session, stays: Callable[[str], bool]) -> None:
    """The same in taxonomies: an example goes, and with its last example a theme leaves the taxonomy."""
    seeds = store.list_seeds(session)
    labels = store.last_names(session, {seed.theme_id for seed in seeds})
    for seed in seeds:
        kept = [place for place, example in enumerate(seed.examples) if stays(example)]
        if not kept:
            store.drop_seed(session, seed)
            continue
        mended = seed
        if not stays(seed.name):
            # What the theme is called by now, so that the next run calls it that too.
            label = labels.get(seed.theme_id, EMPTY_NAME)
            mended = replace(mended, name=label if stays(label) else EMPTY_NAME)
        if seed.description is not None and not stays(seed.description):
            mended = replace(mended, description=None)
        if mended != seed or len(kept) < len(seed.examples):
            store.mend_seed(session, mended, kept)


def _another_label(session: Session, name: FoundName, taken: Collection[str]) -> str:
    members, _ = store.load_members(session, name.run_id, name.theme_id, limit=CENTRAL)
    return another_name(members, name.keywords, taken=taken)


class _Others:
    """What is said by those whose stories stay; looked up once for each word or phrase."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._recent: Sayings | None = None
        self._known: dict[Trace, bool] = {}

    def say_all(self, wanted: Collection[Trace]) -> bool:
        return all(self._say(trace) for trace in wanted)

    def _say(self, trace: Trace) -> bool:
        if trace not in self._known:
            if self._recent is None:
                self._recent = Sayings(store.iterate_texts(self._session, limit=RECENT))
            self._known[trace] = says(self._recent, trace) or self._find(trace)
        return self._known[trace]

    def _find(self, trace: Trace) -> bool:
        texts = store.iterate_texts(self._session, beginnings(trace), limit=SEARCHED)
        return any(says(Sayings([text]), trace) for text in texts)
