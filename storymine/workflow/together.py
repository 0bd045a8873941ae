"""Group commit: what comes in while something else is being stored is stored together, in one transaction."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from storymine.store import is_outage

Item = TypeVar("Item")
Told = TypeVar("Told")


@dataclass(slots=True, eq=False)
class _Waiting(Generic[Item, Told]):
    items: Sequence[Item]
    told: Sequence[Told] | None = None
    error: Exception | None = None


class Together(Generic[Item, Told]):
    """Calls `save` in a transaction for all items of all threads that wait; it answers each item, in order.

    Whoever's turn it is stores what the others brought meanwhile too: on a busy service one commit, which
    waits for the disk, serves many. Where that fails each is stored by itself, so that what is wrong with one
    touches no other; only when the store is away all are told so.
    """

    def __init__(
        self,
        sessions: sessionmaker[Session],
        save: Callable[[Session, Sequence[Item]], Sequence[Told]],
    ) -> None:
        self._sessions = sessions
        self._save = save
        self._turn = threading.Lock()
        self._waiting: deque[_Waiting[Item, Told]] = deque()

    def __call__(self, items: Sequence[Item]) -> Sequence[Told]:
        """What `save` answers of these items, once the transaction is committed; raises what it raises."""
        mine = _Waiting[Item, Told](items)
        self._waiting.append(mine)
        with self._turn:
            if mine.told is None and mine.error is None:
                self._store([self._waiting.popleft() for _ in range(len(self._waiting))])
        if mine.told is None:
            raise mine.error or AssertionError("neither stored nor refused")
        return mine.told

    def _store(self, group: Sequence[_Waiting[Item, Told]]) -> None:
        try:
            told = self._commit([item for one in group for item in one.items])
        except Exception as error:
            away = isinstance(error, SQLAlchemyError) and is_outage(error)
            for one in group:
                if away or len(group) == 1:
                    one.error = error
                else:
                    self._store([one])
            return
        first = 0
        for one in group:
            one.told = told[first : first + len(one.items)]
            first += len(one.items)

    def _commit(self, items: Sequence[Item]) -> Sequence[Told]:
        with self._sessions.begin() as session:
            return self._save(session, items)
