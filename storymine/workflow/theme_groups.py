"""Themes under a handful of groups: those of the taxonomy where people made one, else by what drives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from storymine import store
from storymine.labels import LANGUAGES
from storymine.store import ThemeRow
from storymine.themes import group_of, headings, parents
from storymine.workflow.placing import current_seeds

REST = {"nl": "{name}: overige thema's", "en": "{name}: other themes"}
"""What a heading is called where a theme of the taxonomy has its name."""


@dataclass(frozen=True, slots=True)
class ThemeGroup:
    """Themes under one heading, with sums and means over their moments; `names` by language code.

    `id` is the one of a heading (storymine.themes.groups), or of the theme of the taxonomy that is the parent
    of its themes.
    """

    id: str
    names: Mapping[str, str]
    themes: tuple[ThemeRow, ...]

    @property
    def moments(self) -> int:
        return sum(theme.moments for theme in self.themes)

    @property
    def friction(self) -> float:
        return sum(theme.friction for theme in self.themes)

    @property
    def sentiment(self) -> float:
        return self._mean([theme.sentiment for theme in self.themes])

    @property
    def effort(self) -> float:
        return self._mean([theme.effort for theme in self.themes])

    @property
    def pinned(self) -> bool:
        """Whether people pinned one of its themes."""
        return any(theme.pinned for theme in self.themes)

    def _mean(self, values: Sequence[float]) -> float:
        total = sum(value * theme.moments for value, theme in zip(values, self.themes, strict=True))
        return total / self.moments if self.moments else 0.0


@dataclass(frozen=True, slots=True)
class Grouping:
    """To which group each theme belongs, and what groups are called."""

    groups: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]

    def of(self, theme: str) -> str | None:
        """The id of a theme's group; None for a theme that is not among those shown now."""
        return self.groups.get(theme)

    def name(self, group: str, language: str) -> str:
        return self.names[group][language]

    def gather(self, themes: Iterable[ThemeRow]) -> list[ThemeGroup]:
        """The groups of these themes, those with most friction first; themes keep their order."""
        members: dict[str, list[ThemeRow]] = {}
        for theme in themes:
            group = self.of(theme.id)
            if group is not None:
                members.setdefault(group, []).append(theme)
        found = [ThemeGroup(group, self.names[group], tuple(own)) for group, own in members.items()]
        return sorted(found, key=lambda group: (-group.friction, -group.moments, group.id))


def find_grouping(session: Session) -> Grouping:
    """The groups of the themes that pages show. It follows from each theme itself, so nothing is kept."""
    run = store.live_themes_run(session)
    if run is None:
        return Grouping({}, {})
    above = parents(current_seeds(session))
    labels = {theme: name.label for theme, name in store.theme_names(session, run.id).items()}
    groups = {
        theme: above[theme] if above.get(theme) in labels else group_of(centroid)
        for theme, centroid in store.load_centroids(session, run.id).items()
    }
    own = {group: labels[group] for group in set(groups.values()) if group in labels}
    taken = {label.casefold() for label in own.values()}
    names = {group: dict.fromkeys(LANGUAGES, label) for group, label in own.items()}
    for heading in headings().values():
        names[heading.id] = {
            language: REST[language].format(name=name) if name.casefold() in taken else name
            for language, name in heading.names.items()
        }
    return Grouping(groups, names)
