"""Whether a dictionary has a word: one that no list of names has is then hardly anybody's name."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

# Beyond these lengths there are abbreviations, and nothing that a dictionary has.
_SHORTEST: Final = 3
_LONGEST: Final = 25
# Products and firms in Dutch texts have English names ("Unlimited", "Airlines").
_LANGUAGES: Final = ("nl", "en")


@lru_cache(maxsize=20_000)
def in_dictionary(low: str) -> bool:
    """Whether a Dutch or English dictionary has this word in lower case, or each part between dashes."""
    parts = low.split("-") if len(low) <= _LONGEST else []
    return bool(parts) and all(map(_has, parts))


def _has(part: str) -> bool:
    import simplemma  # takes half a second at its first word

    return len(part) >= _SHORTEST and bool(simplemma.is_known(part, lang=_LANGUAGES))
