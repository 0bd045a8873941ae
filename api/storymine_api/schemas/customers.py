"""What is asked about a customer, what is held on one, and that something was erased."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

RECEIPT: dict[str, Any] = {
    "id": "e-5d0c1f2ab93e7746",
    "kind": "customer",
    "stories": 3,
    "moments": 11,
    "by": "Anna",
    "made_at": "2026-05-04T09:30:00+00:00",
    "cleaned_at": "2026-05-04T09:30:01+00:00",
}
HELD: dict[str, Any] = {
    "customer": "1f3870be274f6c49b3e31a0c6728957f",
    "stories": [
        {
            "number": 12,
            "id": "chat-2031",
            "status": "analysed",
            "channel": "chat",
            "received_at": "2026-05-03T08:16:00+00:00",
            "utterances": [
                {"speaker": "customer", "text": "Ik zit al drie dagen zonder internet.", "start": None}
            ],
            "readings": [{"run_id": "01abc", "moments": 1, "sentiment_label": "negative"}],
            "moments": [{"position": 0, "text": "Ik zit al drie dagen zonder internet.", "themes": []}],
            "corrections": [],
            "failures": [],
            "raw": None,
        }
    ],
}
LONGEST_NAME = 80

Key = Annotated[str | int, Field(description="customer key, as it was sent with the stories")]
By = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_NAME)]


class AskedCustomer(BaseModel):
    """A customer, by the key that the sender knows."""

    model_config = ConfigDict(
        extra="forbid", strict=True, json_schema_extra={"examples": [{"customer": "K-55102"}]}
    )

    customer: Key


class AskedErasure(BaseModel):
    """A customer, or one story, to be erased."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        json_schema_extra={"examples": [{"customer": "K-55102", "by": "Anna"}, {"story": "chat-2031"}]},
    )

    customer: Key | None = None
    story: str | None = Field(None, description="id of a story; it goes with all its versions")
    by: By | None = Field(None, description="who erases, for the receipt")

    @model_validator(mode="after")
    def _one(self) -> AskedErasure:
        if (self.customer is None) == (self.story is None):
            raise ValueError("give a customer or a story")
        return self


class Receipt(BaseModel):
    """That something was erased, and nothing of what it was."""

    model_config = ConfigDict(json_schema_extra={"examples": [RECEIPT]})

    id: str = Field(description="random; nothing leads from it to what was erased")
    kind: str = Field(description="`customer`, `story` or `retention`")
    stories: int = Field(description="how many stories, all versions counted")
    moments: int
    by: str | None = Field(description="who erased, if that was told")
    made_at: str
    cleaned_at: str | None = Field(
        description="when the room that it left in the database was cleaned; null: not yet"
    )


class Held(BaseModel):
    """All that is held on a customer: whole rows of the store, by the names of docs/store.md."""

    model_config = ConfigDict(json_schema_extra={"examples": [HELD]})

    customer: str = Field(description="pseudonym under which the stories are kept")
    stories: list[dict[str, Any]] = Field(
        description="all stories in all versions, each with what every run read in it (`readings`, `moments` "
        "with their `themes`), `corrections`, `failures`, and under `raw` its words before redaction "
        "where those are kept"
    )
