"""The filter bar of a page: its fields, its chips, and the filters in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from storymine.domain import Journey
from storymine.labels import label_ids
from storymine.store import NO_THEME, Facets, Filters
from storymine_api.language import Language, stage_name
from storymine_api.pages.address import Address

NAMES = (
    "since",
    "until",
    "channel",
    "product",
    "segment",
    "stage",
    "theme",
    "sentiment",
    "driver",
    "emotion",
    "voice",
    "dated",
    "q",
)


VIEWS = ("view", "by", "period", "group", "sort", "order", "themes", "status", "customer")
"""What a page shows, besides filters: its filter form keeps that."""
FIELDS = ("channel", "product", "segment", "sentiment", "driver", "emotion")


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    checked: bool
    stories: int | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One list to choose from."""

    name: str
    label: str
    options: tuple[Option, ...]

    @property
    def chosen(self) -> int:
        return sum(option.checked for option in self.options)


@dataclass(frozen=True, slots=True)
class Chip:
    """One active filter and the address without it."""

    label: str
    remove: str


@dataclass(frozen=True, slots=True)
class FilterBar:
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    hidden: tuple[tuple[str, str], ...]
    clear: str
    words: Markup


def filter_bar(
    filters: Filters,
    facets: Facets,
    address: Address,
    *,
    journey: Journey,
    themes: dict[str, str],
    t: Language,
    mixed: bool = False,
) -> FilterBar:
    """The bar for a page at `address`; `themes` are labels of themes by id, `mixed` offers that sentiment."""
    hidden = {"geen"} if mixed else {"geen", "mixed"}
    fields = [_field(name, filters, facets, t, hidden=hidden) for name in FIELDS]
    shown = {"since", "until", "q", *(field.name for field in fields)}
    chips = tuple(
        Chip(_words(name, value, journey, themes, t), address.without(name, value))
        for name, value in address.parameters
        if name in NAMES
    )
    return FilterBar(
        fields=tuple(field for field in fields if field.options),
        chips=chips,
        hidden=tuple(address.kept({*NAMES, *VIEWS} - shown)),
        clear=address.cleared(NAMES),
        words=_sentence(address, journey, themes, t),
    )


def _field(name: str, filters: Filters, facets: Facets, t: Language, *, hidden: set[str]) -> Field:
    chosen = getattr(filters, name)
    if name in {"channel", "product", "segment"}:
        found = {"channel": facets.channels, "product": facets.products, "segment": facets.segments}[name]
        counts = {facet.value: facet.stories for facet in found}
        values = [*counts, *(value for value in chosen if value not in counts)]
        named = [(value, t.label("channel", value) if name == "channel" else value) for value in values]
        options = [Option(value, label, value in chosen, counts.get(value, 0)) for value, label in named]
    else:
        ids = [label for label in label_ids(name) if label not in hidden]
        options = [Option(value, t.label(name, value), value in chosen) for value in ids]
    return Field(name, str(t(f"word.{name}")), tuple(options))


def _words(name: str, value: str, journey: Journey, themes: dict[str, str], t: Language) -> str:
    if name == "theme" and value == NO_THEME:
        return str(t("word.unthemed")).lower()
    shown = {
        "theme": lambda: themes.get(value, value),
        "stage": lambda: stage_name(journey, value, t),
        "channel": lambda: t.label("channel", value).lower(),
        "sentiment": lambda: t.label("sentiment", value).lower(),
        "driver": lambda: t.driver(value).lower(),
        "emotion": lambda: t.label("emotion", value).lower(),
        "voice": lambda: t.label("voice", value).lower(),
        "since": lambda: _day(value, t),
        "until": lambda: _day(value, t),
        "dated": lambda: str(t(f"moments.dated_{value}")),
    }.get(name, lambda: value)()
    return t(f"moments.{PHRASES[name]}", name=shown).unescape()


PHRASES = {
    "theme": "in_theme",
    "stage": "in_stage",
    "channel": "by_channel",
    "product": "about_product",
    "segment": "in_segment",
    "sentiment": "with_sentiment",
    "driver": "with_driver",
    "emotion": "with_emotion",
    "since": "since",
    "until": "until",
    "q": "with_text",
    "voice": "of_voice",
    "dated": "with_date",
}


def _sentence(address: Address, journey: Journey, themes: dict[str, str], t: Language) -> Markup:
    """All filters as one phrase: fields joined by a point, alternatives of one field by "or"."""
    parts = []
    for name in PHRASES:
        said = [_words(name, value, journey, themes, t) for key, value in address.parameters if key == name]
        if said:
            parts.append(Markup(" {} ").format(t("filter.or")).join(said))
    return Markup(" · ").join(parts)


def _day(value: str, t: Language) -> str:
    try:
        return t.date(date.fromisoformat(value))
    except ValueError:
        return value
