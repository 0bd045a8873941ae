"""Names that no rule finds: a linear model over a word, its lists and its neighbours, where it is sure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from storymine.ingest.redaction.linear import load_linear
from storymine.ingest.redaction.name_cues import STREET_END, looks_like_company
from storymine.ingest.redaction.name_evidence import lists_of, name_features
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.words import Words

# Log-odds from which a word is a name, with a capital and without, and beside a name.
_SURE: Final = 0.5
_SURE_LOW: Final = 1.0
_BESIDE: Final = -0.5


@lru_cache(maxsize=20_000)
def _listed(low: str) -> str:
    return lists_of(low, name_lists())


def guess_names(words: Words, taken: bytearray) -> Iterator[tuple[int, int]]:
    """The names (first word, behind the last one) among the words whose number is not 1 in `taken`."""
    number, count = 0, len(words.tokens)
    while number < count:
        if taken[number] or not _possible(words, number) or _score(words, number) < _least(words, number):
            number += 1
            continue
        start, end = number, number + 1
        while start > 0 and not taken[start - 1] and words.joined(start) and _beside(words, start - 1):
            start -= 1
        while end < count and not taken[end] and words.joined(end) and _beside(words, end):
            end += 1
        while end > number + 1 and words.tokens[end - 1].low in words.lists.particles:
            end -= 1
        taken[start:end] = b"\x01" * (end - start)
        yield start, end
        number = end


def _least(words: Words, number: int) -> float:
    return _SURE if words.tokens[number].word[0].isupper() else _SURE_LOW


def _possible(words: Words, number: int) -> bool:
    """Worth the time of the model: no everyday word, or one with a capital that its place does not ask for."""
    token = words.tokens[number]
    listed = _listed(token.low)
    if "n" in listed or "p" in listed or len(token.low) < 2:
        return False
    if token.word[0].isupper() and (words.shouts or not words.starts_sentence(number)):
        return not looks_like_company(token.word) or "s" in listed
    if "w" in listed and not ("x" in listed or "f" in listed or "c" in listed or "s" in listed):
        return False
    return not STREET_END.search(token.low) or "s" in listed


def _beside(words: Words, number: int) -> bool:
    return _score(words, number) > _BESIDE and "n" not in _listed(words.tokens[number].low)


def _score(words: Words, number: int) -> float:
    return load_linear("names").score(name_features(words, number, _listed))
