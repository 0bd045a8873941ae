"""Better redaction for stories that are there already: their words are made anew from their raw text."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Story
from storymine.errors import SealError
from storymine.ingest import EDITION, Redactor
from storymine.logs import log_event
from storymine.sealing import Keyring
from storymine.store import NewWords
from storymine.workflow.erasing import database_of
from storymine.workflow.mending import mend_themes
from storymine.workflow.raw import open_raw

log = logging.getLogger(__name__)

BATCH = 50

Sessions = sessionmaker[Session]


@dataclass(frozen=True, slots=True)
class Redone:
    """How many stories were redacted again, how many of them have other words now, and how many raw texts
    did not open.
    """

    stories: int
    changed: int
    unopened: int


def redact_again(
    sessions: Sessions,
    keyring: Keyring,
    redactor: Redactor,
    *,
    every: bool = False,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda _: None,
) -> Redone:
    """Redact the raw text of stories again that an older edition redacted (`every`: of all), a transaction
    for each 50; those that have other words then wait to be read again.

    What was read in the old words is deleted from every run, and themes are mended, as if what is redacted
    now had never been said. Raw text that does not open costs nothing but itself.
    """
    done = changed = unopened = last = 0
    while not stopped():
        with sessions() as session:
            raws = store.list_raw(session, after=last, older_than=None if every else EDITION, limit=BATCH)
        if not raws:
            break
        last = raws[-1].number
        seen: list[int] = []
        changes: list[NewWords] = []
        for raw in raws:
            try:
                after = redactor.redact_story(open_raw(keyring, raw))
            except SealError:
                unopened += 1
                continue
            seen.append(raw.number)
            if _differ(raw.story, after):
                changes.append(NewWords(raw.number, raw.name, raw.story, after))
        with sessions.begin() as session:
            if changes:
                replaced = store.replace_words(session, changes)
                mend_themes(session, replaced.texts, replaced.lost)
                changed += len(replaced.numbers)
            store.note_edition(session, seen, EDITION)
        done += len(seen)
        progress(len(raws))
    if changed:
        store.clean(database_of(sessions))
    if done or unopened:
        log_event(log, logging.INFO, "raw.redacted", stories=done, changed=changed, unopened=unopened)
    return Redone(done, changed, unopened)


def _differ(before: Story, after: Story) -> bool:
    said = [utterance.text for utterance in after.utterances]
    return [utterance.text for utterance in before.utterances] != said or dict(before.metadata) != dict(
        after.metadata
    )
