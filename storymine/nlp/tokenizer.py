"""spaCy's Dutch tokenizer, ready at once: it learns an abbreviation when a text first holds it.

spaCy's list for Dutch has 4,500 abbreviations ("a.u.b.", "bijv."), and putting them all in takes as long as
everything else that a blank pipeline does. Tokens are the same as spaCy's own, but in stretches without white
space of more than LONGEST_STRETCH characters, which are cut there: spaCy takes signs off one by one and looks
through all that is left each time, a minute for ten thousand exclamation marks.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry
from spacy.vocab import Vocab, create_vocab

NAME = "storymine.Tokenizer.v1"
MOST_REMEMBERED = 50_000
"""Stretches of text that are known to hold nothing new."""

MOST_STRINGS = 200_000
LONGEST_STRETCH = 400

_FULL = re.compile(rf"\S{{{LONGEST_STRETCH}}}(?=\S)")

Rules = Mapping[str, Sequence[Mapping[Any, Any]]]


class LateTokenizer(Tokenizer):  # type: ignore[misc]
    """A Tokenizer whose rules for words with a full stop are added on demand; `rules` has those so far."""

    def __init__(self, vocab: Vocab, rules: Rules, **patterns: Any) -> None:
        self._late = {word: parts for word, parts in rules.items() if "." in word and not _spaced(word)}
        self._longest = max(map(len, self._late), default=0)
        self._known: set[str] = set()
        super().__init__(
            vocab, rules={w: parts for w, parts in rules.items() if w not in self._late}, **patterns
        )

    def __call__(self, text: str) -> Doc:
        for stretch in text.split():
            if "." in stretch and stretch not in self._known:
                self._learn(stretch)
        parts = [super(LateTokenizer, self).__call__(part) for part in _bounded(text)]
        return parts[0] if len(parts) == 1 else Doc.from_docs(parts, ensure_whitespace=False)

    def _learn(self, stretch: str) -> None:
        for word in _parts(stretch, self._longest):
            if parts := self._late.pop(word, None):
                self.add_special_case(word, parts)
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known.add(stretch)


def _bounded(text: str) -> list[str]:
    """The text, cut where a stretch without white space would be longer than LONGEST_STRETCH."""
    edges = [0, *(full.end() for full in _FULL.finditer(text)), len(text)]
    return [text[first:last] for first, last in itertools.pairwise(edges)]


def _spaced(word: str) -> bool:
    return any(character.isspace() for character in word)


def _parts(stretch: str, longest: int) -> Iterator[str]:
    """Every part of `stretch` of at most `longest` characters."""
    for first in range(len(stretch)):
        for last in range(first + 1, min(first + longest, len(stretch)) + 1):
            yield stretch[first:last]


class BoundedTokenizer:
    """A LateTokenizer that is made anew, with an empty vocabulary, when it knows `most` strings: spaCy keeps
    all that it ever saw, half a kilobyte each, and a service reads for months."""

    def __init__(self, make: Callable[[], LateTokenizer], *, most: int = MOST_STRINGS) -> None:
        self._make = make
        self._most = most
        self._now = make()

    def __call__(self, text: str) -> Doc:
        if len(self._now.vocab.strings) > self._most:
            self._now = self._make()
        return self._now(text)


@registry.tokenizers(NAME)  # type: ignore[untyped-decorator]
def make() -> Callable[[Language], BoundedTokenizer]:
    """The tokenizer of a pipeline's language, as spacy.Tokenizer.v1 makes it."""

    def of(language: Language) -> BoundedTokenizer:
        said = language.Defaults
        patterns = {
            "prefix_search": compile_prefix_regex(said.prefixes or ()).search,
            "suffix_search": compile_suffix_regex(said.suffixes or ()).search,
            "infix_finditer": compile_infix_regex(said.infixes or ()).finditer,
            "token_match": said.token_match,
            "url_match": said.url_match,
        }
        rules = said.tokenizer_exceptions or {}
        return BoundedTokenizer(lambda: LateTokenizer(create_vocab(language.lang, said), rules, **patterns))

    return of
