"""A body of JSON as the model that a route takes."""

from __future__ import annotations

from typing import TypeVar

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError

Sent = TypeVar("Sent", bound=BaseModel)


def parse(model: type[Sent], body: object) -> Sent:
    """The body as `model`. Raises RequestValidationError, which names the fields at fault."""
    try:
        return model.model_validate(body)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_context=False, include_input=False)
        raise RequestValidationError(
            [{**fault, "loc": ("body", *fault["loc"])} for fault in faults]
        ) from None
