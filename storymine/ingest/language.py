"""Which language a text is in. Dutch and Flemish get the benefit of the doubt: only clear cases are
marked otherwise.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

# Languages met in Dutch customer contact. Afrikaans and Luxembourgish are left out: short Dutch is
# taken for them.
LANGUAGES: Final = (
    *("nl", "en", "de", "fr", "tr", "pl", "es", "it", "pt", "ro", "bg", "hu", "cs", "sv", "da"),
    *("ar", "fa", "uk", "ru", "el", "zh", "ja", "he", "hi"),
)
# How much more likely (difference of log-likelihoods) another language must be than Dutch; see
# docs/formats.md.
MARGIN: Final = 14.0
_ENOUGH: Final = 4_000
_NOISE: Final = re.compile(r"\[[A-Z]+-\d+\]|https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|\d+")

_MAY_BE_NOISE: Final = re.compile(r"[\[@#\d]|http|www\.")
# Words that hold Dutch sentences together and that the other languages hardly have.
_DUTCH: Final = frozenset(
    """
    aan altijd alweer bij daar dat deze dus een eigenlijk erg geen gewoon goed haar heb hebben hebt heeft heel
    helaas het hij iemand iets ik jou jouw jullie maar mij mijn misschien moest moet moeten naar niet niets
    nooit omdat ons ook opnieuw terug toch toen uit uw vaak veel voor waar waarom wat weer werd wij wordt
    zich zij zijn zou
    """.split()  # noqa: SIM905
)
_SOME: Final = 3
_SHARE: Final = 4


def _is_plainly_dutch(text: str) -> bool:
    """Three words of Dutch alone, and one in four of all words: the model, which takes ten times as
    long, need not be asked then. So it is with three in ten texts of our corpus.
    """
    words = text.lower().split()
    dutch = sum(map(_DUTCH.__contains__, words))
    return dutch >= _SOME and dutch * _SHARE >= len(words)


def detect_language(text: str) -> str:
    """ISO 639-1 code of the language of a text; "und" when it has no letters. Reads the first 4,000
    characters.
    """
    text = text[:_ENOUGH]
    if _is_plainly_dutch(text):
        return "nl"
    plain = _NOISE.sub(" ", text) if _MAY_BE_NOISE.search(text) else text
    if not any(map(str.isalpha, plain)):
        return "und"
    identifier = _identifier()
    scores = identifier._raw_score(identifier._encode(" ".join(plain.split())))
    best = int(scores.argmax())
    if float(scores[best] - scores[identifier.nb_classes.index("nl")]) < MARGIN:
        return "nl"
    return str(identifier.nb_classes[best])


@cache
def _identifier() -> Any:
    # A model of our own rather than py3langid's global one, whose languages other code could set.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(LANGUAGES)
    return identifier
