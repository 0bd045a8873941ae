"""What speaks for a word's being part of a person's name: its letters, its lists, the words around it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final, NamedTuple
from unicodedata import normalize

from storymine.ingest.redaction.dictionary import in_dictionary
from storymine.ingest.redaction.findings import MASK
from storymine.ingest.redaction.name_lists import NameLists
from storymine.ingest.redaction.words import Words

_STOPS: Final = ".!?…\n"

Neighbour = tuple[str, str, str]
"""The mark between a word and the next one in a direction, that word, and how it is written."""
_NO_WORD_BEFORE: Final = ("", "^^", "")
_NO_WORD_BEHIND: Final = ("", "$$", "")


def lists_of(low: str, lists: NameLists) -> str:
    """The lists that hold a word, one letter each; "" for a word that none of them holds."""
    found = ""
    if low in lists.first:
        found += "f"
    if low in lists.capital:
        found += "c"
    if low in lists.context:
        found += "x"
    if low in lists.surnames:
        found += "s"
    if low in lists.van:
        found += "v"
    if low in lists.common:
        found += "m"
    if low in lists.no_names:
        found += "n"
    if low in lists.particles:
        found += "p"
    if low in lists.places:
        found += "g"
    if low in lists.familiar:
        found += "w"
    if not found and len(low) >= _LEAST:
        found = sounds_like(low, lists)
    return found


def kinds_of(low: str, lists: NameLists) -> str:
    """The lists that hold a word, and "d" for one that a dictionary has and no list, but for what it sounds
    like.
    """
    found = lists_of(low, lists)
    if found.strip("yz"):
        return found
    if "-" in low and any(part in lists.first or part in lists.surnames for part in low.split("-")):
        return found
    return found + "d" if in_dictionary(low) else found


_LEAST: Final = 5
_SOUNDS: Final = (
    *(
        ("ph", "f"),
        ("th", "t"),
        ("ck", "k"),
        ("ch", "g"),
        ("qu", "kw"),
        ("ij", "i"),
        ("ei", "i"),
        ("ie", "i"),
        ("y", "i"),
        ("c", "k"),
    ),
    *(
        ("ou", "u"),
        ("oe", "u"),
        ("uu", "u"),
        ("aa", "a"),
        ("ee", "e"),
        ("oo", "o"),
        ("z", "s"),
        ("v", "f"),
        ("h", ""),
        ("x", "ks"),
    ),
)


def sound_of(low: str) -> str:
    """How a name sounds, roughly: "bernadet" and "Bernadette", "anoek" and "Anouk" are the same."""
    plain = normalize("NFD", low)
    plain = "".join(letter for letter in plain if letter.isalpha())
    for written, said in _SOUNDS:
        plain = plain.replace(written, said)
    once = "".join(letter for letter, after in zip(plain, plain[1:] + "$", strict=True) if letter != after)
    return once.rstrip("eds") if len(once) > _LEAST else once


@cache
def _sounds(lists: NameLists) -> tuple[frozenset[str], frozenset[str]]:
    first = frozenset(sound_of(low) for low in lists.first | lists.capital if len(low) >= _LEAST)
    return first, frozenset(sound_of(low) for low in lists.surnames if len(low) >= _LEAST)


def sounds_like(low: str, lists: NameLists) -> str:
    """ "y" for a word that no list has and that sounds like a first name, "z" for a family name."""
    first, family = _sounds(lists)
    sound = sound_of(low)
    return ("y" if sound in first else "") + ("z" if sound in family else "")


@lru_cache(maxsize=20_000)
def shape_of(word: str) -> str:
    """How a word is written: "Xx", "xx", "XX", "X." and so on."""
    if word[-1] == ".":
        return "X." if word[0].isupper() else "x."
    head = "X" if word[0].isupper() else "x"
    if len(word) == 1:
        return head
    if word.isupper():
        return "XX"
    tail = "x" if word[1:].islower() else "m"
    return head + tail + ("-" if "-" in word else "")


class Seen(NamedTuple):
    """A word as the model sees it: the style of its text, how it is written, itself in lower case, the lists
    that hold it, and its neighbours.
    """

    style: str
    kind: str
    low: str
    mine: str
    before: Neighbour
    after: Neighbour
    before2: Neighbour
    after2: Neighbour


def look(words: Words, number: int, listed: Callable[[str], str]) -> Seen:
    """The word at `number`; `listed` tells the lists of a word in lower case."""
    token = words.tokens[number]
    style = "u" if words.shouts else "l" if words.speech else "n"
    return Seen(
        style,
        style + shape_of(token.word),
        token.low,
        listed(token.low),
        _neighbour(words, number, -1, listed),
        _neighbour(words, number, 1, listed),
        _neighbour(words, number - 1, -1, listed) if number else _NO_WORD_BEFORE,
        _neighbour(words, number + 1, 1, listed) if number + 1 < len(words.tokens) else _NO_WORD_BEHIND,
    )


def name_features(words: Words, number: int, listed: Callable[[str], str]) -> list[str]:
    """The features of the word at `number`; `listed` tells the lists of a word in lower case."""
    seen = look(words, number, listed)
    return [
        *features_alone(seen.style, seen.kind, seen.low, seen.mine),
        *features_behind(seen.before, seen.kind, seen.mine, words.lists),
        *features_ahead(seen.after, seen.kind, seen.mine),
        *features_around(words, number, seen),
    ]


def features_alone(style: str, kind: str, low: str, mine: str) -> list[str]:
    """Those of the word by itself."""
    return [
        f"w{low}",
        f"W{style}{low}",
        f"3{style}{low[-3:]}",
        f"4{low[-4:]}",
        f"2{low[-2:]}",
        f"5{low[-5:]}",
        f"h{low[:3]}",
        f"H{low[:4]}",
        f"s{kind}",
        f"m{kind}{mine}",
        f"l{min(len(low), 9)}{kind}",
    ]


def features_behind(neighbour: Neighbour, kind: str, mine: str, lists: NameLists) -> list[str]:
    """Those of a word with the one before it."""
    mark, before, before_is = neighbour
    return [
        f"b{before}",
        f"B{mark}{before}|{kind}",
        f"c{before}|{mine}",
        f"i{mark}{before_is}|{kind}|{mine}",
        f"u{before[-3:]}|{kind}|{mine}",
        f"C{before in lists.cue_words}|{before in lists.thing_words}|{kind}|{mine}",
        f"F{before_is}|{before[-4:]}|{kind}",
    ]


def features_ahead(neighbour: Neighbour, kind: str, mine: str) -> list[str]:
    """Those of a word with the one behind it."""
    sign, after, after_is = neighbour
    return [
        f"a{after}",
        f"A{sign}{after}|{kind}",
        f"e{after}|{mine}",
        f"j{sign}{after_is}|{kind}|{mine}",
        f"v{after[-3:]}|{kind}|{mine}",
    ]


def features_around(words: Words, number: int, seen: Seen) -> list[str]:
    """Those of a word with what is on both sides of it, or further away."""
    style, kind, _, mine, (mark, before, before_is), (sign, after, after_is), (_, before2, _), last = seen
    _, after2, after2_is = last
    tokens, lists = words.tokens, words.lists
    return [
        f"d{before2}|{before}",
        f"D{before2}|{mark}{before}|{kind}|{mine}",
        f"f{after}|{after2}",
        f"g{before}|{after}",
        f"G{before}|{after}|{mine}",
        f"k{before_is}|{after_is}|{mine}|{style}",
        f"n{after2}|{kind}",
        f"o{after2_is}|{after_is}|{kind}",
        f"p{min(number, 3)}|{min(len(tokens) - number, 3)}|{kind}",
        f"q{min(number, 3)}|{before}|{mine}",
        f"r{mark}|{sign}|{kind}|{mine}",
        f"t{before2}|{kind}",
        f"x{_company(words, number)}|{mine}|{kind}",
        f"y{before in lists.determiners}|{after_is}|{kind}|{mine}",
        f"z{before2 in lists.determiners}|{before_is}|{kind}|{mine}",
        f"E{before in lists.cue_words}|{after}|{kind}",
    ]


def _company(words: Words, number: int) -> str:
    """Whether words for people, or for things that have a name too, stand within three words."""
    lists = words.lists
    lows = [token.low for token in words.tokens[max(0, number - 3) : number + 4]]
    thing = not (lists.thing_words.isdisjoint(lows) and lists.institutions.isdisjoint(lows))
    person = not lists.cue_words.isdisjoint(lows)
    return ("t" if thing else "-") + ("p" if person else "-")


def _neighbour(words: Words, number: int, step: int, listed: Callable[[str], str]) -> Neighbour:
    tokens = words.tokens
    other = number + step
    if step < 0:
        gap = words.text[tokens[other].end if other >= 0 else 0 : tokens[number].start]
    else:
        gap = words.text[tokens[number].end : tokens[other].start if other < len(tokens) else None]
    mark = ""
    if gap := gap.strip(" \t"):
        if MASK in gap:
            return "", "[]", "[]"
        near = gap[-1] if step < 0 else gap[0]
        mark = "." if near in _STOPS else "0" if near.isdigit() else near
    if not 0 <= other < len(tokens):
        return mark, "^" if step < 0 else "$", ""
    low = tokens[other].low
    return mark, low, shape_of(tokens[other].word) + listed(low)
