"""How a page speaks: its texts (texts.toml), label names, numbers and dates in Dutch or English."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from markupsafe import Markup, escape

from storymine.domain import Journey
from storymine.labels import LANGUAGES, label_name

MONTHS = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
MINUS, NO_BREAK = "\N{MINUS SIGN}", "\N{NO-BREAK SPACE}"


@cache
def texts() -> Mapping[str, Mapping[str, Any]]:
    """Every text by section and name: {"nl": ..., "en": ...}, or per language {"one": ..., "other": ...}."""
    source = files("storymine_api") / "texts.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


class Language:
    """One of LANGUAGES; called as `t("section.name", n=3)` it gives a text, what is filled in escaped."""

    def __init__(self, code: str) -> None:
        self.code = code if code in LANGUAGES else LANGUAGES[0]

    def __call__(self, key: str, /, **values: object) -> Markup:
        section, _, name = key.partition(".")
        text = texts()[section][name][self.code]
        if not isinstance(text, str):
            text = text["one" if values.get("n") == 1 else "other"]
        shown = {
            name: self.number(value) if isinstance(value, int) else value for name, value in values.items()
        }
        return escape(text).format(**shown)

    def number(self, value: float) -> str:
        """A whole number with thousands set apart: 1.234 in Dutch, 1,234 in English."""
        return self._local(f"{round(value):,}")

    def decimal(self, value: float, digits: int = 1) -> str:
        return self._local(f"{value:,.{digits}f}")

    def signed(self, value: float, digits: int = 2) -> str:
        """A number with its sign, as sentiment is shown: +0,42."""
        text = self.decimal(abs(value), digits)
        return text if not round(value, digits) else (MINUS if value < 0 else "+") + text

    def percent(self, share: float) -> str:
        """A share of 0..1 as 12 % (12% in English); what is there but rounds to nothing is "< 1 %"."""
        space = NO_BREAK if self.code == "nl" else ""
        shown = round(100 * share)
        return f"<{NO_BREAK}1{space}%" if not shown and share > 0 else f"{shown}{space}%"

    def date(self, when: date | datetime | None, *, year: bool = True) -> str:
        """3 mei 2026, or 3 May 2026; an unknown date is told as such."""
        if when is None:
            return str(self("common.no_date"))
        text = f"{when.day}{NO_BREAK}{MONTHS[self.code][when.month - 1]}"
        return f"{text}{NO_BREAK}{when.year}" if year else text

    def day(self, when: datetime) -> str:
        """The day of something that was done here, by the clock of the machine (the variable TZ)."""
        return self.date(when.astimezone())

    def time(self, when: datetime) -> str:
        """3 mei 2026 14:05 CEST: by the clock of the machine (the variable TZ), with its zone."""
        here = when.astimezone()
        return f"{self.date(here)} {here:%H:%M}{NO_BREAK}{here:%Z}"

    def label(self, kind: str, label: str) -> str:
        """The display name of a label."""
        return label_name(kind, str(label), self.code)

    def driver(self, label: str) -> str:
        """The display name of a driver, a customer's or an employee's."""
        name = self.label("driver", label)
        return name if name != label else self.label("employee_driver", label)

    def join(self, items: list[str]) -> Markup:
        """a, b en c."""
        if len(items) < 2:
            return escape("".join(items))
        last = self("common.and")
        return Markup(", ").join(items[:-1]) + Markup(" {} {}").format(last, items[-1])

    def _local(self, text: str) -> str:
        return text.translate(str.maketrans(",.", ".,")) if self.code == "nl" else text


def choose_language(asked: str | None, remembered: str | None, accepted: str) -> Language:
    """The language asked for in the address, else remembered in the cookie, else what the browser prefers."""
    for code in (asked, remembered):
        if code in LANGUAGES:
            return Language(code)
    ranked = [part.split(";")[0].strip()[:2].lower() for part in accepted.split(",")]
    return Language(next((code for code in ranked if code in LANGUAGES), LANGUAGES[0]))


def stage_name(journey: Journey, stage: str | None, t: Language) -> str:
    """The display name of a stage, of "geen" and of "unknown"."""
    if stage in {None, "geen"}:
        return str(t("word.no_stage"))
    if stage == "unknown":
        return str(t("word.unknown_stage"))
    known = journey.stage(str(stage))
    return known.names[t.code] if known else str(stage)
