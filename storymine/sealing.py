"""Seals what nobody may read in the store: authenticated encryption (AES-256-GCM), with keys that can be
replaced.

A key is written as ID:KEY, 32 random bytes in base64 with a name for it. What is sealed names its key, and
opens only for what it was sealed for: what belongs to one story cannot be passed off as another's.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from storymine.errors import ConfigurationError, MissingExtraError, SealError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_KEY_ID: Final = re.compile(r"[A-Za-z0-9_.-]{1,32}")
_FEWEST_VALUES: Final = 8
"""Different bytes in a key; a random one has more, a key typed by hand ("aaaa...") fewer."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What was sealed, and the id of the key that opens it; `data` is nonce, ciphertext and tag."""

    key: str
    data: bytes


class Keyring:
    """Keys by their ids; the first one seals, all of them open.

    >>> ring = read_keyring(new_key())
    >>> ring.open(ring.seal(b"Jan", about="story 1"), about="story 1")
    b'Jan'
    """

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        cipher = _cipher()
        self._ciphers = {name: cipher(key) for name, key in keys.items()}
        self.current = next(iter(keys))

    def __contains__(self, key: str) -> bool:
        return key in self._ciphers

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all keys, the one that seals first."""
        return tuple(self._ciphers)

    def seal(self, plain: bytes, *, about: str) -> Sealed:
        """Seal with the current key; it opens only with the same `about`. A nonce is random, so a key is good
        for some four thousand million seals.
        """
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._ciphers[self.current].encrypt(nonce, plain, about.encode())
        return Sealed(self.current, nonce + sealed)

    def open(self, sealed: Sealed, *, about: str) -> bytes:
        """What was sealed. Raises SealError when its key is not here or is another one, when it was altered,
        or was sealed about something else.
        """
        from cryptography.exceptions import InvalidTag

        if sealed.key not in self._ciphers:
            raise SealError(
                f"raw text is sealed with key {sealed.key!r}, which is not among the keys "
                f"{', '.join(self.ids)}; add it to STORYMINE_RAW_KEYS"
            )
        if len(sealed.data) < NONCE_BYTES + _TAG_BYTES:
            raise SealError(f"raw text that was sealed with key {sealed.key!r} is damaged: it is too short")
        try:
            return self._ciphers[sealed.key].decrypt(
                sealed.data[:NONCE_BYTES], sealed.data[NONCE_BYTES:], about.encode()
            )
        except InvalidTag:
            raise SealError(
                f"raw text does not open with key {sealed.key!r}: the key is another one than it was sealed "
                "with, or what was sealed has been altered"
            ) from None


def new_key() -> str:
    """A new random key with a new id, as ID:KEY."""
    return f"{secrets.token_hex(4)}:{base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()}"


def read_keyring(text: str, *, source: str = "keys") -> Keyring:
    """The keys in a setting or a file: ID:KEY with commas, spaces or lines between; in a file # begins a
    remark.

    Raises ConfigurationError, which names `source` and the id but never a key; MissingExtraError without the
    library.
    """
    keys: dict[str, bytes] = {}
    parts = " ".join(line.partition("#")[0] for line in text.splitlines()).replace(",", " ").split()
    for number, part in enumerate(parts, 1):
        name, colon, encoded = part.partition(":")
        if not colon or not _KEY_ID.fullmatch(name):
            raise ConfigurationError(
                f"{source}: key {number} is not written as ID:KEY; `storymine raw new-key` makes one"
            )
        if name in keys:
            raise ConfigurationError(f"{source}: key {name!r} is there twice; give each key its own id")
        keys[name] = _decoded(encoded, name, source)
    if not keys:
        raise ConfigurationError(f"{source}: there is no key in it; `storymine raw new-key` makes one")
    if len(set(keys.values())) < len(keys):
        raise ConfigurationError(f"{source}: two ids have the same key; make a new key with its own id")
    return Keyring(keys)


def _decoded(encoded: str, name: str, source: str) -> bytes:
    try:
        key = base64.b64decode(encoded.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        raise ConfigurationError(f"{source}: key {name!r} is not base64") from None
    if len(key) != KEY_BYTES:
        raise ConfigurationError(
            f"{source}: key {name!r} has {len(key)} bytes; a key has {KEY_BYTES} (`storymine raw new-key`)"
        )
    if len(set(key)) < _FEWEST_VALUES:
        raise ConfigurationError(f"{source}: key {name!r} is not random (`storymine raw new-key` makes one)")
    return key


def _cipher() -> type[AESGCM]:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError as error:
        raise MissingExtraError("raw", "cryptography") from error
    return AESGCM
