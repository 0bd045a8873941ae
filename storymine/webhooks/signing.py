"""Secrets and signatures (Standard Webhooks: `v1`, HMAC-SHA256 over id, timestamp and body).

No secret is stored. Each is computed (scrypt) from the service's own secret, STORYMINE_SECRET, and a random
salt that is stored, so that a copy of the database lets nobody sign; and no receiver can work back from its
own secret to STORYMINE_SECRET in a useful time.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from storymine.errors import ConfigurationError

PREFIX = "whsec_"
_COST = 2**14
_PURPOSE = b"storymine webhook:"


@dataclass(frozen=True, slots=True)
class Secret:
    """What is stored of a secret: its salt, a fingerprint to know it by, and until when it signs (None: until
    it is rotated).
    """

    salt: str
    fingerprint: str
    until: datetime | None = None


@dataclass(frozen=True)
class Signer:
    """Makes secrets and signs with them; `master` gives the service's own secret and is asked when needed."""

    master: Callable[[], str]

    def make(self) -> tuple[Secret, str]:
        """A new secret: what to store, and the secret itself as its receiver is told it, whsec_..."""
        salt = secrets.token_hex(16)
        key = _derive(self.master(), salt)
        return Secret(salt, _fingerprint(key)), PREFIX + base64.b64encode(key).decode()

    def sign(self, kept: Sequence[Secret], message: str, body: bytes, now: datetime) -> dict[str, str]:
        """The headers of a message, signed with each of the secrets that has not expired.

        Raises ConfigurationError when the service's secret is not the one that these were made with.
        """
        timestamp = str(int(now.timestamp()))
        content = f"{message}.{timestamp}.".encode() + body
        keys = [self._key(one) for one in kept if one.until is None or one.until > now]
        signed = [base64.b64encode(hmac.digest(key, content, "sha256")).decode() for key in keys]
        return {
            "webhook-id": message,
            "webhook-timestamp": timestamp,
            "webhook-signature": " ".join(f"v1,{one}" for one in signed),
        }

    def _key(self, kept: Secret) -> bytes:
        key = _derive(self.master(), kept.salt)
        if not hmac.compare_digest(_fingerprint(key), kept.fingerprint):
            raise ConfigurationError(
                "STORYMINE_SECRET is not the one that this webhook's secret was made with; set it back, or "
                "make a new secret: storymine webhooks rotate"
            )
        return key


@lru_cache(maxsize=256)
def _derive(master: str, salt: str) -> bytes:
    """32 bytes; takes some 50 ms, so that a weak STORYMINE_SECRET cannot be guessed by trying many."""
    return hashlib.scrypt(
        master.encode(), salt=_PURPOSE + salt.encode(), n=_COST, r=8, p=1, maxmem=2**26, dklen=32
    )


def _fingerprint(key: bytes) -> str:
    return hashlib.sha256(key).hexdigest()[:16]
