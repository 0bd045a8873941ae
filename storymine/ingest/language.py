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
# Words that Dutch sentences are made of and that the other languages hardly have.
_DUTCH: Final = frozenset(
    """
    aan altijd alweer betalen bij blijft daar daarna dagen dat deze dezelfde doen doet dus een eerste
    eigenlijk elke erg ergens fijn gaan gaat geen gewoon gisteren goed graag haar hadden heb hebben hebt
    heeft heel helaas helemaal het hij hoor iedere iedereen iemand iets ik jaar jij jou jouw jullie keer
    klopt komen komt kreeg kregen krijg krijgt kunnen kunt kwam kwamen laat laatste ligt loopt maand maar
    mensen meteen mij mijn misschien moest moesten moet moeten naar nergens niet niets nieuwe niks nog
    nooit omdat ons onze ook opnieuw oude precies sinds staan steeds stond stuur terug terwijl tijd toch
    toen tussen twee uit uur uw vaak vandaag veel vijf volgende volgens voor vorige vraag vragen waar
    waarom wanneer wat weer weet welke werd weten wij wilde willen wordt zeg zeggen zegt zei zelf zich zie
    zien zij zijn zit zitten zoals zonder zou zullen
    """.split()  # noqa: SIM905
)
_SOME: Final = 3
_SHARE: Final = 4


def _is_plainly_dutch(text: str) -> bool:
    """Three words of Dutch alone, and one in four of all words: the model, which takes ten times as
    long, need not be asked then. So it is with half of the texts of our corpus.
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
