"""Customer keys: a pseudonym links the stories of one customer without telling who it is."""

from __future__ import annotations

import hashlib
import unicodedata

from storymine.errors import ConfigurationError


def pseudonymise(key: str, secret: str) -> str:
    """A keyed BLAKE2b hash of a customer key, 32 hexadecimal characters; the same secret gives the same
    pseudonym.

    Case, width and surrounding space make no difference. Raises ConfigurationError for an empty secret.
    """
    if not secret:
        raise ConfigurationError("the secret that customer keys are pseudonymised with is empty; set one")
    # BLAKE2b takes keys of at most 64 bytes: hashing first takes secrets of any length.
    hashed = hashlib.blake2b(secret.encode("utf-8", "replace"), digest_size=64).digest()
    plain = unicodedata.normalize("NFKC", key).strip().casefold().encode("utf-8", "replace")
    return hashlib.blake2b(plain, key=hashed, digest_size=16, person=b"storymine").hexdigest()
