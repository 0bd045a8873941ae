"""Reads numbers out of structs in Thrift's compact protocol, in which Parquet describes itself
(https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md).

pyarrow tells the same of a footer, but takes the process down where one contradicts itself, and nothing of
pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

I32: Final = 5
I64: Final = 6
_TRUE_FALSE: Final = {1, 2}
_FIXED: Final = {3: 1, 7: 8, 13: 16}  # bytes of a byte, a double and a UUID
_INTEGERS: Final = {4, I32, I64}
_BINARY: Final = 8
_LISTS: Final = {9, 10}
_MAP: Final = 11
_STRUCT: Final = 12

Shape = Mapping[int, Any]
"""What is wanted of a struct: by the number of a field I32, I64, the shape of a struct, or [shape] for a list
of structs.
"""


class Compact:
    """Reads structs from bytes, one after another.

    Raises IndexError where the bytes end, ValueError for what is no struct, RecursionError for a struct in a
    struct a thousand times over.
    """

    def __init__(self, held: bytes) -> None:
        self.held = held
        self.place = 0

    def struct(self, shape: Shape) -> dict[int, Any]:
        """The fields that are wanted and there, by their numbers; one of another kind is not there."""
        fields: dict[int, Any] = {}
        number = 0
        while first := self._byte():
            kind, step = first & 15, first >> 4
            number = number + step if step else self._integer()
            wanted = shape.get(number)
            if isinstance(wanted, Mapping) and kind == _STRUCT:
                fields[number] = self.struct(wanted)
            elif isinstance(wanted, list) and kind in _LISTS:
                fields[number] = self._structs(wanted[0])
            elif wanted == kind:
                fields[number] = self._integer()
            else:
                self._pass(kind)
        return fields

    def _structs(self, shape: Shape) -> list[dict[int, Any]]:
        count, kind = self._list()
        if kind == _STRUCT:
            return [self.struct(shape) for _ in range(count)]
        self._pass_all(count, kind)
        return []

    def _pass(self, kind: int, *, listed: bool = False) -> None:
        if kind in _TRUE_FALSE:  # their value is their kind, but in a list takes a byte
            self._skip(1 if listed else 0)
        elif kind in _INTEGERS:
            self._unsigned()
        elif kind in _FIXED:
            self._skip(_FIXED[kind])
        elif kind == _BINARY:
            self._skip(self._unsigned())
        elif kind in _LISTS:
            self._pass_all(*self._list())
        elif kind == _MAP:
            count = self._unsigned()
            kinds = self._byte() if count else 0
            self._pass_all(count, kinds >> 4, kinds & 15)
        elif kind == _STRUCT:
            self.struct({})
        else:
            raise ValueError(kind)

    def _pass_all(self, count: int, *kinds: int) -> None:
        for _ in range(count):
            for kind in kinds:
                self._pass(kind, listed=True)

    def _list(self) -> tuple[int, int]:
        first = self._byte()
        return first >> 4 if first >> 4 < 15 else self._unsigned(), first & 15

    def _byte(self) -> int:
        self.place += 1
        return self.held[self.place - 1]

    def _skip(self, size: int) -> None:
        self.place += size
        if self.place > len(self.held):
            raise IndexError(self.place)

    def _unsigned(self) -> int:
        value = shift = 0
        while (part := self._byte()) & 128:
            value |= (part & 127) << shift
            shift += 7
            if shift > 63:
                raise ValueError(shift)
        return value | part << shift

    def _integer(self) -> int:
        value = self._unsigned()
        return (value >> 1) ^ -(value & 1)
