"""Raw text: what stories said before redaction, kept sealed where that is asked for, for better redaction
later and for an administrator's eye.
"""

from __future__ import annotations

import json
import logging
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor
from storymine.domain import Story
from storymine.errors import ConfigurationError, SealError
from storymine.ingest import EDITION
from storymine.logs import log_event
from storymine.sealing import Keyring, Sealed
from storymine.store import RawStory
from storymine.workflow.erasing import database_of

log = logging.getLogger(__name__)

BATCH = 200
TRIED = 3
"""Raw texts that a key is tried on when a program starts."""

Sessions = sessionmaker[Session]


def keep_raw(session: Session, keyring: Keyring, pairs: Sequence[tuple[Story, Story]]) -> None:
    """Keep what stories said, sealed: pairs of a story as it came in and as it was just saved."""
    numbers = store.find_numbers(session, [saved for _, saved in pairs])
    last = dict(zip(numbers, pairs, strict=True))  # a story may have been corrected where it is
    sealed = [(number, _seal(keyring, number, saved.id, sent)) for number, (sent, saved) in last.items()]
    store.save_raw(session, sealed, edition=EDITION)


def open_raw(keyring: Keyring | None, raw: RawStory) -> Story:
    """The story with the words that it came in with. Raises SealError."""
    if keyring is None:
        raise SealError(
            f"raw text is sealed with key {raw.sealed.key!r} and there are no keys; set STORYMINE_RAW_KEYS"
        )
    kept = json.loads(zlib.decompress(keyring.open(raw.sealed, about=_about(raw.number, raw.name))))
    utterances = tuple(
        replace(one, text=text) for one, text in zip(raw.story.utterances, kept["utterances"], strict=True)
    )
    return replace(raw.story, utterances=utterances, metadata=kept["metadata"])


def read_raw(
    sessions: Sessions, keyring: Keyring | None, story_id: str, *, actor: Actor
) -> tuple[Story, datetime]:
    """A story as it came in, and since when it is kept; that it was read is written down first.

    Raises NotFoundError where nothing is kept, SealError where it does not open.
    """
    with sessions.begin() as session:
        raw = store.find_raw(session, story_id)
        store.audit(session, actor, Action.RAW_READ, story_id)
        return open_raw(keyring, raw), raw.kept_at


def open_held(session: Session, keyring: Keyring | None, held: dict[str, Any]) -> None:
    """Put raw texts into what is held on a customer (`store.held_on`), in the place of what is sealed.

    Raises SealError when one does not open: an export without it would not be all that is held.
    """
    stories = {story["number"]: story for story in held["stories"] if story["raw"] is not None}
    for raw in store.iterate_raw(session, sorted(stories)):
        sent = open_raw(keyring, raw)
        stories[raw.number]["raw"] = {
            "utterances": [utterance.text for utterance in sent.utterances],
            "metadata": dict(sent.metadata),
            "kept_at": raw.kept_at.isoformat(),
        }


def check_keyring(sessions: Sessions, keyring: Keyring | None) -> None:
    """Raise ConfigurationError for a key under whose id raw texts were sealed with another one, before
    anything more is sealed with it.
    """
    for key in keyring.ids if keyring else ():
        with sessions() as session:
            some = store.list_raw(session, key=key, limit=TRIED)
        if some and not any(_opens(keyring, raw) for raw in some):
            raise ConfigurationError(
                f"the key {key!r} is not the one that raw text in the store was sealed with; put that one "
                "back under this id, and give a new key an id of its own. Nothing was changed"
            )


@dataclass(frozen=True, slots=True)
class Rotation:
    """How many raw texts were sealed anew, and how many did not open, by the id of their key."""

    sealed: int
    unopened: dict[str, int]


def rotate(
    sessions: Sessions,
    keyring: Keyring,
    *,
    actor: Actor = COMMAND_LINE,
    progress: Callable[[int], None] = lambda _: None,
) -> Rotation:
    """Seal with the current key what is sealed with others; what does not open stays as it is.

    Begun again after it was stopped, it goes on where it was.
    """
    check_keyring(sessions, keyring)
    with sessions.begin() as session:  # first: it takes many transactions, and may be stopped between
        store.audit(session, actor, Action.RAW_ROTATED, keyring.current)
    sealed, last = 0, 0
    unopened: dict[str, int] = {}
    while True:
        with sessions() as session:
            raws = store.list_raw(session, after=last, but_key=keyring.current, limit=BATCH)
        if not raws:
            break
        last = raws[-1].number
        fresh: list[tuple[RawStory, Sealed]] = []
        for raw in raws:
            about = _about(raw.number, raw.name)
            try:
                fresh.append((raw, keyring.seal(keyring.open(raw.sealed, about=about), about=about)))
            except SealError:
                unopened[raw.sealed.key] = unopened.get(raw.sealed.key, 0) + 1
        with sessions.begin() as session:
            sealed += sum(store.reseal(session, raw.number, raw.sealed, new) for raw, new in fresh)
        progress(len(raws))
    store.clean(database_of(sessions), thoroughly=False)
    return Rotation(sealed, unopened)


def forget_old(sessions: Sessions, days: float, *, now: datetime | None = None) -> int:
    """Delete raw texts that have been kept for `days`; how many. The stories stay."""
    return _forget(sessions, before=(now or datetime.now(UTC)) - timedelta(days=days))


def forget_all(sessions: Sessions, *, actor: Actor = COMMAND_LINE) -> int:
    """Delete all raw texts; how many. The stories stay."""
    with sessions.begin() as session:
        store.audit(session, actor, Action.RAW_FORGOTTEN, "all")
    return _forget(sessions, before=None)


def _forget(sessions: Sessions, *, before: datetime | None) -> int:
    gone = 0
    while True:
        with sessions.begin() as session:
            some = store.forget_raw(session, before=before, limit=BATCH)
        if not some:
            break
        gone += some
    if gone:
        store.clean(database_of(sessions), thoroughly=False)
        log_event(log, logging.INFO, "raw.forgotten", stories=gone)
    return gone


def _opens(keyring: Keyring | None, raw: RawStory) -> bool:
    try:
        open_raw(keyring, raw)
    except SealError:
        return False
    return True


def _seal(keyring: Keyring, number: int, name: str, sent: Story) -> Sealed:
    kept = {"utterances": [one.text for one in sent.utterances], "metadata": dict(sent.metadata)}
    # ASCII: what was sent may hold lone surrogates, which no encoding takes.
    plain = zlib.compress(json.dumps(kept, ensure_ascii=True).encode("ascii"))
    return keyring.seal(plain, about=_about(number, name))


def _about(number: int, name: str) -> str:
    """What raw text is bound to: the story's number, and the id that it was handed in with."""
    return f"storymine raw 1 {number} {name}"
