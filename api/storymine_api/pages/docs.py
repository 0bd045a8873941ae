"""The API, described from its own OpenAPI document, without a script from elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse

from storymine.access import Role
from storymine_api.access import needs
from storymine_api.errors import KINDS
from storymine_api.pages.rendering import render

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.INGEST, Role.READ)])


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    required: bool
    description: str
    values: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One route as the page shows it; examples are JSON texts, or empty."""

    anchor: str
    method: str
    path: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    body: str
    answers: tuple[tuple[str, str], ...]
    example: str
    roles: tuple[str, ...]


@router.get("/docs")
def docs_page(request: Request) -> HTMLResponse:
    operations = list(read_operations(request.app.openapi()))
    return render(
        request, "docs.html", section="docs", json_path="/openapi.json", operations=operations, kinds=KINDS
    )


@router.get("/openapi.json")
def openapi_json(request: Request) -> JSONResponse:
    return JSONResponse(request.app.openapi())


def read_operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    """The operations of an OpenAPI document, in its order."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            answers = operation["responses"]
            good = next(answer for status, answer in answers.items() if status.startswith("2"))
            yield Operation(
                anchor=re.sub(r"\W+", "-", f"{method}{path}").strip("-").lower(),
                method=method.upper(),
                path=path,
                summary=operation.get("summary", ""),
                description=operation.get("description", ""),
                parameters=tuple(map(_parameter, operation.get("parameters", ()))),
                body=_example(operation.get("requestBody", {}), document),
                answers=tuple((status, answer["description"]) for status, answer in answers.items()),
                example=_example(good, document),
                roles=tuple(operation.get("x-roles", ())),
            )


def _parameter(parameter: Mapping[str, Any]) -> Parameter:
    schema = parameter["schema"]
    options = [schema, schema.get("items", {}), *schema.get("anyOf", ())]
    values = next((option["enum"] for option in options if "enum" in option), ())
    return Parameter(
        parameter["name"],
        parameter.get("required", False),
        parameter.get("description", ""),
        ", ".join(values),
    )


def _example(content: Mapping[str, Any], document: Mapping[str, Any]) -> str:
    kinds = content.get("content", {})
    media: Mapping[str, Any] = kinds.get("application/json") or next(iter(kinds.values()), {})
    if "examples" in media:
        value: object = next(iter(media["examples"].values()))["value"]
    elif "example" in media:
        value = media["example"]
    else:
        value = _schema_example(media.get("schema", {}), document)
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, indent=2)


def _schema_example(schema: Mapping[str, Any], document: Mapping[str, Any]) -> object:
    if "$ref" in schema:
        return _schema_example(document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]], document)
    return next(iter(schema.get("examples", ())), None)
