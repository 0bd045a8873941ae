"""Where a moment may begin, and what speaks for it: the features that storymine.nlp.boundaries decides by.

A moment ends where something else is told, so what the heads read in the words before a token is held against
what they read in the words after it, over three stretches: a few words, the clause, and up to where a moment
is likely to begin.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from storymine.nlp.align import Token

Floats = NDArray[np.float32]
Places = NDArray[np.int64]

_CLOSING = frozenset("\"'”’»)]}")
_MARKS = frozenset(".!?…:;,")
_DASHES = frozenset("-–—")
_TIED = ("word", "other")
"""Kinds of tokens that a word right behind them, without white space, belongs to."""
STOPS, SIGNS = ".!?…", ".!?…,:;"
"""Signs that end a sentence, or a clause; which one stands before a token is a feature each."""
NEAR, FEW, FAR = 4, 6, 30
"""Tokens around that are looked at one by one; as a stretch; and the most that a distance counts."""
NOWHERE = -9.0
"""First guess where no moment may begin."""


@dataclass(frozen=True, slots=True)
class Look:
    """Linear views of a token's state (width).

    State @ `begins` + `line_break` (if one stands before it) is a first guess whether a moment begins there:
    likely above `likely`. State @ `labels` + `bias` is what heads read in it; `heads` holds the column at
    which each of them begins.
    """

    begins: Floats
    line_break: Floats
    likely: Floats
    labels: Floats
    bias: Floats
    heads: Places


class Seen(NamedTuple):
    """A text with its tokens and what the encoder sees in them, `states` (tokens, width)."""

    text: str
    tokens: Sequence[Token]
    states: Floats


def feature_count(look: Look) -> int:
    """How many `features` there are: three stretches are weighed by every head."""
    return 6 + 2 * NEAR + len(SIGNS) + 1 + 4 + 3 * len(look.heads)


def is_bare(text: str) -> bool:
    """Whether a text has no punctuation to cut at, as speech recognition gives it.

    >>> is_bare("ja hallo ik bel over m'n router"), is_bare("Hallo, ik bel even.")
    (True, False)
    """
    return _MARKS.isdisjoint(text)


def candidates(text: str, tokens: Sequence[Token]) -> list[tuple[int, bool]]:
    """Tokens at which a new moment may begin, and whether a line break stands before each.

    Never the first, and never punctuation or a bracket that closes what was said.
    """
    found = []
    words = [i for i, (word, _) in enumerate(tokens) if not word.isspace()]
    for before, after in itertools.pairwise(words):
        word, offset = tokens[before]
        between = text[offset + len(word) : tokens[after][1]]
        kind = _kind(tokens[after][0])
        is_open = kind not in ("mark", "close") if between else kind == "word" and _kind(word) not in _TIED
        if is_open:
            found.append((after, "\n" in between))
    return found


def _kind(word: str) -> str:
    """What a token is to a cut: "word", "short" (an abbreviation), "mark" (punctuation), "close", "sign" (a
    dash, an emoji) or "other"."""
    last = word[-1]
    if last in _MARKS and (len(word) == 1 or word[0] == last or word[0] in _MARKS):
        return "mark"
    if any(map(str.isalnum, word)):
        return "short" if last == "." else "word"
    if word in _CLOSING:
        return "close"
    return "sign" if _DASHES.issuperset(word) or unicodedata.category(word[0])[0] == "S" else "other"


def features(batch: Sequence[Seen], found: Sequence[Sequence[tuple[int, bool]]], look: Look) -> Floats:
    """What is known of every candidate, (candidates of all texts, features).

    `found` are the `candidates` of each text. All texts are taken together, since numpy is slow at many small
    sums.
    """
    edges = np.cumsum([0, *(len(seen.tokens) for seen in batch)])
    counts = [len(one) for one in found]
    begin, end = np.repeat(edges[:-1], counts), np.repeat(edges[1:], counts)
    at = begin + np.array([i for one in found for i, _ in one], np.int64)
    line_break = np.array([line_break for one in found for _, line_break in one], np.float32)
    bare = np.repeat(np.array([is_bare(seen.text) for seen in batch], np.float32), counts)
    words = [word for seen in batch for word, _ in seen.tokens]
    states = np.concatenate([seen.states for seen in batch])

    guess = np.full(len(words), NOWHERE, np.float32)
    guess[at] = (states @ look.begins)[at] + line_break * look.line_break
    columns: list[NDArray[np.generic]] = [guess[at], line_break, bare, at - begin, end - at, end - begin]
    for step in (*range(-NEAR, 0), *range(1, NEAR + 1)):
        other = at + step
        here = (other >= begin) & (other < end)
        columns.append(np.where(here, guess[np.where(here, other, at)], NOWHERE))

    last = np.array([word[-1] for word in words])
    columns += [last[at - 1] == sign for sign in SIGNS]
    columns.append(np.array([words[i][0].isupper() for i in at.tolist()]))
    clause, sentence = (_piece(np.isin(last, [*signs, "\n"]), at, begin, end) for signs in (SIGNS, STOPS))
    for start, stop in (sentence, clause):
        columns += [np.minimum(at - start, FAR), np.minimum(stop - at, FAR)]

    likely = guess > look.likely
    few = np.maximum(at - FEW, begin), np.minimum(at + FEW, end)
    moment = np.maximum(_last_before(likely)[at], begin), np.minimum(_first_from(likely)[at + 1], end)
    sums = np.zeros((len(words) + 1, look.labels.shape[1]))
    np.cumsum(states @ look.labels, axis=0, out=sums[1:])
    for start, stop in (few, clause, moment):
        before, after = (
            ((sums[last] - sums[first]) / (last - first)[:, None]).astype(np.float32) + look.bias
            for first, last in ((start, at), (at, stop))
        )
        columns += list(_difference(before, after, look.heads).T)
    return np.stack(columns, axis=1).astype(np.float32)


def _piece(stops: NDArray[np.bool_], at: Places, begin: Places, end: Places) -> tuple[Places, Places]:
    """The first token of what stands before each place, and the one after the last of what follows, up to the
    nearest stops; one right before a place belongs to what it ends."""
    return np.maximum(_last_before(stops)[at - 1] + 1, begin), np.minimum(_first_from(stops)[at] + 1, end)


def _last_before(marked: NDArray[np.bool_]) -> Places:
    """For every place, and the one after the last: the last marked one before it, or -1."""
    return np.concatenate([[-1], np.maximum.accumulate(np.where(marked, np.arange(len(marked)), -1))])


def _first_from(marked: NDArray[np.bool_]) -> Places:
    """For every place, and the one after the last: the first marked one from it on, or their number."""
    n = len(marked)
    return np.append(np.minimum.accumulate(np.where(marked, np.arange(n), n)[::-1])[::-1], n)


def _difference(before: Floats, after: Floats, heads: Places) -> Floats:
    """How far apart what each head reads before and after lies, 0 to 1, (n, heads): total variation."""
    sizes = np.diff(np.append(heads, before.shape[1]))
    members = np.repeat(np.eye(len(heads), dtype=np.float32), sizes, axis=0)
    return np.asarray(np.abs(_shares(before, members) - _shares(after, members)) @ members / 2, np.float32)


def _shares(logits: Floats, members: Floats) -> Floats:
    """The softmax of each head's columns; `members` (columns, heads) says whose they are. Products with it
    take a fifth of the time of numpy's reduceat."""
    raised = np.exp(logits - logits.max(axis=1, initial=0, keepdims=True))
    return np.asarray(raised / (raised @ members @ members.T + np.finfo(np.float32).tiny), np.float32)
