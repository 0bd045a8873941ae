"""What changed between two discoveries of themes."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from storymine_api.schemas.insight import Run

COMPARED: dict[str, Any] = {
    "id": "t-7f3a",
    "label": "Niet teruggebeld ondanks belofte",
    "verdict": "grown",
    "kin": [{"id": "t-7f3a", "label": "Niet teruggebeld ondanks belofte", "overlap": 0.71}],
    "before": 124,
    "after": 163,
    "joined": 22,
    "stayed": 118,
    "was_called": "Niet teruggebeld",
    "emerged": False,
}


class KinTheme(BaseModel):
    """A theme of the earlier run that a theme stems from."""

    id: str
    label: str
    overlap: float | None = Field(
        description="Jaccard overlap of their moments, counted over those that both runs know; null where "
        "other discoveries lie between"
    )


class ComparedTheme(BaseModel):
    """A theme of either run, with its moments in each."""

    model_config = ConfigDict(json_schema_extra={"examples": [COMPARED]})

    id: str
    label: str
    verdict: Literal["same", "grown", "split", "merged", "new", "retired"]
    kin: list[KinTheme]
    before: int = Field(
        description="moments in it when the later run was made; where other discoveries lie between, on the "
        "day of the earlier run"
    )
    after: int = Field(description="moments in it on the day of the later run")
    joined: int | None = Field(description="of those before, how many came in after the earlier run")
    stayed: int | None = Field(description="moments that are in it both times")
    was_called: str | None = Field(description="what the earlier discovery called it, if otherwise")
    emerged: bool = Field(description="came up by itself after the later run")


class FlowEnd(BaseModel):
    """Where moments came from, or went to."""

    kind: Literal["theme", "none", "new", "gone"] = Field(
        description="a theme; in no theme; not in the earlier run; no longer in the later one"
    )
    id: str | None = Field(description="of the theme")
    label: str | None


class ThemeFlow(BaseModel):
    """How many moments went from one theme to another."""

    model_config = ConfigDict(populate_by_name=True)

    came_from: FlowEnd = Field(alias="from")
    went_to: FlowEnd = Field(alias="to")
    moments: int
    joined: int = Field(description="of these, how many came in after the earlier run")
    opens: bool = Field(description="whether `/v1/runs/{id}/moments` still lists them")


class RunChanges(BaseModel):
    """What changed between two discoveries: themes, and where their moments went."""

    earlier: Run | None = Field(description="null: the later one is the first")
    later: Run
    steps: list[str] = Field(description="ids of the runs after the earlier one, up to the later one")
    themes: list[ComparedTheme]
    flows: list[ThemeFlow] | None = Field(
        description="the largest first; null where other discoveries lie between (ask for each step), and of "
        "runs made before flows were written down"
    )
