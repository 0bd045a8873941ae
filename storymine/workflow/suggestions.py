"""Names of themes that a language model proposes, where one is set: asked once a theme, checked, kept."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Quote, Theme
from storymine.ingest import Redactor
from storymine.logs import log_event
from storymine.settings import Settings
from storymine.store import Suggestion
from storymine.suggesting import Asker, SuggestionError, question
from storymine.suggesting.prompt import VERSION
from storymine.themes.suggested import Vocabulary, fault_of, tidy

log = logging.getLogger(__name__)

GIVE_UP = 3
"""Questions in a row that got no answer, after which the rest is asked at the next discovery."""
LONGEST_QUOTE = 400
"""Characters of a quote that are shown."""


@dataclass(frozen=True)
class Namer:
    """Proposes names: `ask` answers a question, `redactor` replaces personal data in what is asked, again."""

    ask: Callable[[Sequence[Mapping[str, str]]], str]
    model: str
    redactor: Redactor

    @classmethod
    def from_settings(cls, settings: Settings) -> Namer | None:
        """As set; None where no address is."""
        if not settings.names_url:
            return None
        asker = Asker(
            url=settings.names_url,
            model=settings.names_model,
            key=settings.names_key.get_secret_value() if settings.names_key else None,
            timeout=settings.names_timeout_seconds,
            http=settings.names_http,
            seed=settings.seed,
        )
        return cls(asker.ask, settings.names_model, Redactor())


def suggest_names(
    sessions: sessionmaker[Session],
    namer: Namer | None,
    themes: Sequence[Theme],
    fresh: Collection[str],
    *,
    taken: Collection[str] = (),
) -> tuple[tuple[Theme, ...], list[Suggestion]]:
    """The themes, some under names that were proposed, and what is to be kept of the asking.

    Asked about are themes that never were, and those of `fresh` (ids: new, split or merged) unless what there
    is to show is the same as before; never those that people named. `taken` are names of other themes.
    Without an answer, or with one that breaks the rules, a theme keeps the name it has. No transaction is
    open meanwhile.
    """
    if namer is None:
        return tuple(themes), []
    with sessions() as session:
        known = store.load_suggestions(session)
        titled = store.titled_themes(session)
    asked = {one.theme for one in known}
    answered = {one.content: one for one in known}
    named = {theme.id: theme for theme in themes}
    made: list[Suggestion] = []
    failures = failed = 0
    for theme in sorted(themes, key=lambda one: (-one.moments, one.id)):
        if theme.id in titled or not theme.quotes or (theme.id in asked and theme.id not in fresh):
            continue
        content = _content(namer, theme)
        before = answered.get(content)
        try:
            name = before.name if before else _ask(namer, theme)
        except SuggestionError as error:
            failed, failures = failed + 1, failures + 1
            log_event(log, logging.WARNING, "name.unanswered", theme=theme.id, reason=str(error))
            if failures == GIVE_UP:
                break
            continue
        failures = 0
        others = [*taken, *(one.label for one in named.values() if one.id != theme.id)]
        fault = _fault(namer, theme, name, others)
        quotes = tuple((quote.story, quote.moment) for quote in theme.quotes)
        made.append(Suggestion(theme.id, content, namer.model, None if fault else name, fault, quotes))
        if fault is None and name is not None:
            named[theme.id] = replace(theme, label=name)
    refused = sum(one.fault is not None for one in made)
    log_event(log, logging.INFO, "names.proposed", used=len(made) - refused, refused=refused, failed=failed)
    return tuple(named[theme.id] for theme in themes), made


def _ask(namer: Namer, theme: Theme) -> str:
    keywords, quotes = _shown(namer, theme)
    return tidy(namer.ask(question(keywords, quotes)))


def _shown(namer: Namer, theme: Theme) -> tuple[list[str], list[str]]:
    """Keywords and quotes as they are sent: personal data is replaced once more, by the rules of today."""
    quotes = [one.text for one in namer.redactor.redact_texts([_short(quote) for quote in theme.quotes])]
    keywords = [word for word in theme.keywords if namer.redactor.redact(word).text == word]
    return keywords, quotes


def _short(quote: Quote) -> str:
    return quote.text[:LONGEST_QUOTE]


def _fault(namer: Namer, theme: Theme, name: str | None, others: Collection[str]) -> str | None:
    if not name:
        return "no name"
    if namer.redactor.redact(name).text != name:
        return "personal data"
    keywords, quotes = _shown(namer, theme)
    return fault_of(name, Vocabulary.of(quotes, keywords), taken=others)


def _content(namer: Namer, theme: Theme) -> str:
    """What is asked of whom, told apart by places: no words can be guessed from it."""
    places = sorted((quote.story, quote.moment) for quote in theme.quotes)
    told = json.dumps([VERSION, namer.model, places])
    return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()
