"""Names for themes whose moments share no wording: the driver they share, or what they are and their stage;
and what sets a theme apart from others that would be called the same.
"""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations, count

from storymine.domain import NeedKind, Observation
from storymine.journey import read_journey
from storymine.themes.fields import fields_of
from storymine.themes.words import clauses, content_lemmas, is_function_word, lemma, word_class

SHARED = 0.35  # of the moments have the driver
TOUCHED = 0.25  # ... which does for a name where they share nothing else
NEEDED = 0.4  # of the moments ask, wish or fear something, or share a stage
PLEASED = 0.6  # of the moments are positive, or negative, for a theme without a driver to be named so
CALM = 0.5  # ... are neutral, for one that tells facts
ASKED = 0.15  # ... of which ask or wish something, for a name that says so
FELT = 1 / 3  # ... and of those are friction or delight, for a name that says so
TYPICAL = 0.25  # of the moments say a word that belongs in the name although no other theme needs it
READ = 400  # moments, the first, in which words are counted
STEM = 5  # letters; two words that begin alike (bestellen, bestelling) say one thing

NOTHING = "Uiteenlopende opmerkingen"  # of moments that share nothing at all

Trait = tuple[str, str]  # its kind (word, field, stage), and which
Known = dict[tuple[str, str], frozenset[Trait]]  # the traits of moments (text and stage) looked at before

_SET_APART = {
    "word": (0.2, 2.0),
    "field": (0.25, 1.5),
    "stage": (0.5, 1.5),
}  # share here, times that elsewhere
_PAIR = (0.25, 2.0)  # the same for moments with either of two words
_PART = 0.08  # share of each of the two


@dataclass(frozen=True, slots=True)
class Base:
    """What several themes can be called; `driver` where it is one. `delight`: they are of good things.
    `vague`: it says nothing without a word behind it.
    """

    text: str
    driver: bool
    delight: bool
    vague: bool = False


class Profile:
    """How many of a theme's moments have which traits."""

    def __init__(self, members: Sequence[Observation], keywords: Sequence[str], known: Known) -> None:
        self.size = len(members)
        self.moments = [_traits(member, known) for member in members[:READ]]
        self.forms = {lemma(word): word for word in reversed(keywords) if _is_thing(word)}

    def share(self, *either: Trait) -> float:
        """The share of the moments with one of these traits."""
        return sum(not own.isdisjoint(either) for own in self.moments) / max(len(self.moments), 1)


def plain_name(members: Sequence[Observation], keywords: Sequence[str], *, taken: Collection[str]) -> str:
    """A name such as "Kwaliteit valt tegen" or "Vragen over betalen" for a theme of `members`, other than
    those `taken`.

    Where that is taken already, one of the theme's `keywords` or a number tells it from the other.
    """
    base = _base(members)
    return _free(base.text if base else NOTHING, keywords, taken)


def plain_names(
    themes: Sequence[Sequence[Observation]],
    keywords: Sequence[Sequence[str]],
    *,
    taken: Collection[str],
    known: Known | None = None,
) -> list[str | int | None]:
    """Names for themes of these moments, other than those `taken` and than each other.

    Themes that would be called the same get behind it what sets each apart from the others: a word, a field
    of talk or a stage that many of its moments have and few of theirs. For a theme that nothing sets apart,
    the number of the one that bears the name without more; None for one that shares nothing at all, or
    nothing that a name could say. `known` keeps the traits of moments for another call about them.
    """
    known = {} if known is None else known
    bases = [_base(members) for members in themes]
    alike: dict[Base, list[int]] = defaultdict(list)
    for number, base in enumerate(bases):
        if base:
            alike[base].append(number)
    names: list[str | int | None] = [None] * len(themes)
    used = set(taken)
    for base, numbers in alike.items():
        profiles = {number: Profile(themes[number], keywords[number], known) for number in numbers}
        told = _told_apart(base, profiles, used)
        used.update(told.values())
        bare = next((number for number, name in told.items() if name == base.text), None)
        for number in numbers:
            name = told.get(number, bare)
            if name is None and not base.vague:  # a theme with a phrase is called that
                name = _free(base.text, keywords[number], used)
                used.add(name)
            names[number] = name
    return names


def _told_apart(base: Base, profiles: Mapping[int, Profile], used: Collection[str]) -> dict[int, str]:
    """Names of themes with one base, the surest first. Of those that nothing sets apart only the largest has
    one: the base.
    """
    offers = [
        (-strength, number, name)
        for number, own in profiles.items()
        for strength, name in _qualified(base, own, [p for at, p in profiles.items() if at != number])
        if name not in used
    ]
    named: dict[int, str] = {}
    for _, number, name in sorted(offers):
        if number not in named and name not in named.values():
            named[number] = name
    left = [number for number in profiles if number not in named]
    if left and base.text not in used and not base.vague:
        named[max(left, key=lambda number: (profiles[number].size, -number))] = base.text
    return named


def _qualified(base: Base, own: Profile, others: Sequence[Profile]) -> Iterator[tuple[float, str]]:
    """What can come behind the base, with how well it sets the theme apart."""
    said = Counter(trait for moment in own.moments for trait in moment)
    parts: list[tuple[Trait, str]] = []
    for trait in sorted(said):
        kind, which = trait
        text = own.forms.get(which) if kind == "word" else which
        if text is None or text[:STEM].lower() in base.text.lower():
            continue
        if kind != "word" and not (others and (kind == "field" or base.driver)):
            continue
        here, elsewhere = own.share(trait), _mean(others, trait)
        least, times = _SET_APART[kind] if others else (TYPICAL, 0.0)
        if here >= least and here >= times * elsewhere:
            if kind != "stage":
                yield here - elsewhere, _behind(base, text)
            elif which in _phrases()["at"]:
                yield here - elsewhere, f"{base.text} {_phrases()['at'][which]}"
        if others and kind == "word" and here >= _PART:
            parts.append((trait, text))
    for (first, text), (second, other) in combinations(parts, 2):
        here, elsewhere = own.share(first, second), _mean(others, first, second)
        if here >= _PAIR[0] and here >= _PAIR[1] * elsewhere:
            texts = [text, other] if own.share(first) >= own.share(second) else [other, text]
            yield (here - elsewhere) / 2, _behind(base, " en ".join(texts))


def _behind(base: Base, words: str) -> str:
    return f"{base.text} over {words}" if ":" in base.text else f"{base.text}: {words}"


def _mean(profiles: Sequence[Profile], *either: Trait) -> float:
    total = sum(len(profile.moments) for profile in profiles)
    return sum(profile.share(*either) * len(profile.moments) for profile in profiles) / max(total, 1)


def _traits(member: Observation, known: Known) -> frozenset[Trait]:
    text, stage = member.reading.moment.text, member.reading.stage.label
    if (text, stage) not in known:
        lemmas = set(content_lemmas(clauses(text)))
        words, fields = (("word", word) for word in lemmas), (("field", field) for field in fields_of(lemmas))
        known[text, stage] = frozenset((*words, *fields, ("stage", stage)))
    return known[text, stage]


def _is_thing(word: str) -> bool:
    base = lemma(word)
    verb = base.endswith("en") and len(base) > 4
    return not (verb or len(word) < 3 or base in word_class("troubles") or is_function_word(word.lower()))


def _base(members: Sequence[Observation]) -> Base | None:
    delight = sum(member.reading.sentiment.label == "positive" for member in members) * 2 > len(members)
    driver, kind, stage = shared_driver(members), _kind(members), _shared_stage(members)
    if driver is None and kind and stage:
        text = _phrases()["told"].get(f"{stage} {kind}") or _phrases()["kind"][kind].format(_called(stage))
        vague = kind in _phrases()["vague"].get(stage, "").split()
        return Base(text[:1].upper() + text[1:], driver=False, delight=delight, vague=vague)
    driver = driver or shared_driver(members, share=TOUCHED)
    name = driver or (_phrases()["alone"].get(kind) if kind else None)
    return Base(name, driver=driver is not None, delight=delight) if name else None


def _free(base: str, keywords: Sequence[str], taken: Collection[str]) -> str:
    words = (word for word in keywords if _is_thing(word) and word[:STEM].lower() not in base.lower())
    tries = [base, *(f"{base}: {word}" for word in words)]
    numbered = (f"{base} ({number})" for number in count(2))
    return next((name for name in tries if name not in taken), None) or next(
        name for name in numbered if name not in taken
    )


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


def _kind(members: Sequence[Observation]) -> str | None:
    """What most of the moments are: a question, wish or fear, or of one mood; None where they are mixed."""
    needs = Counter(member.reading.need.kind for member in members if member.reading.need)
    for need, times in needs.most_common(1):
        if times >= NEEDED * len(members):
            return {NeedKind.QUESTION: "question", NeedKind.WISH: "wish", NeedKind.FEAR: "fear"}[need]
    asked = needs[NeedKind.QUESTION] + needs[NeedKind.WISH]
    if asked >= NEEDED * len(members):
        return "need"
    moods = Counter(member.reading.sentiment.label for member in members)
    [(mood, times)] = moods.most_common(1)
    if mood == "neutral" and times >= CALM * len(members):
        return "neutral" if asked >= ASKED * len(members) else "fact"
    return mood if mood != "neutral" and times >= PLEASED * len(members) else None


def _shared_stage(members: Sequence[Observation]) -> str | None:
    [(label, times)] = Counter(member.reading.stage.label for member in members).most_common(1)
    return label if read_journey().stage(label) and times >= NEEDED * len(members) else None


def _called(label: str) -> str:
    stage = read_journey().stage(label)
    return _phrases()["stage"].get(label) or (stage.names["nl"] if stage else label)


@cache
def _phrases() -> Mapping[str, Mapping[str, str]]:
    text = (files("storymine.themes") / "data" / "plain_names.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
