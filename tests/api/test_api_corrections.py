"""Corrections over HTTP: kept, refused with the field named, listed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storymine_api.schemas.corrections import NewCorrection
from test_api_openapi import document, validator

URL = "/v1/corrections"


def send(client: TestClient, labels: object, story: str = "melding-0", moment: int = 0, **more: Any) -> Any:
    return client.post(URL, json={"story": story, "moment": moment, "labels": labels, **more})


def test_a_correction_is_kept_and_answered(read: TestClient) -> None:
    response = send(read, {"stage": "hulp", "drivers": ["belofte"], "valence": 1}, by=" Anna ")
    assert response.status_code == 201
    made = response.json()
    assert made["text"] == "De monteur kwam alweer niet."
    assert made["labels"] == {
        "stage": "hulp",
        "drivers": ["belofte"],
        "valence": 1,
        "emotions": None,
        "effort": None,
        "effort_causes": None,
        "need": None,
        "voice": None,
    }
    assert made["reading"] == {
        "stage": "ontvangen",
        "drivers": ["levering"],
        "valence": 1,
        "emotions": ["irritatie"],
        "effort": 2,
        "effort_causes": ["geen"],
        "need": "-",
        "voice": "customer",
    }
    assert (made["by"], made["confirms"], made["model"]) == ("Anna", False, "regels 0.1.0")
    assert read.get(URL).json() == {"items": [made], "next": None}
    assert read.get("/v1/stories/melding-0").json()["corrections"] == [made]


def test_the_same_labels_confirm(read: TestClient) -> None:
    made = send(read, {"stage": "ontvangen", "effort": 2, "voice": "customer"}).json()
    assert made["confirms"]
    assert made["by"] is None


def test_the_newest_of_a_stretch_holds_and_the_list_is_paged(read: TestClient) -> None:
    for effort in (0, 1, 3):
        send(read, {"effort": effort})
    send(read, {"effort": 1}, "melding-1")
    holding = [(one["story"], one["labels"]["effort"]) for one in read.get(URL).json()["items"]]
    assert holding == [("melding-1", 1), ("melding-0", 3)]
    seen, cursor = [], ""
    while cursor is not None:
        page = read.get(
            URL, params={"history": "true", "limit": 3} | ({"cursor": cursor} if cursor else {})
        ).json()
        seen += [one["labels"]["effort"] for one in page["items"]]
        cursor = page["next"]
    assert seen == [1, 3, 1, 0]


@pytest.mark.parametrize(
    ("story", "moment"), [("weg", 0), ("melding-0", 99), ("melding-0", 10**30), ("\ud800", 0)]
)
def test_a_moment_that_is_not_there_is_not_found(read: TestClient, story: str, moment: int) -> None:
    body = json.dumps({"story": story, "moment": moment, "labels": {"effort": 1}})
    response = read.post(URL, content=body, headers={"Content-Type": "application/json"})
    assert (response.status_code, response.json()["code"]) == (404, "not-found")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "story"),
        ([], "body"),
        ({"labels": {}}, "labels"),
        ({"labels": {"effort": None}}, "labels"),
        ({"labels": ["fout"]}, "labels"),
        ({"labels": {"stage": "nergens"}}, "labels.stage"),
        ({"labels": {"stage": "unknown"}}, "labels.stage"),
        ({"labels": {"drivers": ["systeem"]}}, "labels.drivers"),
        ({"labels": {"drivers": "fout"}}, "labels.drivers"),
        ({"labels": {"drivers": [1]}}, "labels.drivers.0"),
        ({"labels": {"emotions": ["neutraal", "irritatie"]}}, "labels.emotions"),
        ({"labels": {"valence": 6}}, "labels.valence"),
        ({"labels": {"valence": "2"}}, "labels.valence"),
        ({"labels": {"effort": True}}, "labels.effort"),
        ({"labels": {"need": "geen"}}, "labels.need"),
        ({"labels": {"voice": "klant"}}, "labels.voice"),
        ({"labels": {"mood": "x"}}, "labels.mood"),
        ({"labels": {"effort": 1}, "moment": -1}, "moment"),
        ({"labels": {"effort": 1}, "moment": "0"}, "moment"),
        ({"labels": {"effort": 1}, "story": 3}, "story"),
        ({"labels": {"effort": 1}, "by": "x" * 81}, "by"),
        ({"labels": {"effort": 1}, "user": "Anna"}, "user"),
    ],
)
def test_what_cannot_be_used_is_named(read: TestClient, body: Any, field: str) -> None:
    whole = {"story": "melding-0", "moment": 0, **body} if body else body
    response = read.post(URL, json=whole)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["code"] == "invalid"
    assert problem["errors"][0]["field"] == field
    assert read.get(URL).json()["items"] == []


def test_an_employees_moment_takes_an_employees_drivers(read: TestClient) -> None:
    assert send(read, {"voice": "employee", "drivers": ["werkdruk"]}).status_code == 201


def test_what_no_database_keeps_does_no_harm(read: TestClient) -> None:
    def named(name: bytes) -> Any:
        body = b'{"story": "melding-0", "moment": 0, "labels": {"effort": 1}, "by": "An%bna"}' % name
        return read.post(URL, content=body, headers={"Content-Type": "application/json"})

    assert named(rb"\u0000").json()["by"] == "An\ufffdna"
    assert named(rb"\ud800").status_code == 422


def test_the_list_refuses_what_it_did_not_give_out(read: TestClient) -> None:
    for query in ({"cursor": "x"}, {"limit": 0}, {"history": "misschien"}):
        assert read.get(URL, params=query).status_code == 422


def test_the_description_fits_what_is_sent_and_answered(read: TestClient) -> None:
    whole = document(read)
    post = whole["paths"][URL]["post"]
    assert set(post["responses"]) == {
        "201", "400", "401", "403", "404", "409", "413", "415", "422", "429", "503",
    }  # fmt: skip
    example = post["requestBody"]["content"]["application/json"]["examples"]["one"]["value"]
    validator({"$ref": "#/components/schemas/NewCorrection"}, whole).validate(example)
    NewCorrection.model_validate(example)
    made = send(read, example["labels"]).json()
    validator({"$ref": "#/components/schemas/Correction"}, whole).validate(made)


JSON = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.lists(st.text(max_size=8), max_size=2)
)
FIELDS = ("stage", "drivers", "valence", "emotions", "effort", "need", "voice", "x")
LABELS = st.dictionaries(
    st.sampled_from(FIELDS), JSON | st.sampled_from(["hulp", "-", ["fout"], 2]), max_size=4
)
BODY = st.fixed_dictionaries(
    {
        "story": st.sampled_from(["melding-0", "weg"]) | JSON,
        "moment": st.integers(-1, 3) | JSON,
        "labels": LABELS | JSON,
    },
    optional={"by": JSON},
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=BODY | JSON)
def test_any_body(read: TestClient, body: object) -> None:
    response = read.post(URL, content=json.dumps(body), headers={"Content-Type": "application/json"})
    assert response.status_code in {201, 400, 404, 422}, response.text
    if response.status_code != 201:
        assert response.headers["content-type"] == "application/problem+json"
