"""What is left of an erasure: a receipt that says nothing, and a file that is cleaned in the end."""

from __future__ import annotations

import pytest
from test_erasing import PSEUDONYM, Sessions, put_own, run, sessions, settings

from storymine import store
from storymine.settings import Settings
from storymine.store.tables import ReceiptTable
from storymine.workflow import Engine, erase_customer, erase_story

__all__ = ["sessions", "settings"]  # fixtures


def test_receipts_are_listed_and_say_nothing(sessions: Sessions) -> None:
    put_own(sessions, times=1)
    first = erase_customer(sessions, PSEUDONYM)
    second = erase_story(sessions, "x", by="Bo")
    with sessions() as session:
        page = store.list_receipts(session, limit=1)
        assert page.items == (second,)
        assert store.list_receipts(session, cursor=page.next_cursor).items == (first,)
    assert set(ReceiptTable.__table__.columns.keys()) == {
        "id", "kind", "stories", "moments", "by", "made_at", "cleaned_at",
    }  # fmt: skip


def test_what_could_not_be_cleaned_is_cleaned_by_a_worker(
    sessions: Sessions, engine: Engine, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_own(sessions, times=1)
    with monkeypatch.context() as patch:
        patch.setattr(store, "clean", lambda *_, **__: False)
        receipt = erase_customer(sessions, PSEUDONYM)
    assert receipt.cleaned_at is None
    run(sessions, engine, settings)
    with sessions() as session:
        [after] = store.list_receipts(session).items
    assert after.id == receipt.id
    assert after.cleaned_at is not None
