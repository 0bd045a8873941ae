"""A story as it came in, before redaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from storymine_api.schemas.stories import GivenUtterance

RAW: dict[str, Any] = {
    "id": "chat-2031",
    "kept_at": "2026-05-03T08:16:00Z",
    "utterances": [{"speaker": "customer", "text": "U spreekt met Fien Zandstra.", "start": None}],
    "metadata": {"team": "Zuid"},
}


class RawStory(BaseModel):
    """What a story said before redaction: with personal data in it."""

    model_config = ConfigDict(json_schema_extra={"examples": [RAW]})

    id: str
    kept_at: datetime = Field(description="since when it is kept; for how long is STORYMINE_RAW_DAYS")
    utterances: list[GivenUtterance]
    metadata: dict[str, str] = Field(description="what else came with it")
