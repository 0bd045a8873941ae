"""spaCy's Dutch language, blank: its tokeniser without any trained part, and without dragging torch along."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from storymine.nlp.encodable import encodable

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST = 2_000_000


@contextmanager
def without_torch() -> Iterator[None]:
    """Hides torch from imports inside the block, unless it is loaded already.

    thinc, spaCy's base, imports torch wherever it is installed (a second and 300 MB) although nothing here
    runs on it. It has no setting against that: it asks Python alone, and takes an ImportError for an answer.
    """
    hidden = "torch" not in sys.modules
    if hidden:
        sys.modules["torch"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if hidden:
            del sys.modules["torch"]


def blank_dutch() -> Language:
    """A new `spacy.blank("nl")` that takes texts of up to LONGEST characters, with our components
    registered."""
    with without_torch():
        import spacy

        from storymine.nlp import second, tokenizer  # noqa: F401  registers the factories, those of `components` too
    language = spacy.blank("nl", config={"nlp": {"tokenizer": {"@tokenizers": tokenizer.NAME}}})
    language.max_length = LONGEST
    return language


@cache
def _tokeniser() -> Language:
    return blank_dutch()


def tokens(text: str) -> list[tuple[str, int]]:
    """The tokens of a text as (text, offset), as the pipeline sees them."""
    text = encodable(text)
    return doc_tokens(_tokeniser().make_doc(text), text)


def doc_tokens(doc: Doc, text: str) -> list[tuple[str, int]]:
    """The tokens of a Doc, whose text is `text`, as (text, offset)."""
    return [(text[start : start + size], start) for start, size in doc.to_array(["IDX", "LENGTH"]).tolist()]
