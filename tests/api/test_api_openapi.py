"""The OpenAPI document is valid, and so are its examples."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import jsonschema
from fastapi.testclient import TestClient
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012


def references(node: object) -> set[str]:
    if isinstance(node, dict):
        own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
        return own.union(*map(references, node.values()))
    return set().union(*map(references, node)) if isinstance(node, list) else set()


def document(client: TestClient) -> dict[str, Any]:
    return client.get("/openapi.json").json()  # type: ignore[no-any-return]


def validator(schema: dict[str, Any], whole: dict[str, Any]) -> jsonschema.Draft202012Validator:
    registry = Registry().with_resource(
        "urn:api", Resource.from_contents(whole, default_specification=DRAFT202012)
    )
    absolute = {"$ref": "urn:api#" + schema["$ref"].removeprefix("#")} if "$ref" in schema else schema
    return jsonschema.Draft202012Validator(absolute, registry=registry)


def test_every_reference_leads_somewhere_and_every_schema_is_one(client: TestClient) -> None:
    whole = document(client)
    schemas = whole["components"]["schemas"]
    for reference in references(whole):
        assert reference.removeprefix("#/components/schemas/") in schemas, reference
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_examples_fit_their_schemas(client: TestClient) -> None:
    whole = document(client)
    tried = 0
    for name, schema in whole["components"]["schemas"].items():
        for example in schema.get("examples", ()):
            validator({"$ref": f"#/components/schemas/{name}"}, whole).validate(example)
            tried += 1
    assert tried >= 6


def test_every_route_is_described_and_names_its_problems(client: TestClient) -> None:
    for path, methods in document(client)["paths"].items():
        for operation in methods.values():
            assert operation["summary"]
            assert operation["description"]
            assert path in {"/healthz", "/metrics"} or "application/problem+json" in str(
                operation["responses"]
            )
            for parameter in operation.get("parameters", ()):
                assert parameter["schema"]


def test_what_most_need_comes_first_and_a_list_before_what_is_in_it(client: TestClient) -> None:
    paths = list(document(client)["paths"])
    assert paths[:3] == ["/v1/stories", "/v1/stories/{story_id}", "/v1/stories/{story_id}/raw"]
    assert paths[-3:] == ["/healthz", "/readyz", "/metrics"]
    for place, path in enumerate(paths):
        above = path.rpartition("/")[0]
        assert above not in paths[place:]
    nouns = [path.split("/")[2] for path in paths[:-3]]
    assert [noun for noun, _ in groupby(nouns)] == list(dict.fromkeys(nouns))


def test_streams_and_files_are_described_with_examples_that_are_accepted(empty: TestClient) -> None:
    paths = document(empty)["paths"]
    stories, files = paths["/v1/stories"]["post"], paths["/v1/files"]["post"]
    for operation in (stories, files):
        assert "application/x-ndjson" in operation["responses"]["202"]["content"]
        assert {"400", "409", "413", "415", "422", "503"} <= set(operation["responses"])
        assert [one["name"] for one in operation["parameters"]] == ["Idempotency-Key"]
    stream = stories["requestBody"]["content"]["application/x-ndjson"]["example"]
    headers = {"Content-Type": "application/x-ndjson"}
    assert '"rejected":0' in empty.post("/v1/stories", content=stream, headers=headers).text
    form = files["requestBody"]["content"]["multipart/form-data"]["example"]
    assert set(form) <= {"file", "mapping", "channel", "roles"}


def test_the_examples_of_bodies_are_accepted(empty: TestClient) -> None:
    body = document(empty)["paths"]["/v1/stories"]["post"]["requestBody"]["content"]["application/json"]
    for example in body["examples"].values():
        assert empty.post("/v1/stories", json=example["value"]).status_code == 202
