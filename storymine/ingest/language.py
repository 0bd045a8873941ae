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


def detect_language(text: str) -> str:
    """ISO 639-1 code of the language of a text; "und" when it has no letters. Reads the first 4,000
    characters.
    """
    plain = _NOISE.sub(" ", text[:_ENOUGH])
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
