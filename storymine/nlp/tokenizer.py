"""spaCy's Dutch tokenizer, ready at once: it learns an abbreviation when a text first holds it.

spaCy's list for Dutch has 4,500 abbreviations ("a.u.b.", "bijv."), and putting them all in takes as long as
everything else that a blank pipeline does. Tokens are the same as spaCy's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry
from spacy.vocab import Vocab

NAME = "storymine.Tokenizer.v1"
MOST_REMEMBERED = 50_000
"""Stretches of text that are known to hold nothing new."""

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
        doc: Doc = super().__call__(text)
        return doc

    def _learn(self, stretch: str) -> None:
        for word in _parts(stretch, self._longest):
            if parts := self._late.pop(word, None):
                self.add_special_case(word, parts)
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known.add(stretch)


def _spaced(word: str) -> bool:
    return any(character.isspace() for character in word)


def _parts(stretch: str, longest: int) -> Iterator[str]:
    """Every part of `stretch` of at most `longest` characters."""
    for first in range(len(stretch)):
        for last in range(first + 1, min(first + longest, len(stretch)) + 1):
            yield stretch[first:last]


@registry.tokenizers(NAME)  # type: ignore[untyped-decorator]
def make() -> Callable[[Language], LateTokenizer]:
    """The tokenizer of a pipeline's language, as spacy.Tokenizer.v1 makes it."""

    def of(language: Language) -> LateTokenizer:
        said = language.Defaults
        return LateTokenizer(
            language.vocab,
            said.tokenizer_exceptions or {},
            prefix_search=compile_prefix_regex(said.prefixes or ()).search,
            suffix_search=compile_suffix_regex(said.suffixes or ()).search,
            infix_finditer=compile_infix_regex(said.infixes or ()).finditer,
            token_match=said.token_match,
            url_match=said.url_match,
        )

    return of
