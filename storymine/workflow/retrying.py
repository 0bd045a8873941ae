"""Stories that failed are tried again, and the audit log says who asked for it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor

ALL = "all"
"""What the audit log says was tried again when no stories were named."""


def retry_failures(
    sessions: sessionmaker[Session], story_ids: Sequence[str] | None = None, *, actor: Actor = COMMAND_LINE
) -> int:
    """Put failed stories (None: all of them) back in the queue with all their attempts; how many.

    Raises NotFoundError for an id that is no story's; one that has not failed is left as it is.
    """
    with sessions.begin() as session:
        retried = store.retry_failed(session, story_ids)
        told = [ALL] if retried and story_ids is None else retried
        for subject in told:
            store.audit(session, actor, Action.STORY_RETRIED, subject)
    return len(retried)
