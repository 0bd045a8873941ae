"""Who is who within one story: "Jan de Vries", "meneer de Vries" and "Jan" are one person."""

from __future__ import annotations

from dataclasses import dataclass

from storymine.ingest.redaction.names import Mention


@dataclass(slots=True)
class _Person:
    number: int
    first: str
    surname: str


class Persons:
    """Numbers people in the order in which a story names them, from `start`."""

    def __init__(self, start: int = 1) -> None:
        self._next = start
        self._people: list[_Person] = []
        self._handles: dict[str, int] = {}

    def number(self, mention: Mention) -> int:
        """The number of the person that a mention is about; a new one when nobody met so far fits."""
        person = self._fitting(mention)
        if person is None:
            person = _Person(self._take(), mention.first, mention.surname)
            self._people.append(person)
        if _is_initial(person.first):
            person.first = mention.first or person.first
        person.first = person.first or mention.first
        person.surname = person.surname or mention.surname
        return person.number

    def handle_number(self, handle: str) -> int:
        """The number of the person behind an @-name."""
        if handle not in self._handles:
            self._handles[handle] = self._take()
        return self._handles[handle]

    def _take(self) -> int:
        self._next += 1
        return self._next - 1

    def _fitting(self, mention: Mention) -> _Person | None:
        for person in reversed(self._people):
            if mention.surname and person.surname:
                if _same_surname(mention.surname, person.surname) and _may_be_same(
                    mention.first, person.first
                ):
                    return person
            elif mention.first and mention.first == person.first:
                return person
        return None


def _is_initial(first: str) -> bool:
    return first.endswith(".")


def _may_be_same(one: str, other: str) -> bool:
    if not one or not other or one == other:
        return True
    return (_is_initial(one) or _is_initial(other)) and one[0] == other[0]


def _same_surname(one: str, other: str) -> bool:
    return one == other or (
        one.rsplit(" ", 1)[-1] == other.rsplit(" ", 1)[-1] and (" " not in one or " " not in other)
    )
