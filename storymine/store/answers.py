"""Answers kept under the key of their request, so that a request that is sent again gets the same answer."""

from __future__ import annotations

import json
import re
import secrets
import zlib
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storymine.store.dialect import insert_new, table_of
from storymine.store.engine import begin_write
from storymine.store.tables import KeptAnswerTable
from storymine.store.views import KeptAnswer, KeyClaim

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')


def claim_key(session: Session, key: str, *, fingerprint: str, lease: timedelta) -> KeyClaim:
    """Claim a key for one request, for `lease` from now; commit to make the claim hold.

    The claim's `state` is "new" (the request is yours to do: then `keep_answer`, or `release_key`),
    "answered" (with the answer), "running" (somebody else is at it) or "other" (the key came with another
    request before). Claims and answers that have expired are forgotten here.
    """
    begin_write(session)
    now = datetime.now(UTC)
    session.execute(delete(table_of(KeptAnswerTable)).where(KeptAnswerTable.expires_at < now))
    token = secrets.token_hex(8)
    row = {"key": key, "fingerprint": fingerprint, "claim": token, "expires_at": now + lease}
    if insert_new(session, KeptAnswerTable, [row], returning=KeptAnswerTable.key):
        return KeyClaim("new", token)
    found = session.execute(select(table_of(KeptAnswerTable)).where(KeptAnswerTable.key == key)).one_or_none()
    if found is None:  # released between the two statements
        return KeyClaim("running")
    if found.fingerprint != fingerprint:
        return KeyClaim("other")
    if found.status is None:
        return KeyClaim("running")
    return KeyClaim(
        "answered", answer=KeptAnswer(found.status, found.media_type, zlib.decompress(found.body))
    )


def keep_answer(session: Session, key: str, claim: str, answer: KeptAnswer, *, lifetime: timedelta) -> bool:
    """Keep the answer for `lifetime`; False where the claim had run out and is somebody else's now."""
    begin_write(session)
    kept = session.execute(
        update(table_of(KeptAnswerTable))
        .where(KeptAnswerTable.key == key, KeptAnswerTable.claim == claim)
        .values(
            status=answer.status,
            media_type=answer.media_type,
            body=zlib.compress(answer.body),
            expires_at=datetime.now(UTC) + lifetime,
        )
        .returning(KeptAnswerTable.key)
    )
    return bool(kept.all())


def release_key(session: Session, key: str, claim: str) -> None:
    """Give up a claim whose request was not answered: who sends it again gets it done afresh."""
    begin_write(session)
    session.execute(
        delete(table_of(KeptAnswerTable)).where(
            KeptAnswerTable.key == key, KeptAnswerTable.claim == claim, KeptAnswerTable.status.is_(None)
        )
    )


def forget_answers(session: Session, story_ids: Collection[str]) -> None:
    """Forget the answers that name one of these stories, and the claims of requests that are being answered
    now: their answers will reach their senders but are not kept.
    """
    begin_write(session)
    named = {json.dumps(story_id, ensure_ascii=False).encode() for story_id in story_ids}
    columns = (KeptAnswerTable.key, KeptAnswerTable.status, KeptAnswerTable.body)
    rows = session.execute(select(*columns).with_for_update(), execution_options={"yield_per": 500})
    gone = [
        row.key
        for row in rows
        if row.status is None or not named.isdisjoint(_STRING.findall(zlib.decompress(row.body)))
    ]
    for key in gone:
        session.execute(delete(table_of(KeptAnswerTable)).where(KeptAnswerTable.key == key))
