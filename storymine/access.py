"""Who may do what: roles, keys, and what the audit log says of those who used them; see docs/access.md."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

PREFIX = "sm"
_KEY = re.compile(r"sm_([0-9a-f]{12})_([A-Za-z0-9_-]{43})")


class Role(StrEnum):
    """What a key is for."""

    INGEST = "ingest"
    READ = "read"
    CURATE = "curate"
    ADMIN = "admin"

    def may(self, needed: Role) -> bool:
        """Whether a key with this role may do what `needed` may."""
        return needed in _COVERS[self]


_COVERS = {
    Role.INGEST: frozenset({Role.INGEST}),
    Role.READ: frozenset({Role.READ}),
    Role.CURATE: frozenset({Role.READ, Role.CURATE}),
    Role.ADMIN: frozenset(Role),
}


class Action(StrEnum):
    """What the audit log keeps."""

    STORY_READ = "story.read"
    CUSTOMER_READ = "customer.read"
    MOMENTS_EXPORTED = "moments.exported"
    CORRECTIONS_EXPORTED = "corrections.exported"
    CORRECTION_MADE = "correction.made"
    THEME_CURATED = "theme.curated"
    RAW_READ = "raw.read"
    RAW_ROTATED = "raw.rotated"
    RAW_FORGOTTEN = "raw.forgotten"
    STORY_RETRIED = "story.retried"
    STORY_ERASED = "story.erased"
    CUSTOMER_ERASED = "customer.erased"
    KEY_MADE = "key.made"
    KEY_REVOKED = "key.revoked"
    WEBHOOK_MADE = "webhook.made"
    WEBHOOK_REMOVED = "webhook.removed"
    WEBHOOK_ROTATED = "webhook.rotated"
    WEBHOOK_ENABLED = "webhook.enabled"
    WEBHOOK_RETRIED = "webhook.retried"
    LOGIN = "login"
    LOGIN_FAILED = "login.failed"
    LOGOUT = "logout"
    AUDIT_READ = "audit.read"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did something: a key by its id and name, or somebody without one."""

    key: str | None
    name: str


COMMAND_LINE = Actor(None, "command line")
"""Whoever can run commands on the store."""

ANYBODY = Actor(None, "anybody")
"""Whoever uses a service that has no keys yet, or failed to log in."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key as the store knows it, without its secret."""

    id: str
    name: str
    role: Role
    made_at: datetime
    expires_at: datetime | None = None
    revoked_at: datetime | None = None
    used_at: datetime | None = None

    @property
    def actor(self) -> Actor:
        return Actor(self.id, self.name)

    def works(self, now: datetime) -> bool:
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which story, customer, key or webhook, and when; never a customer's words."""

    id: int
    at: datetime
    actor: Actor
    action: str
    subject: str


def new_key() -> tuple[str, str, str]:
    """A new key: its id, its secret, and both as the text that is handed out once (`sm_<id>_<secret>`)."""
    key_id, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    return key_id, secret, f"{PREFIX}_{key_id}_{secret}"


def split_key(text: str) -> tuple[str, str] | None:
    """The id and the secret of a key; None for what is none."""
    found = _KEY.fullmatch(text.strip())
    return (found[1], found[2]) if found else None


def hash_secret(secret: str) -> str:
    """The hash that is kept of a random secret. A slow one would add nothing to 256 bits of chance."""
    return hashlib.blake2b(secret.encode(), digest_size=32, person=b"storymine secret").hexdigest()


def same_secret(secret: str, kept: str) -> bool:
    """Whether a secret has this hash; takes as long for any other."""
    return hmac.compare_digest(hash_secret(secret), kept)


def is_token(given: str, token: str) -> bool:
    """Whether an Authorization header holds this token; takes as long for any other of its length."""
    scheme, _, sent = given.partition(" ")
    return scheme.lower() == "bearer" and hmac.compare_digest(
        sent.strip().encode("utf-8", "replace"), token.encode()
    )
