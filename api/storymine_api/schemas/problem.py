"""What an error looks like (RFC 9457), and a page of anything."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from storymine_api.errors import KINDS, MEDIA_TYPE, Kind

Item = TypeVar("Item")


class Fault(BaseModel):
    """What is wrong with one field."""

    field: str = Field(description="path of the field: `limit`, `text`, `3.utterances.0.text`")
    reason: str = Field(description="what is wrong with it")


class Problem(BaseModel):
    """A problem as RFC 9457 describes it; compare `code`, show `detail`."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "/docs#problem-invalid",
                    "title": "The request cannot be used",
                    "status": 422,
                    "detail": "not valid: limit",
                    "instance": "/v1/moments",
                    "code": "invalid",
                    "request_id": "8f14e45fceea167a",
                    "errors": [{"field": "limit", "reason": "Input should be less than or equal to 200"}],
                }
            ]
        }
    )

    type: str = Field(description="address of the description of this kind of problem")
    title: str
    status: int
    detail: str
    instance: str = Field(description="path of the request that failed")
    code: str = Field(description="the kind of problem, for programs")
    request_id: str | None = Field(None, description="id of the request, as in its header and the log")
    errors: list[Fault] | None = Field(None, description="the fields at fault, where there are any")


class Paged(BaseModel, Generic[Item]):
    """One page of a list; ask for the next one with `?cursor=`."""

    items: list[Item]
    next: str | None = Field(description="cursor of the next page; null on the last one")


def problems(*statuses: int | Kind) -> dict[int | str, dict[str, Any]]:
    """OpenAPI's `responses` for these statuses; a status stands for the first kind that has it."""
    first = {kind.status: kind for kind in reversed(KINDS)}
    kinds = [first[status] if isinstance(status, int) else status for status in statuses]
    return {
        kind.status: {
            "description": kind.title,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for kind in kinds
    }
