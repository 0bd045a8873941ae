"""Webhooks and their deliveries: as they are sent in, and as they are told."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

SENT: dict[str, Any] = {
    "url": "https://crm.example.nl/storymine",
    "events": ["story.analysed", "story.failed"],
    "description": "tickets in the CRM",
}
WEBHOOK: dict[str, Any] = {
    "id": "wh_5f0c3a91d2e84b67",
    **SENT,
    "created_at": "2026-05-04T09:30:00+00:00",
    "disabled_at": None,
    "failing_since": None,
    "reason": None,
    "pending": 0,
    "dead": 0,
}
DELIVERY: dict[str, Any] = {
    "event": "msg_01k2v8q7x40000f3m9w2c7tk",
    "webhook": "wh_5f0c3a91d2e84b67",
    "type": "story.analysed",
    "status": "dead",
    "attempts": 10,
    "happened_at": "2026-05-04T09:30:00+00:00",
    "due_at": None,
    "tried_at": "2026-05-07T13:12:41+00:00",
    "answer": 500,
    "reason": "answered 500",
}


class NewWebhook(BaseModel):
    """Where messages are to be sent, and which."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [SENT]})

    url: str = Field(description="an https address that is public", max_length=2000)
    events: list[str] = Field([], description="types of events; all there are when left out")
    description: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] | None = Field(
        None, description="what it is for"
    )


class Webhook(BaseModel):
    """Who is told what, and how that goes."""

    model_config = ConfigDict(json_schema_extra={"examples": [WEBHOOK]})

    id: str
    url: str
    events: list[str]
    description: str | None
    created_at: str
    disabled_at: str | None = Field(description="since when nothing is sent; `reason` says why")
    failing_since: str | None = Field(description="since when nothing has arrived")
    reason: str | None = Field(description="what went wrong last")
    pending: int = Field(description="deliveries that wait, or wait to be tried again")
    dead: int = Field(description="deliveries that were given up")


class MadeWebhook(Webhook):
    """A webhook that was just made, with its secret."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{**WEBHOOK, "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw1c0vXmTn4Yk="}]
        }
    )

    secret: str = Field(description="what its signatures are made with; it is not shown again")


class NewSecret(BaseModel):
    """A secret that was just made."""

    secret: str = Field(description="what signatures are made with from now on; it is not shown again")


class TestResult(BaseModel):
    """What came of a test message."""

    __test__ = False  # pytest: a result, no test

    delivered: bool
    answer: int | None = Field(description="status of the answer; null when there was none")
    reason: str = Field(description="what happened; holds nothing of what the receiver said")


class Retried(BaseModel):
    """How many dead deliveries are queued again."""

    retried: int


class Delivery(BaseModel):
    """An event that a webhook is told."""

    model_config = ConfigDict(json_schema_extra={"examples": [DELIVERY]})

    event: str = Field(description="the message's `webhook-id`, the same in every attempt")
    webhook: str
    type: str
    status: str = Field(description="`pending`, `delivered` or `dead`")
    attempts: int
    happened_at: str
    due_at: str | None = Field(description="when it is tried next; null when it is not")
    tried_at: str | None
    answer: int | None = Field(description="status of the last answer; null when there was none")
    reason: str | None = Field(description="why the last attempt failed")
