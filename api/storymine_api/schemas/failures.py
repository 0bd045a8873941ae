"""What failed, and what is to be tried again."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

MOST_RETRIED = 1000

FAILURE: dict[str, Any] = {
    "id": 12,
    "story": "chat-2031",
    "status": "failed",
    "source": "crm",
    "record": "chat-2031",
    "step": "analyse",
    "reason": "its worker stopped 3 times",
    "run": None,
    "at": "2026-05-04T09:30:00+00:00",
}
RETRY: dict[str, Any] = {"stories": ["chat-2031"]}


class Failure(BaseModel):
    """What failed at which step, and why; never with a customer's words."""

    model_config = ConfigDict(json_schema_extra={"examples": [FAILURE]})

    id: int
    story: str | None = Field(description="id of the story; null for a record that never became one")
    status: str | None = Field(description="what has become of the story: failed, pending, analysed")
    source: str
    record: str = Field(description="what it was called, or where it was in its file")
    step: str = Field(description="analyse or save")
    reason: str
    run: str | None = Field(description="the run in which it failed, where it was not the live one")
    at: str


class Retry(BaseModel):
    """Which stories to try again."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [RETRY]})

    stories: Literal["all"] | Annotated[list[str], Field(min_length=1, max_length=MOST_RETRIED)] = Field(
        description="ids of stories, or `all` that have failed"
    )


class Retried(BaseModel):
    """How many stories wait again; one that had not failed is not counted."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"retried": 1}]})

    retried: int
