"""Reads a journey: the default one (data/journey.toml) or an organisation's own file of the same form."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from storymine.domain import Journey, JourneyLevel, JourneyStage
from storymine.errors import ConfigurationError


def read_journey(path: Path | None = None) -> Journey:
    """The journey in `path`, or the default journey.

    Raises ConfigurationError, naming the file, when it is no valid journey.
    """
    source = path or files("storymine") / "data" / "journey.toml"
    try:
        return _journey(tomllib.loads(source.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"journey file {source} cannot be read: {error}") from error
    except KeyError as error:
        raise ConfigurationError(f"journey file {source} lacks the field {error}") from error


def _journey(data: Mapping[str, Any]) -> Journey:
    levels = tuple(
        JourneyLevel(id=level["id"], names=level["names"], descriptions=level["descriptions"])
        for level in data["levels"]
    )
    stages = tuple(
        JourneyStage(
            id=stage["id"],
            level=stage["level"],
            names=stage["names"],
            descriptions=stage["descriptions"],
            cues=tuple(stage.get("cues", ())),
            examples=tuple(stage.get("examples", ())),
        )
        for stage in data["stages"]
    )
    known = {level.id for level in levels}
    for stage in stages:
        if stage.level not in known:
            raise ConfigurationError(
                f"stage {stage.id!r} is on level {stage.level!r}; levels are {sorted(known)}"
            )
    if len({stage.id for stage in stages}) != len(stages):
        raise ConfigurationError("two stages have the same id")
    return Journey(id=data["id"], version=data["version"], names=data["names"], levels=levels, stages=stages)
