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
    """Numbers people in the order in which a story names them, from `start`; the last one takes no more work
    than the first.
    """

    def __init__(self, start: int = 1) -> None:
        self._next = start
        self._families: dict[str, list[_Person]] = {}
        # The last one of each first name, and the last of those whose family name nobody told.
        self._firsts: dict[str, _Person] = {}
        self._singles: dict[str, _Person] = {}
        self._handles: dict[str, int] = {}

    def number(self, mention: Mention) -> int:
        """The number of the person that a mention is about; a new one when nobody met so far fits."""
        person = self._fitting(mention) or _Person(self._take(), "", "")
        if not person.surname and mention.surname:
            if self._singles.get(person.first) is person:
                del self._singles[person.first]
            person.surname = mention.surname
            self._families.setdefault(_last(person.surname), []).append(person)
        if (not person.first or _is_initial(person.first)) and mention.first:
            person.first = mention.first
        if person.first:
            _keep_last(self._firsts, person)
            if not person.surname:
                _keep_last(self._singles, person)
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
        if not mention.surname:
            return self._firsts.get(mention.first)
        fitting = [
            person
            for person in self._families.get(_last(mention.surname), ())
            if _same_surname(mention.surname, person.surname) and _may_be_same(mention.first, person.first)
        ]
        if single := self._singles.get(mention.first):
            fitting.append(single)
        return max(fitting, key=lambda person: person.number, default=None)


def _keep_last(people: dict[str, _Person], person: _Person) -> None:
    other = people.get(person.first)
    if other is None or other.number < person.number:
        people[person.first] = person


def _last(surname: str) -> str:
    return surname.rsplit(" ", 1)[-1]


def _is_initial(first: str) -> bool:
    return first.endswith(".")


def _may_be_same(one: str, other: str) -> bool:
    if not one or not other or one == other:
        return True
    return (_is_initial(one) or _is_initial(other)) and one[0] == other[0]


def _same_surname(one: str, other: str) -> bool:
    return one == other or (_last(one) == _last(other) and (" " not in one or " " not in other))
