"""From which themes a theme stems, over one discovery or several."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the lineage of one discovery; `overlap` is that of the moments (Jaccard)."""

    theme: str
    previous: str | None
    verdict: str
    overlap: float


class Kinship:
    """What the lineage of successive discoveries says of their themes; `steps` holds each one's lines, the
    earliest first, and `known` the themes that there were before.
    """

    def __init__(self, steps: Sequence[Sequence[Step]], known: Collection[str]) -> None:
        self._steps = steps
        self._known = frozenset(known)

    def verdict(self, theme: str, *, grown: bool) -> str:
        """same, grown, split, merged or new; over several discoveries `grown` says whether it has grown."""
        told = {line.verdict for lines in self._steps for line in self._own(lines, theme)}
        if "merged" in told and self._ancestors(theme) - {theme}:
            return "merged"
        if theme in self._known:
            if "split" in told:
                return "split"
            if len(self._steps) == 1:
                return "grown" if "grown" in told else "same"
            return "grown" if grown else "same"
        return "split" if self._ancestors(theme) else "new"

    def of(self, theme: str) -> list[tuple[str, float | None]]:
        """The themes of before that a theme stems from, itself among them, the closest first; the overlap is
        told where one discovery lies between.
        """
        if len(self._steps) == 1:
            lines = self._own(self._steps[0], theme)
            return [(line.previous, line.overlap) for line in lines if line.previous in self._known]
        found = self._ancestors(theme)
        return [(one, None) for one in sorted(found, key=lambda one: (one != theme, one))]

    def taken_up(self, themes: Collection[str]) -> set[str]:
        """The themes of before that live on in others of `themes`, all of them by being merged."""
        return {
            kin
            for theme in themes
            if self.verdict(theme, grown=False) == "merged"
            for kin in self._ancestors(theme)
        }

    def _ancestors(self, theme: str) -> set[str]:
        reached = {theme}
        for lines in reversed(self._steps):
            earlier: set[str] = set()
            for one in reached:
                own = self._own(lines, one)
                # Without a line of its own it was there all along, or it is new.
                earlier |= {line.previous for line in own if line.previous} if own else {one}
            reached = earlier
        return reached & self._known

    @staticmethod
    def _own(lines: Sequence[Step], theme: str) -> list[Step]:
        return [line for line in lines if line.theme == theme and line.verdict != "retired"]
