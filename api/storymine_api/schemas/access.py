"""Keys, the audit log and statuses as JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from storymine.access import Action, Role

NEW_KEY: dict[str, Any] = {"name": "Kassa Utrecht", "role": "ingest", "days": 365}


class NewKey(BaseModel):
    """A key to make."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [NEW_KEY]})

    name: str = Field(description="whose key it is: a person or a program", max_length=80)
    role: Role
    days: float | None = Field(None, gt=0, le=36500, description="it stops working after so many days")


class KeyHead(BaseModel):
    """A key without its secret."""

    id: str
    name: str
    role: Role
    made_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    used_at: datetime | None = Field(description="to the hour")


class MadeKey(KeyHead):
    key: str = Field(description="the key itself; nothing shows it again")


class Keys(BaseModel):
    items: list[KeyHead]


class AuditEntry(BaseModel):
    """Who did what to which id, and when."""

    at: datetime
    key: str | None = Field(description="id of the key; null on the command line and while there are no keys")
    name: str = Field(description="name of the key, `command line` or `anybody`")
    action: str = Field(description=", ".join(f"`{action.value}`" for action in Action))
    subject: str = Field(
        description="id of a story, receipt, key or webhook, customer's pseudonym; at logins the address; "
        "of a download how many rows of what"
    )


class StoryState(BaseModel):
    """How far a story is."""

    id: str
    status: str = Field(description="`pending`, `analysed`, `failed`, `superseded`")
    received_at: datetime
    reason: str | None = Field(description="why it failed")


class StoryStates(BaseModel):
    items: list[StoryState] = Field(description="in the order of the ids; what is not there is left out")
