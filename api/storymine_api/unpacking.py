"""Bodies that come compressed: gzip and zstd, unpacked piece by piece so that none can fill the memory."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Final, Protocol

if sys.version_info >= (3, 14):
    from compression.zstd import DecompressionParameter, ZstdDecompressor, ZstdError
else:
    from backports.zstd import DecompressionParameter, ZstdDecompressor, ZstdError

PIECE: Final = 1 << 18
_LARGEST_WINDOW: Final = 23
"""8 MB, the most that RFC 9659 lets a sender of zstd over HTTP ask for."""

BrokenData = (zlib.error, ZstdError, EOFError)
"""What unpacking raises for data that is damaged or ends too soon."""


class Unpacker(Protocol):
    """Compressed bytes in, pieces of at most PIECE bytes out."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes unpack to."""

    def finish(self) -> None:
        """Raise EOFError where the data ended in the middle."""


class Gzip:
    """Gzip, of one member or several behind each other."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(wbits=31)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        piece = b""
        while data or len(piece) == PIECE:
            if self._inner.eof:
                if not data:
                    return
                self._inner = zlib.decompressobj(wbits=31)
            self._begun = True
            piece = self._inner.decompress(data, PIECE)
            data = self._inner.unused_data if self._inner.eof else self._inner.unconsumed_tail
            if piece:
                yield piece

    def finish(self) -> None:
        if self._begun and not self._inner.eof:
            raise EOFError


class Zstd:
    """Zstandard, of one frame or several behind each other."""

    def __init__(self) -> None:
        self._inner = self._new()
        self._begun = False

    @staticmethod
    def _new() -> ZstdDecompressor:
        return ZstdDecompressor(options={DecompressionParameter.window_log_max: _LARGEST_WINDOW})

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data or not (self._inner.eof or self._inner.needs_input):
            if self._inner.eof:
                self._inner = self._new()
            self._begun = True
            piece = self._inner.decompress(data, PIECE)
            data = self._inner.unused_data if self._inner.eof else b""
            if piece:
                yield piece

    def finish(self) -> None:
        if self._begun and not self._inner.eof:
            raise EOFError


UNPACKERS: Final[dict[str, Callable[[], Unpacker]]] = {"gzip": Gzip, "x-gzip": Gzip, "zstd": Zstd}
