"""Names for themes whose moments share a driver but no wording: what it means, and a word of the theme."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import combinations, count

from storymine.domain import NeedKind, Observation
from storymine.journey import read_journey
from storymine.labels import label_name
from storymine.themes.words import clauses, content_lemmas, lemma, word_class

SHARED = 0.35  # of the moments have the driver
TOUCHED = 0.15  # ... which does for a name when the rest has no driver at all
NEEDED = 0.4  # of the moments ask, wish or fear something, or share a feeling or a stage
TYPICAL = 0.2  # of the moments say a word, for it to belong in the name although no other theme needs it
FRAMED = 0.125  # ... where they have no driver
READ = 400  # moments, the first, in which that is counted
STEM = 5  # letters; two keywords that begin alike (bestellen, bestelling) say one thing
PLEASED = 0.6  # of the moments are positive, or negative, for a theme without a driver to be named so
FELT = 1 / 3  # ... and of those are friction or delight, for a name that says so


def plain_name(members: Sequence[Observation], keywords: Sequence[str], *, taken: Collection[str]) -> str:
    """A name such as "Kwaliteit valt tegen: vlees" for a theme of `members`, other than those `taken`.

    The strongest of the theme's `keywords` tells it from another theme with that driver; a word that many of
    the moments say is part of the name anyhow. Without a shared driver it is what the customers have in
    mind, with such words where there are any ("Vragen: handbagage en luchthaven", "Gebruiken: overig"); where
    they share nothing, two keywords.
    """
    return next(name for name in _names(members, keywords) if name not in taken)


def _names(members: Sequence[Observation], keywords: Sequence[str]) -> Iterator[str]:
    # Things first, verbs last: "Goede kwaliteit: vlees" says more than "Goede kwaliteit: proeven".
    keywords = sorted(keywords, key=_is_verb)
    phrase = shared_driver(members) or shared_driver(members, share=TOUCHED)
    if phrase:
        words = [word for word in keywords if word[:STEM].lower() not in phrase.lower()]
        yield from (f"{phrase}: {word}" for word in _typical(members, words, share=TYPICAL))
        # The first theme of its kind needs no more; a word tells the others from it.
        yield phrase
        yield from (f"{phrase}: {word}" for word in words)
    mood = _shared_mood(members)
    frame = _shared_need(members) or _shared_emotion(members) or mood or _shared_stage(members)
    if frame and not phrase:
        typical = _typical(members, keywords, share=FRAMED)
        beside = _typical(members, keywords, share=FRAMED / 2)
        pairs = ((first, second) for first, second in _pairs(beside) if {first, second} & {*typical})
        yield from (f"{frame}: {first} en {second}" for first, second in pairs)
        yield from (f"{frame}: {word}" for word in typical)
        # Words of a few would promise what is not there.
        yield f"{frame} om uiteenlopende redenen" if frame == mood else f"{frame}: overig"
    for first, second in _pairs(keywords):
        yield f"{frame}: {first} en {second}" if frame else f"{first} en {second}".capitalize()
    last = phrase or frame or "Zonder gemeenschappelijke woorden"
    yield last
    yield from (f"{last} ({number})" for number in count(2))


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    return (pair for pair in combinations(words, 2) if pair[0][:STEM] != pair[1][:STEM])


def _typical(members: Sequence[Observation], words: Sequence[str], *, share: float) -> list[str]:
    """Those of the words for a thing that many of the moments say."""
    said = [set(content_lemmas(clauses(member.reading.moment.text))) for member in members[:READ]]
    return [
        word
        for word in words
        if not _is_verb(word)
        and lemma(word) not in word_class("troubles")
        and sum(lemma(word) in own for own in said) >= max(2, share * len(said))
    ]


def _is_verb(word: str) -> bool:
    base = lemma(word)
    return base.endswith("en") and len(base) > 4


def shared_driver(members: Sequence[Observation], *, share: float = SHARED) -> str | None:
    """What the driver that most members have means, in the polarity that it mostly has; None where fewer than
    `share` of them have it.
    """
    phrases = _phrases()
    pairs = Counter(
        (driver.label, driver.polarity.value)
        for member in members
        for driver in member.reading.drivers
        if driver.label in phrases["neutral"]
    )
    drivers = Counter[str]()
    for (label, _), times in pairs.items():
        drivers[label] += times
    for label, times in drivers.most_common(1):
        if times >= share * len(members):
            felt = max(("friction", "delight"), key=lambda polarity: pairs[label, polarity])
            return phrases[felt if pairs[label, felt] >= FELT * times else "neutral"][label]
    return None


def _shared_need(members: Sequence[Observation]) -> str | None:
    needs = Counter(member.reading.need.kind for member in members if member.reading.need)
    for kind, times in needs.most_common(1):
        if times >= NEEDED * len(members):
            return {NeedKind.QUESTION: "Vragen", NeedKind.WISH: "Wensen", NeedKind.FEAR: "Zorgen"}[kind]
    return None


def _shared_emotion(members: Sequence[Observation]) -> str | None:
    feelings = Counter(
        emotion.label
        for member in members
        for emotion in member.reading.emotions
        if emotion.label != "neutraal"
    )
    for label, times in feelings.most_common(1):
        if times >= NEEDED * len(members):
            return label_name("emotion", label)
    return None


def _shared_mood(members: Sequence[Observation]) -> str | None:
    moods = Counter(member.reading.sentiment.label for member in members)
    for label, name in (("positive", "Tevreden"), ("negative", "Ontevreden")):
        if moods[label] >= PLEASED * len(members):
            return name
    return None


def _shared_stage(members: Sequence[Observation]) -> str | None:
    [(label, times)] = Counter(member.reading.stage.label for member in members).most_common(1)
    stage = read_journey().stage(label)
    return stage.names["nl"] if stage and times >= NEEDED * len(members) else None


@cache
def _phrases() -> Mapping[str, Mapping[str, str]]:
    text = (files("storymine.themes") / "data" / "plain_names.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
