"""Links that keep the filters of the page they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import Request

# What belongs to one page or one visit only, and does not travel along to another.
OWN = frozenset({"lang", "cursor", "sort", "order", "themes", "view", "by", "period", "group"})


@dataclass(frozen=True, slots=True)
class Address:
    """The path and the parameters of the page asked for, without empty ones."""

    path: str
    parameters: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, request: Request) -> Address:
        given = request.query_params.multi_items()
        return cls(request.url.path, tuple((name, value) for name, value in given if value.strip()))

    def here(self, **changes: str | None) -> str:
        """This page with some parameters changed (None: without them)."""
        kept = [(name, value) for name, value in self.parameters if name not in {*changes, "cursor", "lang"}]
        return _url(self.path, kept + _given(changes))

    def spoken(self, language: str) -> str:
        """This page, with all that it shows, in another language."""
        kept = [(name, value) for name, value in self.parameters if name != "lang"]
        return _url(self.path, [*kept, ("lang", language)])

    def with_filters(self, path: str, names: Iterable[str]) -> str:
        """Another page with what is chosen of these filters."""
        return _url(path, self.kept(names))

    def to(self, path: str, **changes: str | Sequence[str] | None) -> str:
        """Another page with the same filters, some of them changed; several values are alternatives."""
        kept = [(name, value) for name, value in self.parameters if name not in OWN and name not in changes]
        return _url(path, kept + _given(changes))

    def without(self, name: str, value: str) -> str:
        """This page without one value of one filter."""
        kept = [
            pair for pair in self.parameters if pair != (name, value) and pair[0] not in {"cursor", "lang"}
        ]
        return _url(self.path, kept)

    def cleared(self, names: Iterable[str]) -> str:
        """This page without these filters."""
        gone = {*names, "cursor", "lang"}
        return _url(self.path, [pair for pair in self.parameters if pair[0] not in gone])

    def kept(self, names: Iterable[str]) -> list[tuple[str, str]]:
        """The parameters among `names`, for the hidden fields of a form."""
        wanted = set(names)
        return [pair for pair in self.parameters if pair[0] in wanted]


def _given(changes: Mapping[str, str | Sequence[str] | None]) -> list[tuple[str, str]]:
    values = {name: (value,) if isinstance(value, str) else value or () for name, value in changes.items()}
    return [(name, value) for name, several in values.items() for value in several]


def _url(path: str, parameters: list[tuple[str, str]]) -> str:
    return f"{path}?{urlencode(parameters)}" if parameters else path
