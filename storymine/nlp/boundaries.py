"""Where one moment ends and the next begins: a small linear model over the gaps between tokens.

Works on any text: with punctuation, without (speech recognition), in call-note shorthand. Offsets are
characters.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from storymine.domain import Channel
from storymine.errors import ModelError

Token = tuple[str, int]
"""A token's text and the offset of its first character."""

_CLOSING = frozenset("\"'”’»)]}")
_ENDS = {".": "end", "!": "end", "?": "ask", "…": "dots", ":": "colon", ";": "semi", ",": "comma"}
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Cutter:
    """Weights by feature; a gap whose weights add up to more than `threshold` is a boundary."""

    weights: Mapping[str, float]
    threshold: float

    @classmethod
    def load(cls, path: Path) -> Cutter:
        """From boundaries.json. Raises ModelError, naming the file, when it is unusable."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            return cls(weights=data["weights"], threshold=float(data["threshold"]))
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ModelError(f"moment boundaries {path} cannot be read: {error}") from error

    def save(self, path: Path) -> None:
        data = {"threshold": self.threshold, "weights": self.weights}
        path.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")

    def cut(self, text: str, tokens: Sequence[Token], channel: Channel) -> list[tuple[int, int]]:
        """Moments as (start, end) offsets in `text`: ordered, apart, without white space around, never
        empty."""
        words = [(word, offset) for word, offset in tokens if not word.isspace()]
        if not words:
            return []
        weigh, threshold = self.weights.get, self.threshold
        gaps = Gaps(text, words, channel)
        moments = []
        first = 0
        for gap in range(len(words) - 1):
            if gaps.open(gap) and sum([weigh(name, 0.0) for name in gaps.features(gap, first)]) > threshold:
                moments.append(_span(words, first, gap))
                first = gap + 1
        moments.append(_span(words, first, len(words) - 1))
        return moments


def _span(words: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    word, offset = words[last]
    return words[first][1], offset + len(word)


class Gaps:
    """The gaps between the words of one text; gap i lies after word i.

    Features of a gap are names that hold for it.
    """

    def __init__(self, text: str, words: Sequence[Token], channel: Channel) -> None:
        self.words = words
        self.lower = [word.lower() for word, _ in words]
        self.kinds = [_kind(word) for word, _ in words]
        self.channel = channel.value
        self.between = [
            text[offset + len(word) : following] for (word, offset), (_, following) in pairwise(words)
        ]
        marks = sum(kind in ("end", "ask", "dots", "comma", "semi") for kind in self.kinds)
        self.bare = "bare" if marks * 25 < len(words) else "marked"

    def open(self, gap: int) -> bool:
        """Whether a moment may end here: never before punctuation or an emoji that closes what was said."""
        kind = self.kinds[gap + 1]
        if kind == "word":
            return bool(self.between[gap]) or self.kinds[gap] not in ("word", "other")
        if kind in ("end", "ask", "dots", "comma", "semi", "colon", "close"):
            return False
        return bool(self.between[gap])

    def features(self, gap: int, first: int) -> list[str]:
        lower, kinds = self.lower, self.kinds
        before, after = lower[gap], lower[gap + 1]
        mark = kinds[gap]
        if mark == "close" and gap > first and kinds[gap - 1] in ("end", "ask", "dots"):
            mark = "end+close"
        second = lower[gap + 2] if gap + 2 < len(lower) else "$"
        third = lower[gap + 3] if gap + 3 < len(lower) else "$"
        previous = lower[gap - 1] if gap > first else "^"
        capital = "A" if self.words[gap + 1][0][:1].isupper() else kinds[gap + 1]
        space = self.between[gap]
        newline = "nl" if "\n" in space else "sp" if space else "no"
        since = min(int(math.log2(gap - first + 1) * 2), 11)
        left = min(int(math.log2(len(lower) - gap - 1) * 2), 11)
        return [
            f"m={mark}",
            f"mc={mark},{capital}",
            f"mcb={mark},{capital},{self.bare}",
            f"mh={mark},{self.channel}",
            f"s={newline}",
            f"ms={mark},{newline}",
            f"a={after}",
            f"ma={mark},{after}",
            f"b={before}",
            f"bb={previous} {before}",
            f"a2={after} {second}",
            f"x={second}",
            f"y={third}",
            f"ba={before} {after}",
            f"ab={self.bare},{after}",
            f"d={since}",
            f"md={mark},{since}",
            f"mbd={self.bare},{mark},{since}",
            f"l={left}",
            f"ml={mark},{left}",
        ]


def _kind(word: str) -> str:
    """The class of a token: a mark of its own, "word", "emoji" or "other" signs."""
    last = word[-1]
    if last in _ENDS and (len(word) == 1 or word[0] == last or word[0] in _ENDS):
        return _ENDS[last]
    if word.isalnum():
        return "word"
    if len(word) == 1 and last in _CLOSING:
        return "close"
    if all(sign in _DASHES for sign in word):
        return "dash"
    if any(sign.isalnum() for sign in word):
        return "word" if last != "." else "short"
    return "emoji" if unicodedata.category(word[0])[0] == "S" else "other"
