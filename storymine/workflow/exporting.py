"""What is held on a customer, for the customer."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.sealing import Keyring
from storymine.workflow.raw import open_held


def export_customer(
    sessions: sessionmaker[Session], customer: str, *, keyring: Keyring | None = None
) -> dict[str, Any]:
    """All that is held on a customer, as JSON; see `storymine.store.held_on`.

    Raw text is opened with `keyring`; raises SealError where it does not open.
    """
    with sessions() as session:
        held = store.held_on(session, customer)
        open_held(session, keyring, held)
        return held
