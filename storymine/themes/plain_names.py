"""Names for themes whose moments share a driver but no wording: what it means, and a word of the theme."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import combinations, count

from storymine.domain import NeedKind, Observation

SHARED = 0.5  # of the moments have the driver
NEEDED = 0.4  # of the moments ask, wish or fear something
STEM = 5  # letters; two keywords that begin alike (bestellen, bestelling) say one thing
FELT = 1 / 3  # ... and of those are friction or delight, for a name that says so


def plain_name(members: Sequence[Observation], keywords: Sequence[str], *, taken: Collection[str]) -> str:
    """A name such as "Kwaliteit valt tegen: vlees" for a theme of `members`, other than those `taken`.

    It holds the strongest of the theme's `keywords`. Without a shared driver two keywords are the name, after
    what the customers have in mind, where they do: "Vragen: handbagage en luchthaven".
    """
    return next(name for name in _names(members, keywords) if name not in taken)


def _names(members: Sequence[Observation], keywords: Sequence[str]) -> Iterator[str]:
    # Things first, verbs last: "Goede kwaliteit: vlees" says more than "Goede kwaliteit: proeven".
    keywords = sorted(keywords, key=lambda word: word.endswith("en") and len(word) > 4)
    phrase = shared_driver(members)
    if phrase:
        yield from (f"{phrase}: {word}" for word in keywords)
    need = _shared_need(members)
    for first, second in combinations(keywords, 2):
        if first[:STEM] != second[:STEM]:
            yield f"{need}: {first} en {second}" if need else f"{first} en {second}".capitalize()
    last = phrase or need or "Zonder gemeenschappelijke woorden"
    yield last
    yield from (f"{last} ({number})" for number in count(2))


def shared_driver(members: Sequence[Observation]) -> str | None:
    """What the driver that most members share means, in the polarity that it mostly has; None without one."""
    pairs = Counter(
        (driver.label, driver.polarity.value) for member in members for driver in member.reading.drivers
    )
    drivers = Counter[str]()
    for (label, _), times in pairs.items():
        drivers[label] += times
    phrases = _phrases()
    for label, times in drivers.most_common(1):
        if times >= SHARED * len(members) and label in phrases["neutral"]:
            felt = max(("friction", "delight"), key=lambda polarity: pairs[label, polarity])
            return phrases[felt if pairs[label, felt] >= FELT * times else "neutral"][label]
    return None


def _shared_need(members: Sequence[Observation]) -> str | None:
    needs = Counter(member.reading.need.kind for member in members if member.reading.need)
    for kind, times in needs.most_common(1):
        if times >= NEEDED * len(members):
            return {NeedKind.QUESTION: "Vragen", NeedKind.WISH: "Wensen", NeedKind.FEAR: "Zorgen"}[kind]
    return None


@cache
def _phrases() -> Mapping[str, Mapping[str, str]]:
    text = (files("storymine.themes") / "data" / "plain_names.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
