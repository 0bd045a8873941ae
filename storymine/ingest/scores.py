"""Scores that come with a story: NPS, CSAT, CES, KTO and stars, kept as asked, with scale and direction."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Final

from storymine.domain import Score
from storymine.errors import RecordError
from storymine.ingest.channels import kind_of, squeezed

METRICS: Final = ("nps", "csat", "ces", "kto", "sterren")
SCALES: Final[Mapping[str, tuple[float, float]]] = {
    "nps": (0, 10),
    "csat": (1, 5),
    "ces": (1, 7),
    "kto": (1, 10),
    "sterren": (1, 5),
}
_WORDS: Final[Mapping[str, str]] = {
    "nps": "nps netpromoterscore npsscore aanbevelingsscore likelihoodtorecommend",
    "csat": "csat csatscore tevredenheid satisfaction customersatisfaction",
    "ces": "ces cesscore customereffortscore customereffort klantmoeite",
    "kto": "kto klanttevredenheid rapportcijfer cijfer eindcijfer ktoscore klantcijfer",
    "sterren": "sterren ster stars star rating score beoordeling waardering aantalsterren starrating ratings",
}
_METRIC_OF = {word: metric for metric, words in _WORDS.items() for word in words.split()}
_TELLING: Final = frozenset({*METRICS, "stars", "rating", "rapportcijfer"})  # also as a part of a longer name
_NUMBER = re.compile(
    r"\s*([-+]?\d{1,6}(?:[.,]\d{1,6})?)\s*(?:(?:/|uit|van de|out of|of)\s*(\d{1,3})|sterren|stars?|"
    r"ster|%)?\s*",
    re.I,
)


def find_metric(name: str) -> str | None:
    """The metric that a column or field is named after ("NPS-score" -> "nps"), or None."""
    word = squeezed(name)
    if word in _METRIC_OF:
        return _METRIC_OF[word]
    parts = [squeezed(part) for part in re.split(r"[\W_]+", name) if part]
    return next((_METRIC_OF[part] for part in parts if part in _TELLING), None)


def asks_effort(name: str) -> bool:
    """True when a name asks how much effort it took, so that a low score is the good one."""
    return bool(re.search(r"moeite|inspanning|effort(?!.?score)", name, re.IGNORECASE))


def find_number(value: object) -> tuple[float, float | None] | None:
    """A score's number and, when it is written along, the top of its scale: 4, "4,5", "8/10", "★★★☆☆".

    >>> find_number("8 uit 10")
    (8.0, 10.0)
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return (float(value), None) if abs(value) < 1e9 and math.isfinite(value) else None
    if not isinstance(value, str) or len(value) > 40:
        return None
    if "★" in value or "⭐" in value:
        return float(value.count("★") + value.count("⭐")), 5.0
    match = _NUMBER.fullmatch(value)
    if not match:
        return None
    return float(match[1].replace(",", ".")), float(match[2]) if match[2] else None


def find_seconds(value: object) -> float | None:
    """Seconds from the start of a contact: 12.5, "12,5" or "01:02:03".

    >>> find_seconds("01:02")
    62.0
    """
    parts = [find_number(part) for part in (value.split(":") if isinstance(value, str) else [value])]
    seconds = 0.0
    for part in parts:
        if part is None or part[0] < 0 or len(parts) > 3:
            return None
        seconds = 60 * seconds + part[0]
    return seconds


def guess_scale(metric: str, lowest: float, highest: float) -> tuple[str, tuple[float, float]]:
    """Metric and scale of a column named after `metric` whose values run from `lowest` to `highest`.

    A "rating" of -1..1 or 0..5 keeps its own ends; one that goes above 5 is a mark out of ten (KTO).
    """
    if lowest < 0:
        bound = next(
            (bound for bound in (1.0, 2.0, 3.0, 5.0, 10.0, 100.0) if max(-lowest, highest) <= bound), None
        )
        return metric, (-bound, bound) if bound else (lowest, highest)
    usual = SCALES[metric]
    bottom = min(usual[0], 0.0 if lowest < 1 else usual[0])
    if highest <= usual[1]:
        return metric, (bottom, usual[1])
    top = next((top for top in (7.0, 10.0, 100.0, 1000.0) if highest <= top), highest)
    if metric == "sterren":
        metric = "kto"
    return metric, (0.0 if top >= 100 else bottom, top)


def score_from(value: object) -> Score:
    """The score in a row: {"metric", "value", "scale": [lowest, highest], "lower_is_better"} or "nps=9".

    Raises RecordError naming the field. A missing scale is the metric's usual one; "8/10" brings its own.
    """
    if isinstance(value, str) and "=" in value:
        name, _, given = value.partition("=")
        value = {"metric": name, "value": given}
    if not isinstance(value, Mapping):
        raise RecordError(
            'must be an object like {"metric": "nps", "value": 9, "scale": [0, 10]}', field="score"
        )
    metric = _metric(value.get("metric"))
    number = find_number(value.get("value"))
    if number is None:
        raise RecordError(f"{kind_of(value.get('value'))} is no number", field="score.value")
    scale = _scale(value.get("scale"), metric=metric, top=number[1])
    if not scale[0] <= number[0] <= scale[1]:
        raise RecordError(
            f"{number[0]:.4g} lies outside the scale {scale[0]:g}..{scale[1]:g}", field="score.value"
        )
    return Score(
        metric=metric, value=number[0], scale=scale, lower_is_better=_direction(value.get("lower_is_better"))
    )


def _metric(value: object) -> str:
    metric = find_metric(value) if isinstance(value, str) else None
    if metric is None:
        fault = "missing" if value is None else f"{kind_of(value)} is unknown"
        raise RecordError(f"{fault}; use one of {', '.join(METRICS)}", field="score.metric")
    return metric


def _scale(value: object, *, metric: str, top: float | None) -> tuple[float, float]:
    if value is None or value == "":
        return (SCALES[metric][0], top) if top else SCALES[metric]
    ends: list[object] = []
    if isinstance(value, str):
        ends = list(re.findall(r"(?<!\d)-?\d+(?:[.,]\d+)?", value.replace("..", " ")))
    elif isinstance(value, list | tuple):
        ends = list(value)
    numbers = [number[0] for end in ends if (number := find_number(end))]
    if len(numbers) != 2 or len(ends) != 2 or numbers[0] >= numbers[1]:
        raise RecordError("must be two numbers, the lowest and the highest, like [1, 5]", field="score.scale")
    return numbers[0], numbers[1]


def _direction(value: object) -> bool:
    if isinstance(value, bool) or value is None:
        return bool(value)
    word = str(value).strip().casefold()
    if word in {"true", "1", "ja", "yes"}:
        return True
    if word in {"false", "0", "nee", "no", ""}:
        return False
    raise RecordError("must be true or false", field="score.lower_is_better")
