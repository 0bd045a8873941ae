"""The OpenAPI document: FastAPI's, with our problems and bodies, and with what each route needs."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from storymine_api.access import guarded_routes
from storymine_api.cookies import LOGIN
from storymine_api.gate import SAFE
from storymine_api.schemas.access import NewKey
from storymine_api.schemas.corrections import Correction, NewCorrection
from storymine_api.schemas.curation import (
    ChangeEffect,
    ThemeChange,
    ThemeEdit,
    ThemeExclude,
    ThemeMerge,
    ThemeMove,
    ThemeSplit,
)
from storymine_api.schemas.customers import AskedCustomer, AskedErasure, Held, Receipt
from storymine_api.schemas.failures import Failure, Retry
from storymine_api.schemas.insight import Theme, ThemeDetail
from storymine_api.schemas.problem import Problem, problems
from storymine_api.schemas.readings import Analysis, Moment, StoredMoment
from storymine_api.schemas.stories import AcceptedStories, StoryRow
from storymine_api.schemas.uploads import FileUpload, StatusLine
from storymine_api.schemas.webhooks import Delivery, MadeWebhook, NewWebhook, Webhook

BODIES = (
    Problem, StoryRow, NewCorrection, Retry, AskedCustomer, AskedErasure, NewWebhook, NewKey, StatusLine,
    FileUpload, ThemeEdit, ThemeExclude, ThemeMerge, ThemeMove, ThemeSplit,
)  # fmt: skip
"""What bodies and problems refer to by hand."""
WITH_NULLS = (
    AcceptedStories, Analysis, ChangeEffect, Correction, Delivery, Failure, Held, MadeWebhook, Moment,
    Receipt, StoredMoment, Theme, ThemeChange, ThemeDetail, Webhook,
)  # fmt: skip
SCHEMES = {
    "key": {"type": "http", "scheme": "bearer", "description": "a key of `storymine keys create`"},
    "login": {
        "type": "apiKey",
        "in": "cookie",
        "name": LOGIN,
        "description": "a browser that is logged in; reads only (over https the name begins with __Host-)",
    },
}


def openapi_document(app: FastAPI) -> dict[str, Any]:
    """The document of an application, made once."""
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            routes=app.routes,
            webhooks=app.webhooks.routes,
            tags=app.openapi_tags,
        )
        schemas = document["components"]["schemas"]
        for model in BODIES:
            schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= schema.pop("$defs", {})
            schemas[model.__name__] = schema
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        for shown in WITH_NULLS:
            # FastAPI drops every null from its document, also where an example needs one.
            schemas[shown.__name__]["examples"] = shown.model_json_schema()["examples"]
        document["components"]["securitySchemes"] = SCHEMES
        document["paths"] = _nouns_first(document["paths"])
        _say_what_is_needed(app, document["paths"])
        app.openapi_schema = document
    return app.openapi_schema


def _nouns_first(paths: dict[str, Any]) -> dict[str, Any]:
    """The paths noun by noun, /v1/stories before /v1/stories/{id} and what is below that. Routes are in
    another order, since the first that matches a request answers it.
    """
    nouns = list(dict.fromkeys(map(_noun, paths)))
    return dict(sorted(paths.items(), key=lambda item: (nouns.index(_noun(item[0])), item[0].count("/"))))


def _noun(path: str) -> str:
    return path.removeprefix("/v1").split("/")[1]


def _say_what_is_needed(app: FastAPI, paths: dict[str, Any]) -> None:
    """Security, roles and the answers of the gate, at each operation that is described."""
    refusals = {str(status): answer for status, answer in problems(401, 403, 429).items()}
    for route in guarded_routes(app):
        # In the document a path parameter has no converter: {story_id:path} is {story_id}.
        described = paths.get(route.path.replace(":path}", "}"), {})
        for method in route.methods:
            operation = described.get(method.lower())
            if operation is None:
                continue
            operation["security"] = []
            if route.access.roles:
                operation["security"] = [{"key": []}, *([{"login": []}] if method in SAFE else [])]
                operation["x-roles"] = [role.value for role in route.access.allowed]
                answers = {**operation["responses"], **refusals}
                operation["responses"] = dict(sorted(answers.items()))
