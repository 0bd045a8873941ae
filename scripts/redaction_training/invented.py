"""Names and streets made up, or drawn from lists, to put in the place of those of a text."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable
from importlib.resources import files

from redaction_training.texts import NOBODY
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.scoring import Marked

_PARTICLES = (
    *("van", "van de", "van der", "van den", "de", "ten", "ter"),
    *("el", "van 't", "vander", "op de", "den"),
)
_LOW = frozenset({"van", "de", "der", "den", "ten", "ter", "op", "het", "aan", "in", "la", "du", "'t"})
_ENDINGS = (
    *("straat", "laan", "weg", "plein", "hof", "dreef", "pad", "kade", "singel", "steeg", "gracht", "dijk"),
    *(
        "park",
        "baan",
        "lei",
        "veld",
        "markt",
        "erf",
        "kamp",
        "tuin",
        "wijk",
        "brink",
        "akker",
        "poort",
        "plantsoen",
    ),
)
_HEADS = "Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|Sint|Prins|Burgemeester|Pastoor|Dokter|Eerste|Tweede"
_ASIDE = (
    "Laan van|Hof van|Achter de|Achter het|Onder de|Op de|Op 't|In de|Aan de|Bij de|Voor de|Plein van|"
    "Achter|Rond de|Over de|Langs de|'t|De|Het|Land van|Rue de la|Rue du|Avenue de|Place du|Ten|Ter"
)
_BELGIAN = (
    *("Meir", "Groenplaats", "Coupure Rechts", "Vrijdagmarkt", "Oude Beestenmarkt", "Botermarkt", "Kouter"),
    *("Zand", "Grote Steenweg", "Leopold II-laan", "Vismarkt", "Bondgenotenlaan", "Naamsevest", "Ham"),
    *("Tervuursesteenweg", "Groot Eiland", "Nieuwland", "Dries", "Plaats", "Dorp", "Bovenmeers", "Berg"),
    *("Stapelplein", "Kapelberg", "Heide", "Molenheide", "Winterslag", "Ginderbuiten", "Begijnenvest"),
    *("Kattenvest", "Handelsdok", "Ledeganckkaai"),
)
_NUMBER = re.compile(
    r"\s(?:\d|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tig|\w+tien)\b)"
)


class Letters:
    """Makes words that look like those it was given, from which letter follows which two."""

    def __init__(self, words: Iterable[str], rng: random.Random) -> None:
        self._rng = rng
        self._next: dict[str, list[str]] = defaultdict(list)
        for word in words:
            padded = f"^^{word}$"
            for place in range(len(padded) - 2):
                self._next[padded[place : place + 2]].append(padded[place + 2])

    def make(self) -> str:
        """A word of three to twelve letters."""
        while True:
            word = "^^"
            while word[-1] != "$" and len(word) < 15:
                word += self._rng.choice(self._next[word[-2:]])
            if 3 <= len(word := word.strip("^$")) <= 12:
                return word


class Inventor:
    """Draws names and streets; the same `rng` gives the same ones."""

    def __init__(self, rng: random.Random) -> None:
        self._rng, lists = rng, name_lists()
        self._first, self._capital = sorted(lists.first), sorted(lists.capital)
        self._context, self._van = sorted(lists.context), sorted(lists.van)
        self._family = sorted(lists.surnames - lists.common)
        self._common = sorted(lists.surnames & lists.common)
        self._nouns = sorted(word for word in lists.familiar if 3 < len(word) < 9)
        self._like_first, self._like_capital = Letters(self._first, rng), Letters(self._capital, rng)
        self._like_family = Letters(self._family, rng)
        path = files("mimesis") / "datasets" / "nl" / "address.json"
        streets = json.loads(path.read_text(encoding="utf-8"))["street"]["name"]
        self._streets = sorted({re.sub(r"\s\d+\Z", "", street) for street in streets})

    def first(self) -> str:
        """A first name in lower case: listed, an everyday word, made up, or any noun."""
        rng, chance = self._rng, self._rng.random()
        if chance < 0.36:
            return rng.choice(self._first)
        if chance < 0.58:
            return rng.choice(self._capital)
        if chance < 0.68:
            return rng.choice(self._context)
        if chance < 0.82:
            return self._like_first.make()
        return self._like_capital.make() if chance < 0.97 else rng.choice(self._nouns)

    def family(self) -> str:
        """A family name in lower case, with its particles."""
        rng, chance = self._rng, self._rng.random()
        if chance < 0.22:
            many = rng.choice([self._van, self._van, self._family, [self._like_family.make()]])
            return f"{rng.choice(_PARTICLES)} {rng.choice(many)}"
        if chance < 0.55:
            name = rng.choice(self._family)
        elif chance < 0.67:
            name = rng.choice(self._common)
        elif chance < 0.9:
            name = self._like_family.make()
        else:
            name = rng.choice(self._capital if chance < 0.97 else self._nouns)
        return f"{name}-{rng.choice(self._family)}" if rng.random() < 0.05 else name

    def name(self, old: str) -> str:
        """A name of the same build as an old one: first name, family name or both, in capitals or not."""
        rng, lists, parts = self._rng, name_lists(), old.lower().split(" ")
        first = parts[0] in lists.first or parts[0] in lists.capital or parts[0] in lists.context
        if "." in old or len(old) < 3 or old.startswith("@") or old.isupper():
            return re.sub(r"[^\W\d_]{3,}.*\Z", lambda _: self._cased(self.family(), old), old)
        if len(parts) == 1 and (first or (parts[0] not in lists.surnames and rng.random() < 0.7)):
            return self._cased(self.first(), old)
        if len(parts) > 1 and first:
            second = f" {self.first()}" if rng.random() < 0.04 else ""
            return self._cased(f"{self.first()}{second} {self.family()}", old)
        return self._cased(self.family(), old)

    def street(self, old: str) -> str:
        """A street, without capitals where the old one has none."""
        rng, chance = self._rng, self._rng.random()
        if chance < 0.5:
            street = rng.choice(self._streets)
        elif chance < 0.75:
            stem = rng.choice([self.family().split(" ")[-1], self.first(), rng.choice(self._nouns)])
            street = stem.capitalize() + rng.choice(_ENDINGS)
            street = f"{rng.choice(_HEADS.split('|'))} {street}" if rng.random() < 0.25 else street
        elif chance < 0.9:
            tail = rng.choice([rng.choice(self._nouns), rng.choice(self._family), rng.choice(self._van)])
            street = f"{rng.choice(_ASIDE.split('|'))} {tail.capitalize()}"
        else:
            street = rng.choice(_BELGIAN)
        return street.lower() if old.islower() else street

    def _cased(self, name: str, old: str) -> str:
        if old.islower():
            return name
        return " ".join(
            word
            if word in _LOW and self._rng.random() < 0.8
            else "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
            for word in name.split(" ")
        )


def with_others(sentence: Marked, inventor: Inventor) -> Marked:
    """The sentence with other names and streets."""
    text, spans, position = "", [], 0
    for start, end, kind in sentence.spans:
        old = sentence.text[start:end]
        text += sentence.text[position:start]
        new = (
            inventor.name(old)
            if kind in {"NAAM", NOBODY}
            else _other_street(old, inventor)
            if kind == "ADRES"
            else old
        )
        spans.append((len(text), len(text) + len(new), kind))
        text, position = text + new, end
    return Marked(text + sentence.text[position:], tuple(spans))


def _other_street(old: str, inventor: Inventor) -> str:
    number = _NUMBER.search(old)
    if number is None or not old[0].isalpha():
        return old
    return inventor.street(old[: number.start()]) + old[number.start() :]


def spoken(sentence: Marked) -> Marked:
    """The sentence as recognised speech: no capitals, no marks. As it is, where letters would shift."""
    text, spans = sentence
    if len(text.lower()) != len(text) or any(kind not in {"NAAM", NOBODY} for _, _, kind in spans):
        return sentence
    kept = [place for place, letter in enumerate(text) if letter not in '.,!?:;"()']
    moved = {old: new for new, old in enumerate(kept)}
    found = []
    for start, end, kind in spans:
        inside = [moved[place] for place in range(start, end) if place in moved]
        if inside:
            found.append((inside[0], inside[-1] + 1, kind))
    return Marked("".join(text[place] for place in kept).lower(), tuple(found))


_WORD = re.compile(r"(?<![\w@#.])[^\W\d_]{5,15}(?![\w@])")


def mistyped(sentence: Marked, rng: random.Random) -> Marked:
    """The sentence with a slip of the keyboard in one or two of its plain words, or a space left out."""
    text, spans = sentence
    plain = [
        match.span()
        for match in _WORD.finditer(text)
        if all(match.end() <= start or end <= match.start() for start, end, _ in spans)
    ]
    for start, end in sorted(rng.sample(plain, min(len(plain), rng.randint(1, 2))), reverse=True):
        place = rng.randrange(start + 1, end - 1)
        slip = rng.choice([text[place] * 2, "", text[place + 1] + text[place], None])
        if slip is None:  # "denkenik"
            joins = re.match(r" [^\W\d_]", text[end : end + 2]) and all(s != end + 1 for s, _, _ in spans)
            left, right, slip = end, end + bool(joins), ""
        else:
            left, right = place, place + (2 if len(slip) == 2 and slip[0] != slip[1] else 1)
        moved = len(slip) - (right - left)
        text = text[:left] + slip + text[right:]
        spans = tuple((s + moved, e + moved, kind) if s >= right else (s, e, kind) for s, e, kind in spans)
    return Marked(text, spans)


def shouted(sentence: Marked) -> Marked:
    """The sentence in capitals only. As it is, where letters would shift."""
    text = sentence.text.upper()
    return Marked(text, sentence.spans) if len(text) == len(sentence.text) else sentence
