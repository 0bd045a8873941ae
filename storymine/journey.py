"""Reads a journey: the default one (data/journey.toml) or an organisation's own file of the same form."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from storymine.domain import Journey, JourneyLevel, JourneyStage
from storymine.errors import ConfigurationError


class _Part(BaseModel):
    # A field that is misspelled or meant for something else is told, not passed over.
    model_config = ConfigDict(extra="forbid")


class _Texts(_Part):
    """A text in the languages of the pages; without English the Dutch one stands there too."""

    nl: str = Field(min_length=1)
    en: str = ""

    def by_language(self) -> dict[str, str]:
        return {"nl": self.nl, "en": self.en or self.nl}


class _Place(_Part):
    id: str = Field(min_length=1)
    names: _Texts
    descriptions: _Texts


class _Stage(_Place):
    level: str


class _File(_Part):
    id: str = Field(min_length=1)
    version: str
    names: _Texts
    levels: list[_Place] = Field(min_length=1)
    stages: list[_Stage] = Field(min_length=1)

    @model_validator(mode="after")
    def _hangs_together(self) -> _File:
        known = [level.id for level in self.levels]
        for stage in self.stages:
            if stage.level not in known:
                raise ValueError(f"stage {stage.id!r} is on level {stage.level!r}; levels are {known}")
        if len({stage.id for stage in self.stages}) != len(self.stages):
            raise ValueError("two stages have the same id")
        return self


def read_journey(path: Path | None = None) -> Journey:
    """The journey in `path`, or the default journey.

    Raises ConfigurationError, naming the file and what is wrong in it, when it is no valid journey.
    """
    source = path or files("storymine") / "data" / "journey.toml"
    try:
        read = _File.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
    except ValidationError as error:
        wrong = error.errors()[0]
        at = ".".join(map(str, wrong["loc"]))
        raise ConfigurationError(f"journey file {source}: {at + ': ' if at else ''}{wrong['msg']}") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"journey file {source} cannot be read: {error}") from error
    return Journey(
        id=read.id,
        version=read.version,
        names=read.names.by_language(),
        levels=tuple(
            JourneyLevel(level.id, level.names.by_language(), level.descriptions.by_language())
            for level in read.levels
        ),
        stages=tuple(
            JourneyStage(stage.id, stage.level, stage.names.by_language(), stage.descriptions.by_language())
            for stage in read.stages
        ),
    )
