"""Whether a dictionary has a word: one that no list of names has is then hardly anybody's name."""

from __future__ import annotations

from typing import Final

# Beyond these lengths there are abbreviations, and nothing that a dictionary has.
_SHORTEST: Final = 3
_LONGEST: Final = 25
_PART: Final = 4
# Products and firms in Dutch texts have English names ("Unlimited", "Airlines").
_LANGUAGES: Final = ("nl", "en")


def in_dictionary(low: str) -> bool:
    """Whether a Dutch or English dictionary has this word in lower case, or each part between dashes."""
    if len(low) > _LONGEST:
        return False
    return all(map(_has, low.split("-"))) if "-" in low else _has(low)


def is_compound(low: str) -> bool:
    """Whether two words of four letters or more, with an s between or not, make this one."""
    return in_dictionary(low) or any(
        in_dictionary(low[place:])
        and (in_dictionary(low[:place]) or in_dictionary(low[:place].removesuffix("s")))
        for place in range(_PART, len(low) - _PART + 1)
    )


def _has(part: str) -> bool:
    import simplemma  # the first word takes half a second of processor time, and 70 MB

    return len(part) >= _SHORTEST and bool(simplemma.is_known(part, lang=_LANGUAGES))
