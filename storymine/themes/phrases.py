"""Phrases that can name a theme: stretches of two to six words from the customers' own clauses.

A phrase is taken only when it stands on its own: it starts and ends with a word that means something, keeps
its preposition and its negation, and holds nobody's "ik" or "jullie", no greeting, number or name. There is
no tagger to ask, so the closed word classes of data/words.toml and the endings of words decide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from storymine.themes.words import Clauses, Word, is_function_word, join, meaning, word_class

LONGEST = 6

_OPENERS = frozenset(
    ("op", "in", "uit", "na", "binnen", "zonder", "met", "over", "bij", "tegen", "voor", "via")
)
_NOT = ("niet", "niets", "geen", "nooit", "niemand", "nauwelijks")
_OPENING = frozenset((*_NOT, "te", "weer", "nog", "steeds", "snel", "goed", "lang", "veel", "weinig"))
_CLOSING = frozenset(("snel", "goed", "lang", "opnieuw"))
_REVERSALS = frozenset((*_NOT, "te", "amper", "zonder"))
_OTHERS = frozenset(("heb", "ben", "zal", "wil", "hebt", "bent", "zult", "wilt"))  # forms with a speaker
_MODALS = {
    **dict.fromkeys(("moet", "moest", "moesten", "moeten"), "moeten"),
    **dict.fromkeys(("kan", "kon", "konden", "kunt", "kunnen"), "kunnen"),
}
_UNFINISHED = frozenset(("liggen", "staan", "zitten", "hangen", "duren", "blijven", "lopen"))
_SAYING = frozenset(("zeggen", "vragen", "vertellen", "beweren", "melden"))  # who says what: no name for what
_LENGTH_WEIGHT = {2: 0.75, 3: 1.0, 4: 1.0, 5: 0.9, 6: 0.8}


@dataclass(slots=True)
class Phrase:
    """What several wordings have in common: `key`, the lemmas that carry the meaning of "eten was koud",
    "koud eten".

    `wordings` counts how often each wording occurs, `forms` rates it as a name, 0..1.
    """

    key: frozenset[str]
    wordings: Counter[str] = field(default_factory=Counter)
    forms: dict[str, float] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The wording that is both common and well formed; ties are broken by the alphabet."""
        return min(self.wordings, key=lambda text: (-self._rate(text), len(text), text))

    @property
    def form(self) -> float:
        return self.forms[self.name]

    @property
    def times(self) -> int:
        return self.wordings.total()

    def add(self, other: Phrase) -> None:
        """Take in what was found elsewhere."""
        self.wordings.update(other.wordings)
        for text, form in other.forms.items():
            self.forms[text] = max(form, self.forms.get(text, 0.0))

    def _rate(self, text: str) -> float:
        return self.forms[text] ** 2 * float(self.wordings[text] ** 0.5)


def find_phrases(texts: Iterable[Clauses], *, names: frozenset[str]) -> dict[frozenset[str], Phrase]:
    """The phrases of these texts by their key; words in `names` (lower case) take no part."""
    found: dict[frozenset[str], Phrase] = {}
    for said in texts:
        for clause in said:
            for words, heading, form in _stretches(clause, names):
                key = meaning(words)
                phrase = found.setdefault(key, Phrase(key))
                wording = join(heading)
                phrase.wordings[wording] += 1
                phrase.forms[wording] = max(form, phrase.forms.get(wording, 0.0))
    return found


def reads_as_name(words: Sequence[Word], *, names: frozenset[str]) -> bool:
    """Whether words that somebody proposes can name a theme by the rules for phrases of our own.

    Only a preposition may be one that in letters belongs to a greeting ("met").
    """
    if not 2 <= len(words) <= LONGEST:
        return False
    stops = any(_stops(word, names) and word.lower not in word_class("prepositions") for word in words)
    return _opens(words[0]) and not stops and _closes(words, final=True) and _form(words) > 0


def _stretches(
    clause: Sequence[Word], names: frozenset[str]
) -> Iterator[tuple[Sequence[Word], Sequence[Word], float]]:
    """The stretches of a clause that can be a name, each as a heading too, with how well that reads."""
    for start, first in enumerate(clause):
        if not _opens(first) or _stops(first, names) or _is_cut_off(clause[max(0, start - 2) : start]):
            continue
        for end in range(start + 2, min(start + LONGEST, len(clause)) + 1):
            last = clause[end - 1]
            if _stops(last, names):
                break
            words = clause[start:end]
            if _closes(words, final=end == len(clause) or _is_border(clause[end])):
                heading = _as_heading(words, able=_asks_what_can_be_done(clause[:start]))
                form = _form(words) * _edges(clause, start, end)
                if len(heading) == 2 and heading[0].lower == "niet" and _is_infinitive(heading[1]):
                    form *= 0.3  # niet bellen: an order
                if form:
                    yield words, heading, form


def _opens(word: Word) -> bool:
    if word.content or word.lower in _OPENERS or word.lower in _OPENING or _is_light(word):
        return True
    # lange wachttijd; but not: beste mensen
    return word.lemma in _OPENING and word.lower not in word_class("boilerplate")


def _closes(words: Sequence[Word], *, final: bool) -> bool:
    before, last = words[-2], words[-1]
    if last.content or last.lower == "laat":
        return not _is_inflected_adjective(last)
    if not final:
        return False
    if last.lower in ("niet", "niets"):  # werkt niet, kwam niet; but not: internet niet, kon niet, deed niet
        return before.lemma == "komen" or (before.content and before.lemma.endswith("en"))
    if last.lower == "meer":
        return before.lower in _REVERSALS
    if last.lower in word_class("particles") or last.lower in _CLOSING:
        return True
    return _is_light(last) and not _has_speaker(last)


def _is_border(word: Word) -> bool:
    return not word.content and word.lower in word_class("conjunctions") | word_class("prepositions")


def _stops(word: Word, names: frozenset[str]) -> bool:
    """Whether no phrase runs over this word: a name, a number, somebody's pronoun, a greeting, an
    abbreviation.
    """
    return not word.polarity and (
        word.lower in names
        or not (word.content or is_function_word(word.lower))
        or word.lower[0].isdigit()
        or word.lower in word_class("pronouns")
        or word.lower in word_class("boilerplate")
    )


def _is_cut_off(before: Sequence[Word]) -> bool:
    """Whether a stretch after these words would lose its preposition ("op | tijd") or negation ("niet echt |
    goed").
    """
    near = [word.lower for word in before]
    while near and near[-1] in word_class("determiners"):
        near.pop()
    if near and (near[-1] in word_class("prepositions") or near[-1] == "te"):
        return True
    return any(word.lower in _REVERSALS for word in before)


def _edges(clause: Sequence[Word], start: int, end: int) -> float:
    """Whether a stretch ends where its constituent ends; 0 where the next word turns it round ("werkt |
    niet").
    """
    rate = 0.75 if start and clause[start - 1].content else 1.0
    if end == len(clause):
        return rate
    after = clause[end]
    if after.lower in _REVERSALS or after.lower in word_class("particles") - word_class("prepositions"):
        return 0.0
    return rate * (0.5 if after.content else 0.85)


def _form(words: Sequence[Word]) -> float:
    """How well a stretch reads as a name, 0 (not at all) to 1."""
    if not any(word.content for word in words) or len(meaning(words)) < 2:
        return 0.0
    if any(_clashes(first, second) for first, second in pairwise(words)):
        return 0.0
    if any(word.lower in _OTHERS for word in words[:-2]):
        return 0.0
    loose = word_class("conjunctions") - {"en", "dan"} | {"om"}
    if any(word.lower in loose and not word.content for word in words[1:-1]):
        return 0.0
    if any(word.lemma in _SAYING and not _is_nonfinite(word) for word in words):  # bel zegt winkel
        return 0.0
    if any(word.lower == "eens" for word in words):  # niet eens | de restaurants
        return 0.0
    if len(words) == 2 and words[1].lemma in _UNFINISHED and not _is_nonfinite(words[1]):
        return 0.0  # restaurant ligt | eruit, lang duurt
    form = _LENGTH_WEIGHT[len(words)]
    form *= 0.85 ** sum(word.lower in word_class("adverbs") and not word.polarity for word in words)
    if words[0].lower in _OPENERS:  # op tijd geleverd; but hardly: voor de snelle reactie
        form *= 0.85 if _is_nonfinite(words[-1]) or words[1].lower not in word_class("determiners") else 0.4
    if _is_light(words[0]):
        if not (_opens(words[1]) and words[0].lemma.endswith("n")):  # kreeg ook hulp
            return 0.0
        form *= 0.7
    if words[0].lower in ("niet", "nooit", "weer", "nog"):  # says what, not of what
        form *= 0.75
    if len(words) == 2 and words[-1].lower == "niet":  # lukt niet
        form *= 0.6
    return form if words[-1].content else 0.9 * form


def _clashes(first: Word, second: Word) -> bool:
    """Pairs of words that only meet across the border of two constituents."""
    if first.lower == "te":  # te bestellen, te moeten: half of "om te"; te laat is fine
        return second.lower.endswith("en") or second.lower in word_class("auxiliaries")
    if first.lower in ("niet", "nooit", "weer", "nog", "steeds", "snel", "goed", "lang"):
        return second.lower in word_class("prepositions") | (word_class("determiners") - {"geen"})
    if _is_participle(first) and _is_copula(second):  # betaald is voor ...
        return True
    if first.lower in word_class("prepositions") and _is_participle(second):  # geen bericht van gekregen
        return True
    if first.lower == "laat" and second.lower == "en":
        return True
    if first.lower == "nog" and not second.polarity:
        return True
    if _is_light(first) and second.content and second.lemma.endswith("en"):  # waar het eten bleef | duurde
        return not _is_nonfinite(second)
    follows = first.content or first.lower in ("en", "dan") or first.lower in word_class("auxiliaries")
    return follows and second.lower in word_class("determiners")


def _as_heading(words: Sequence[Word], *, able: bool) -> Sequence[Word]:
    """A clause without its finite verb as a heading: "niet heb gekregen" -> "niet gekregen".

    What must or can be done stays: "extra moest betalen" -> "extra moeten betalen", and where those who speak
    tell what they are `able` to do "niet bellen" -> "niet kunnen bellen". A light verb goes to the end:
    "krijg geen hulp" -> "geen hulp krijgen".
    """
    if _is_light(words[0]) and not words[0].lower.startswith("gege" if words[0].lemma == "geven" else "ge"):
        *rest, last = words[1:]
        verb = _plain(words[0].lemma)
        if last.lower in word_class("particles"):
            return [*rest, _plain(last.lower + verb.lower)]
        return [*rest, verb, last] if _is_nonfinite(last) else [*rest, last, verb]
    if able and words[0].lower in _NOT and _is_infinitive(words[-1]):
        return [*words[:-1], _plain("kunnen"), words[-1]]
    if len(words) < 3 or not _is_copula(words[-2]) or not _is_nonfinite(words[-1]):
        return words
    infinitive = _MODALS.get(words[-2].lower)
    return [*words[:-2], *([_plain(infinitive)] if infinitive else []), words[-1]]


def _plain(text: str) -> Word:
    """A small word that a heading needs."""
    return Word(text, text, text, False, False)


def _asks_what_can_be_done(before: Sequence[Word]) -> bool:
    """Whether the words before a stretch end in "kan ik", "konden we nog"."""
    for word in reversed(before):
        if _MODALS.get(word.lower) == "kunnen":
            return True
        if word.lower not in word_class("pronouns") | word_class("adverbs"):
            break
    return False


def _is_copula(word: Word) -> bool:
    """Forms of zijn, hebben, worden, moeten ...: they hold a sentence together and cannot begin or end a
    name.
    """
    return word.lower in word_class("copulas")


def _is_light(word: Word) -> bool:
    """Verbs like komen and krijgen: too weak to be a subject, fine as part of a name."""
    return word.lower in word_class("auxiliaries") and not _is_copula(word)


def _has_speaker(word: Word) -> bool:
    """Whether a light verb is somebody's "ik": krijg, houd; it ends no name."""
    return word.lower + "t" in word_class("auxiliaries")


def _is_nonfinite(word: Word) -> bool:
    """Whether a word looks like an infinitive or a participle."""
    return (word.lower == word.lemma and word.lower.endswith("en")) or _is_participle(word)


def _is_infinitive(word: Word) -> bool:
    return word.lower == word.lemma and word.lower.endswith("en") and not _is_participle(word)


def _is_participle(word: Word) -> bool:
    if word.lower == word.lemma or not word.lemma.endswith("en") or not word.lower.endswith(("d", "t", "en")):
        return False
    return "ge" in word.lower[:6] or word.lower.startswith(("be", "ont", "ver", "her", "er"))


def _is_inflected_adjective(word: Word) -> bool:
    """Whether a noun must follow ("de resterende")."""
    longer = len(word.lower) - len(word.lemma)
    return word.lower.endswith("e") and 0 < longer <= 2 and word.lower[:3] == word.lemma[:3]
