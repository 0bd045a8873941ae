"""Numbers as people say them: "nul zes eenentwintig vierendertig" is 062134."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

_ONES: Final = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS: Final = (
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
)
_TENS: Final = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_HEAD: Final = r"twee|drie|vier|vijf|zes|zeven|acht|negen"
_ONE: Final = rf"nul|een|één|{_HEAD}"
_TAIL: Final = (
    r"(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig"
    r"|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:der|veer|vijf|zes|zeven|acht|negen)tien|tien|elf|twaalf"
    r"|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
)
NUMBER_WORD: Final = (
    rf"(?:(?:{_HEAD}|{_TAIL})?(?:honderd|duizend)(?:(?:en|\sen\s)?{_TAIL})?"
    rf"|negentien(?:honderd)?{_TAIL}|{_TAIL}|zero|(?:drie)?dubbele?\s(?:{_ONE})|\d{{1,4}})"
)
_FILLER: Final = (
    r"(?:(?:eh+m?|uh+m?|eu+h|ja|en\sdan|dan|streepje|dash|slash|spatie|punt|wacht(?:\s(?:even|eens))?|even\skijken|"
    r"moment(?:je)?|ogenblikje)\b[\s,.]{1,2}){0,3}"
)
_RUN: Final = re.compile(
    rf"(?<![\w.,:/-])({NUMBER_WORD})\b(?:[\s,.…-]{{1,4}}{_FILLER}{NUMBER_WORD}(?![\w:/]|[.,]\d))*", re.I
)
_WORD: Final = re.compile(r"[^\W_]+")
SAID: Final = re.compile(
    r"\b(?:nul|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|zero)\b|(?:tig|tien)\b|honderd|duizend",
    re.I,
)


_SAID_PARTS: Final = (
    *("nul", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "elf", "twaalf", "zero"),
    *("tig", "tien", "honderd", "duizend"),
)


def says_number(low: str) -> bool:
    """Whether a text in small letters may say a number. Looking for parts of words first, as is done here,
    takes a tenth of the time.
    """
    return any(part in low for part in _SAID_PARTS) and SAID.search(low) is not None


class Part(NamedTuple):
    """One word of a spoken number at text[start:end], as digits."""

    start: int
    end: int
    digits: str


class Run(NamedTuple):
    """Words that say a number one after another."""

    start: int
    end: int
    parts: tuple[Part, ...]

    @property
    def digits(self) -> str:
        """What they say together."""
        return "".join(part.digits for part in self.parts)


def find_runs(text: str, start: int = 0) -> Iterator[Run]:
    """Every stretch of number words, from `start` on; one of digits only is no speech, and is left out."""
    for match in _RUN.finditer(text, start):
        run = _run(text, *match.span())
        if run and any(text[part.start].isalpha() for part in run.parts):
            yield run


def read_run(text: str, start: int, end: int | None = None) -> Run | None:
    """The number words that start exactly here, as far as `end`."""
    match = _RUN.match(text, start, len(text) if end is None else end)
    return _run(text, *match.span()) if match else None


def _run(text: str, start: int, end: int) -> Run | None:
    parts: list[Part] = []
    times, first = 1, 0
    for match in _WORD.finditer(text, start, end):
        if match[0].lower().endswith(("dubbel", "dubbele")):  # "dubbel vijf" is 55
            times, first = (3 if match[0][:4].lower() == "drie" else 2), match.start()
            continue
        digits = match[0] if match[0].isdecimal() else _digits(match[0].lower())
        if digits is None:
            continue  # a filler: "eh", "streepje"
        if times > 1:
            parts.append(Part(first, match.end(), digits * times))
            times = 1
            continue
        last = parts[-1] if parts else None
        if last and match[0].lower() == "honderd" and _is_count(last.digits):  # "achtentachtig honderd"
            parts[-1] = Part(last.start, match.end(), last.digits + "00")
        elif last and _adds(last.digits, digits):
            parts[-1] = Part(last.start, match.end(), str(int(last.digits) + int(digits)))
        else:
            parts.append(Part(*match.span(), digits))
    return Run(parts[0].start, parts[-1].end, tuple(parts)) if parts else None


def _is_count(digits: str) -> bool:
    """One to ninety-nine, of which there may be hundreds."""
    return len(digits) <= 2 and digits[0] != "0"


def _adds(before: str, digits: str) -> bool:
    """ "vierhonderd zesenzeventig" is one number, "zestig zes" two."""
    if digits.startswith("0") or before.startswith("0") or len(before) <= len(digits):
        return False
    return (len(before) == 3 and before.endswith("00") and len(digits) <= 2) or (
        len(before) == 4 and before.endswith("000") and len(digits) <= 3
    )


def _digits(word: str) -> str | None:
    word = word.replace("één", "een").replace("ën", "en")
    for thousand, length in (("duizend", 1000), ("honderd", 100)):
        head, found, tail = word.partition(thousand)
        if found:
            times, rest = (_small(head) if head else 1), _small(tail.removeprefix("en")) if tail else 0
            return str(times * length + rest) if times is not None and rest is not None else None
    number = _small(word)
    if number is None and word.startswith("negentien"):
        year = _small(word.removeprefix("negentien"))
        return str(1900 + year) if year is not None else None
    return "0" if word == "zero" else None if number is None else str(number)


def _small(word: str) -> int | None:
    return _numbers().get(word)


@cache
def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate((*_ONES, *_TEENS))}
    for tens, word in enumerate(_TENS, 2):
        numbers[word] = 10 * tens
        numbers.update({f"{_ONES[one]}en{word}": 10 * tens + one for one in range(1, 10)})
    return numbers
