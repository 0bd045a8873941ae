"""Replaces personal data by placeholders: [NAAM-1], [TELEFOON-1] ...; the same thing gets the same one
in a story.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final, NamedTuple
from unicodedata import normalize

from storymine.domain import Story
from storymine.errors import ConfigurationError
from storymine.ingest.redaction.addresses import (
    find_addresses,
    find_answers,
    find_homes,
    with_article,
)
from storymine.ingest.redaction.contacts import (
    find_bare_urls,
    find_birth_dates,
    find_emails,
    find_ip_addresses,
    find_phones,
    find_urls,
)
from storymine.ingest.redaction.findings import KINDS, MASK, PLACEHOLDER, Found, squeeze
from storymine.ingest.redaction.guesses import guess_streets
from storymine.ingest.redaction.house_numbers import with_house
from storymine.ingest.redaction.identifiers import (
    find_bare_customer_numbers,
    find_bsns,
    find_bsns_by_cue,
    find_cards,
    find_connections,
    find_customer_numbers,
    find_ibans,
    find_long_numbers,
)
from storymine.ingest.redaction.name_cues import small
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.names import Mention, find_names
from storymine.ingest.redaction.persons import Persons
from storymine.ingest.redaction.plates import find_plates, find_spelled_plates
from storymine.ingest.redaction.profiles import find_accounts, find_handles, find_pages
from storymine.ingest.redaction.said import find_in_towns, find_said, find_said_addresses
from storymine.ingest.redaction.said_mails import MAIL_SIGN, find_said_mails, says_at
from storymine.ingest.redaction.spoken import says_number
from storymine.ingest.redaction.towns import with_town

Finder = Callable[[str], Iterator[Found]]

# Surest first: of two findings that overlap, the one found first stays. With each the fewest digits of a text
# in which it can find anything.
_WITH_DIGITS: Final[tuple[tuple[str, Finder, int], ...]] = (
    ("IBAN", find_ibans, 5),
    ("BSN", find_bsns_by_cue, 8),
    ("URL", find_ip_addresses, 1),
    ("KLANTNUMMER", find_connections, 18),
    ("KAART", find_cards, 13),
    ("KLANTNUMMER", find_customer_numbers, 1),
    ("GEBOORTEDATUM", find_birth_dates, 2),
    ("TELEFOON", find_phones, 8),
    ("KLANTNUMMER", find_bare_customer_numbers, 4),
    ("BSN", find_bsns, 8),
    ("KENTEKEN", find_plates, 2),
    ("KLANTNUMMER", find_long_numbers, 7),
)
EDITION: Final = 5
"""One higher whenever redaction finds more, or less, than before: stories whose raw text is kept are then
redacted again.
"""

_IN_WORDS: Final = frozenset({"NAAM", "ADRES", "KENTEKEN"})
_DIGIT: Final = re.compile(r"\d")
# "t x a a 4 7 1": as somebody typed what was spelled.
_LETTER_BY_LETTER: Final = re.compile(r"(?<!\S)(?:[a-z]|\d\s[a-z])(?:\s[a-z\d]){4}(?!\S)")
_AT_SIGNS: Final = ("@", "[at", "(at", "apenstaart")
_AT_SIGN: Final = re.compile(r"@|[\[(]at[\])]|apenstaart", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """text[start:end] of the input was personal data of this kind, and is now this placeholder."""

    start: int
    end: int
    kind: str
    placeholder: str


@dataclass(frozen=True, slots=True)
class Redaction:
    """The text with its placeholders, and what was replaced: offsets in the INPUT text, in order, none
    overlapping.
    """

    text: str
    spans: tuple[Span, ...]


class _Hit(NamedTuple):
    start: int
    end: int
    kind: str
    key: str
    mention: Mention | None


# Zero-width signs and soft hyphens; and signs that read like plain ones.
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
# An accent that is written behind its letter, as some phones and computers do.
_ACCENT: Final = re.compile("[\u0300-\u036f]")
_PLAIN: Final = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        **dict.fromkeys("\xa0\u2007\u2009\u202f", " "),
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    }
)
_HALVES: Final = re.compile("[\ud800-\udfff]")


class Redactor:
    """Finds and replaces personal data of the given kinds (all of KINDS, unless told otherwise); keeps no
    state.

    `guess` adds names and streets that no rule finds and a model is sure of.
    Redacting what has been redacted changes nothing. Raises ConfigurationError for an unknown kind.
    """

    def __init__(self, *, kinds: Collection[str] = KINDS, guess: bool = True) -> None:
        unknown = sorted(set(kinds) - set(KINDS))
        if unknown:
            raise ConfigurationError(
                f"there is no personal data of kind {unknown[0]!r}; kinds are {', '.join(KINDS)}"
            )
        self._kinds = frozenset(kinds)
        self._guess = guess

    def redact(self, text: str) -> Redaction:
        """One text by itself."""
        return self.redact_texts([text])[0]

    def redact_story(self, story: Story) -> Story:
        """The story with its utterances and metadata redacted, the same thing by the same placeholder
        throughout.
        """
        names = list(story.metadata)
        texts = [utterance.text for utterance in story.utterances] + [story.metadata[name] for name in names]
        redacted = [redaction.text for redaction in self.redact_texts(texts)]
        if redacted == texts:
            return story
        said = len(story.utterances)
        utterances = tuple(replace(u, text=text) for u, text in zip(story.utterances, redacted, strict=False))
        return replace(story, utterances=utterances, metadata=dict(zip(names, redacted[said:], strict=True)))

    def redact_texts(self, texts: Sequence[str]) -> list[Redaction]:
        """Texts that belong together: one set of placeholders for all of them.

        Searches again after each round of replacing, until nothing is found: a name that one text gives
        away counts in the others, and what replacing uncovers is replaced too. Half an emoji,
        which no UTF-8 can hold, becomes U+FFFD.
        """
        texts = [_HALVES.sub("\N{REPLACEMENT CHARACTER}", text) for text in texts]
        hits: list[list[_Hit]] = [[] for _ in texts]
        known: frozenset[str] = frozenset()
        dirty = list(range(len(texts)))
        while dirty:
            changed = set()
            for number in dirty:
                if new := self._search(texts[number], hits[number], known):
                    hits[number] = sorted([*hits[number], *new])
                    changed.add(number)
            fresh = _name_parts(texts, hits, changed) - known
            known |= fresh
            dirty = [n for n, text in enumerate(texts) if n in changed or any(part in text for part in fresh)]
            if not changed:
                break
        if not any(hits):
            return [Redaction(text, ()) for text in texts]
        numbers = _Numbers(texts)
        return [_replaced(text, found, numbers) for text, found in zip(texts, hits, strict=True)]

    def _search(self, text: str, hits: Sequence[_Hit], known: frozenset[str]) -> list[_Hit]:
        masked, places = _readable(_masked(text, hits))
        taken = bytearray(len(masked))
        new: list[_Hit] = []
        candidates: Iterable[_Hit] = self._candidates(masked, known)
        if masked.isupper() and " " in masked:  # names and streets are then as hard to tell as in speech
            shouted = list(candidates)
            numbers = [hit for hit in shouted if hit.kind not in _IN_WORDS]
            candidates = chain(numbers, self._candidates(small(masked), known), shouted)
        for start, end, kind, key, mention in candidates:
            if kind in self._kinds and MASK not in masked[start:end] and 1 not in taken[start:end]:
                taken[start:end] = b"\x01" * (end - start)
                if places:
                    start, end = places[start], places[end]
                new.append(_Hit(start, end, kind, key, mention))
        return new

    def _candidates(self, text: str, known: frozenset[str]) -> Iterator[_Hit]:
        if "://" in text or "www." in text or "WWW." in text:
            yield from (_Hit(*found, None) for found in find_urls(text))
        low = text.lower()
        if any(sign in low for sign in _AT_SIGNS) and _AT_SIGN.search(text):
            yield from (_Hit(*found, None) for found in find_emails(text))
        if says_at(low) and MAIL_SIGN.search(text):
            yield from (_Hit(*found, None) for found in find_said_mails(text))
        if "/" in text:
            yield from (_Hit(*found, None) for found in find_pages(text))
            yield from (_Hit(*found, None) for found in find_bare_urls(text))
        yield from (_Hit(*found, None) for found in find_accounts(text))
        if "@" in text:
            yield from (_Hit(*found, None) for found in find_handles(text))
        said, digits = says_number(low), len(_DIGIT.findall(text))
        if said or (digits and _LETTER_BY_LETTER.search(text)):
            yield from (_Hit(*found, None) for found in find_spelled_plates(text))
        if said:
            yield from (_Hit(*found, None) for found in find_said(text))
        if digits:
            for kind, finder, fewest in _WITH_DIGITS:
                if digits >= fewest and kind in self._kinds:
                    yield from (_Hit(*found, None) for found in finder(text))
        if (said or digits) and "ADRES" in self._kinds:
            yield from (_Hit(*found, None) for found in self._addresses(text))
        if "ADRES" in self._kinds:
            yield from (_Hit(*found, None) for found in find_homes(text))
        if digits and "ADRES" in self._kinds:
            for one in find_answers(text):
                end = with_town(text, one.start, one.end)
                yield _Hit(one.start, end, "ADRES", squeeze(text[one.start : end]), None)
        if "NAAM" in self._kinds:
            for mention in find_names(text, known=known, guess=self._guess):
                yield _Hit(mention.start, mention.end, "NAAM", "", mention)

    def _addresses(self, text: str) -> Iterator[Found]:
        found = (
            *(find_addresses(text) if _DIGIT.search(text) else ()),
            *find_said_addresses(text),
            *find_in_towns(text),
        )
        for one in guess_streets(text, found) if self._guess else found:
            start, end = with_article(text, one.start), one.end
            end = with_town(text, one.start, with_house(text, end))
            yield one if (start, end) == one[:2] else Found(start, end, "ADRES", squeeze(text[start:end]))


class _Numbers:
    """Which number a finding gets: the next one of its kind, or the one that the same thing has already."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._last = dict.fromkeys(KINDS, 0)
        for text in texts:
            if "-" in text and "[" in text:
                for kind, number in PLACEHOLDER.findall(text):
                    self._last[kind] = max(self._last[kind], int(number))
        self._seen: dict[tuple[str, str], int] = {}
        self._persons = Persons(self._last["NAAM"] + 1)

    def placeholder(self, hit: _Hit) -> str:
        return f"[{hit.kind}-{self._number(hit)}]"

    def _number(self, hit: _Hit) -> int:
        if hit.mention:
            return self._persons.number(hit.mention)
        if hit.kind == "NAAM":
            return self._persons.handle_number(hit.key)
        if (hit.kind, hit.key) not in self._seen:
            self._last[hit.kind] += 1
            self._seen[hit.kind, hit.key] = self._last[hit.kind]
        return self._seen[hit.kind, hit.key]


def _masked(text: str, hits: Sequence[_Hit]) -> str:
    """The text with placeholders and earlier findings made unreadable, offsets unchanged."""
    if not hits and "[" not in text:
        return text
    spans = [(hit.start, hit.end) for hit in hits]
    if "[" in text:
        spans += [match.span() for match in PLACEHOLDER.finditer(text)]
    parts, position = [], 0
    for start, end in sorted(spans):
        parts += [text[position:start], MASK * (end - start)]
        position = end
    return "".join([*parts, text[position:]])


def _readable(text: str) -> tuple[str, list[int]]:
    """The text with plain spaces, dashes and digits, and without signs that nobody sees, an accent one
    with its letter; if there are any,
    the place in the text of each sign that is left, and where the text ends.
    """
    if text.isascii():
        return text, []
    text = text.translate(_PLAIN)
    if not _UNSEEN.search(text) and not _ACCENT.search(text):
        return text, []
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        whole = normalize("NFC", signs[-1] + sign) if signs and _ACCENT.match(sign) else ""
        if len(whole) == 1:
            signs[-1] = whole
        elif not _UNSEEN.match(sign):
            signs.append(sign)
            places.append(place)
    return "".join(signs), [*places, len(text)]


def _replaced(text: str, hits: Sequence[_Hit], numbers: _Numbers) -> Redaction:
    parts: list[str] = []
    spans: list[Span] = []
    position = 0
    for hit in hits:
        placeholder = numbers.placeholder(hit)
        parts += [text[position : hit.start], placeholder]
        spans.append(Span(hit.start, hit.end, hit.kind, placeholder))
        position = hit.end
    return Redaction(text="".join([*parts, text[position:]]), spans=tuple(spans))


def _name_parts(
    texts: Sequence[str], hits: Sequence[Sequence[_Hit]], numbers: Collection[int]
) -> frozenset[str]:
    """The words of names found, as written, that are worth looking for elsewhere: with a capital, three
    letters or more.
    """
    found: set[str] = set()
    for number in numbers:
        for hit in hits[number]:
            if hit.mention:
                words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", texts[number][hit.start : hit.end])
                found.update(word for word in words if len(word) > 2 and word.istitle())
    if not found:
        return frozenset()
    lists = name_lists()
    return frozenset(
        word for word in found if not (word.lower() in lists.no_names or word.lower() in lists.particles)
    )
