"""Dutch words of moments: cleaned of placeholders and handles, cut into clauses, with lemma and kind.

Keywords and names are made of content words: those of three letters or more that are no function word,
greeting, number, placeholder or proper name. The classes of function words are data/words.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from storymine.characters import visible

# What ingest puts in the place of personal data ([NAAM-1]), and what social channels add around the words.
_NOISE = re.compile(
    r"\[[A-Z][A-Z_]*(?:-\d+)?\]|<[^<>\s]{1,40}>|https?://\S+|www\.\S+|\S+@\S+\.\w+|@\w+|\^\w+|&\w+;|[*_~`|#]+"
)
_CLAUSE = re.compile(r"[.!?;:,()\[\]{}\"“”„…/\n–—]+|\s-+\s|[^\w\s'’&+%€$£.,-]+")
_WORD = re.compile(r"[^\W\d_][\w]*(?:['’-][^\W_]+)*['’]?|\d+(?:[.,:]\d+)*")
_REPEATED = re.compile(r"(\w)\1{2,}")
_OWN_LEMMA = frozenset({"laat", "at"})  # not from laten, atten


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written, in lower case, and its dictionary form.

    `content`: it can be what a moment is about. `polarity`: it turns a meaning round or makes it ("niet",
    "te").
    """

    text: str
    lower: str
    lemma: str
    content: bool
    polarity: bool


Clauses = tuple[tuple[Word, ...], ...]


@cache
def word_class(name: str) -> frozenset[str]:
    """The function words of one class of data/words.toml ("pronouns", "polarity" ...), lower case."""
    return _classes()[name]


@cache
def _classes() -> Mapping[str, frozenset[str]]:
    text = (files("storymine.themes") / "data" / "words.toml").read_text(encoding="utf-8")
    return {name: frozenset(words.split()) for name, words in tomllib.loads(text).items()}


@cache
def _stop_words() -> frozenset[str]:
    from spacy.lang.nl.stop_words import STOP_WORDS

    spared = ("particles", "troubles")
    listed = frozenset().union(*(words for name, words in _classes().items() if name not in spared))
    return listed | frozenset(word.replace("’", "'") for word in STOP_WORDS)


def is_function_word(word: str) -> bool:
    """Whether a lower-case word is known to say nothing by itself; "nl" and "tw" are not known at all."""
    return word in _stop_words() or word in word_class("particles")


def clean(text: str) -> str:
    """`text` without placeholders, handles, addresses, mark-up and signs that nobody sees; a hashtag keeps
    its word.

    >>> clean("@service [NAAM-1] wacht al #weken")
    'wacht al weken'
    """
    return " ".join(_NOISE.sub(" ", visible(text)).split())


def clauses(text: str) -> Clauses:
    """The words of a text as written by a customer, cut at punctuation marks and emoji."""
    stretches = (_WORD.findall(stretch) for stretch in _CLAUSE.split(clean(text)))
    return tuple(tuple(map(_word, words)) for words in stretches if words)


def content_lemmas(said: Clauses, *, names: frozenset[str] = frozenset()) -> list[str]:
    """The lemmas that say what a moment is about, in order; `names` (lower case) are left out.

    >>> content_lemmas(clauses("De monteur is weer niet komen opdagen!"))
    ['monteur', 'opdagen']
    """
    return [word.lemma for clause in said for word in clause if word.content and word.lower not in names]


def meaning(words: Iterable[Word]) -> frozenset[str]:
    """The lemmas of content words, and the small words that turn a meaning round.

    >>> sorted(meaning(clauses("De monteur kwam niet")[0]))
    ['monteur', 'niet']
    """
    return frozenset(
        word.lower if word.lower in word_class("polarity") else word.lemma
        for word in words
        if word.content or word.polarity
    )


def proper_names(texts: Iterable[Clauses], *, share: float = 0.7) -> frozenset[str]:
    """Words (lower case) that inside a sentence are written with a capital at least `share` of the time.

    Names of people, places and brands that redaction leaves; shouted words (all capitals) do not count.
    """
    capital: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for said in texts:
        for clause in said:
            for word in clause[1:]:
                if not word.content or (len(word.text) > 1 and word.text.isupper()):
                    continue
                total[word.lower] += 1
                capital[word.lower] += word.text[:1].isupper()
    return frozenset(word for word, count in capital.items() if count >= share * total[word])


def written_forms(texts: Iterable[Clauses], *, share: float = 0.2) -> dict[str, str]:
    """For each lemma that is itself written less than `share` of the time, the form that is written most.

    A reader expects "data", not its lemma "datum".
    """
    forms: dict[str, Counter[str]] = {}
    for said in texts:
        for clause in said:
            for word in clause:
                if word.content:
                    forms.setdefault(word.lemma, Counter())[word.lower] += 1
    return {
        base: min(counts, key=lambda form: (-counts[form], form))
        for base, counts in forms.items()
        if counts[base] < share * counts.total()
    }


def join(words: Sequence[Word]) -> str:
    """Words as a phrase with a capital first letter, otherwise in lower case."""
    text = " ".join(word.lower for word in words)
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=200_000)
def _word(token: str) -> Word:
    text = token.replace("’", "'").rstrip("'")
    lower = _REPEATED.sub(r"\1\1", text.lower())
    base = lemma(lower)
    stop, polarity = _stop_words(), word_class("polarity")
    content = len(base) > 2 and lower not in stop and base not in stop and not lower[0].isdigit()
    return Word(text, lower, base, content, lower in polarity or base in polarity)


@lru_cache(maxsize=200_000)
def lemma(word: str) -> str:
    """The dictionary form of a lower-case word; its own form where none is known.

    >>> lemma("bestellingen"), lemma("koude"), lemma("opgelost")
    ('bestelling', 'koud', 'oplossen')
    """
    found = _looked_up(word)
    # The table maps some pairs onto each other (wachten -> wacht, wacht -> wachten): one of the two for both.
    if _looked_up(found) == word:
        found = max(found, word, key=lambda form: (len(form), form))
    # ... and lacks some inflected adjectives (koude).
    if found == word and len(word) > 4 and word.endswith("e") and _is_lemma(word[:-1]):
        return word[:-1]
    return found


def _looked_up(word: str) -> str:
    import simplemma

    if word in _OWN_LEMMA:
        return word
    found: str = simplemma.lemmatize(word, "nl").lower()
    return found.replace("_", "")  # separable verbs: op_lossen


def _is_lemma(word: str) -> bool:
    import simplemma

    return bool(simplemma.is_known(word, "nl")) and _looked_up(word) == word
