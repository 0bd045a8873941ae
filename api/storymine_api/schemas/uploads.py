"""Streams and files as they are sent, and the lines that answer them."""

from __future__ import annotations

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from storymine_api.schemas.stories import CHAT, REVIEW, STORY_BODY

LINES: list[Any] = [
    {"index": 0, "id": "chat-2031", "status": "created"},
    {"index": 1, "status": "rejected", "reason": "text: empty"},
    {
        "status": "done",
        "records": 2,
        "created": 1,
        "duplicate": 0,
        "superseded": 0,
        "rejected": 1,
    },
]


class StatusLine(BaseModel):
    """One line of the answer to a stream or a file: about a record, or (without `index`) the last line.

    `stopped` says that something came in between: `code` and `reason` say what, `records` how many were
    answered. Those are stored and stay; nothing behind them is.
    """

    model_config = ConfigDict(json_schema_extra={"examples": LINES})

    status: Literal["created", "duplicate", "superseded", "rejected", "done", "stopped"]
    index: int | None = Field(None, description="place of the record in what was sent, from 0")
    id: str | None = Field(None, description="what the story can be found under")
    record: str | None = Field(None, description="where in its file a rejected record is: `line 12`, `row 3`")
    reason: str | None = Field(None, description="why it was rejected, or why it stopped")
    code: str | None = Field(None, description="the kind of problem that stopped it")
    records: int | None = Field(None, description="how many records were answered")
    created: int | None = None
    duplicate: int | None = None
    superseded: int | None = None
    rejected: int | None = None


class FileUpload(BaseModel):
    """A file with stories, as `multipart/form-data`."""

    file: str = Field(
        json_schema_extra={"format": "binary"},
        description="any format that storymine reads (docs/formats.md); recognised by its content",
    )
    mapping: str | None = Field(
        None, description="JSON object: which column is which field", examples=['{"text": "Toelichting"}']
    )
    channel: str | None = Field(
        None, description="channel of the stories that do not name theirs", examples=["enquete"]
    )
    roles: str | None = Field(
        None,
        description="JSON object: who the speakers of a transcript are that names them only",
        examples=['{"Sanne": "agent"}'],
    )


def _lines(rows: list[Any]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


_LINES_CONTENT: dict[str, Any] = {
    "application/x-ndjson": {
        "schema": {"$ref": "#/components/schemas/StatusLine"},
        "example": _lines(LINES),
    }
}
LINES_ANSWER: dict[str, Any] = {
    "description": "What became of each record",
    "content": _LINES_CONTENT,
}
STORIES_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            **STORY_BODY["requestBody"]["content"],
            "application/x-ndjson": {
                "schema": {"$ref": "#/components/schemas/StoryRow"},
                "example": _lines([REVIEW, CHAT]),
            },
        },
    }
}
FILE_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {"$ref": "#/components/schemas/FileUpload"},
                "example": {
                    "file": "(the bytes of enquete.xlsx)",
                    "mapping": '{"text": "Toelichting"}',
                    "channel": "enquete",
                },
            }
        },
    }
}
