"""What people put where words are asked for and they have none."""

from __future__ import annotations

import re

LONGEST = 200
"""Characters; who writes more has something to say."""

_SIGNS = re.compile(r"[\s.…,;:!()\"'’*_/–—-]+")
_LITTLE = frozenset(("ik", "verder", "hoor", "eigenlijk", "zo", "echt", "even", "het", "dat", "hier", "ook"))
_REMARKS = (
    "opmerking opmerkingen commentaar mening tip tips suggestie suggesties idee ideeën verbeterpunt "
    "verbeterpunten bijzonderheden aanvulling aanvullingen toevoeging toevoegingen voorkeur"
)
_ANSWER = "|".join(
    (
        "nee|neen|nope|nvt|n v t|n a|niet van toepassing|weet niet|zou niet weten|geen|niks|niets",
        rf"(?:heb )?geen (?:{_REMARKS.replace(' ', '|')})",
        r"(?:heb )?(?:niks|niets) (?:te melden|toe te voegen|op te merken)",
    )
)
_ANSWERS = re.compile(rf"(?:{_ANSWER})(?: (?:{_ANSWER}))*")


def is_blank(text: str) -> bool:
    """Whether a text is dots and dashes alone.

    >>> is_blank("..."), is_blank("n.v.t.")
    (True, False)
    """
    return all(sign.isspace() or sign in ".…-–—_*/" for sign in text)


def is_no_answer(text: str) -> bool:
    """Whether a text says that there is nothing to say, and nothing else.

    Without the question that is neither good nor bad: "niks" may answer what could be better, or what was
    good.

    >>> is_no_answer("Nee, ik heb verder geen opmerkingen."), is_no_answer("Geen. Prima zo!")
    (True, False)
    """
    if len(text) > LONGEST:
        return False
    words = _SIGNS.sub(" ", text).lower().split()
    return _ANSWERS.fullmatch(" ".join(word for word in words if word not in _LITTLE)) is not None
