"""Whatever is sent, the answer is a result or a problem that was described, never a failure."""

from __future__ import annotations

import json

from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
FIELDS = (
    "text",
    "utterances",
    "id",
    "channel",
    "occurred_at",
    "customer",
    "source",
    "product",
    "segment",
    "score",
    "metadata",
)
ROW = st.dictionaries(st.sampled_from(FIELDS), JSON | st.text(max_size=12), max_size=6)
QUERY = st.dictionaries(
    st.sampled_from(
        ["since", "until", "channel", "stage", "theme", "sentiment", "q", "cursor", "limit", "order"]
    ),
    st.text(max_size=12) | st.dates().map(str) | st.integers().map(str),
    max_size=4,
)
AS_JSON = {"Content-Type": "application/json"}
QUIET = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUIET
@given(body=ROW | st.lists(ROW, max_size=3) | JSON)
def test_any_body(client: TestClient, body: object) -> None:
    response = client.post("/v1/analyse", content=json.dumps(body), headers=AS_JSON)
    assert response.status_code in {200, 400, 422}, response.text  # 400: Infinity is no JSON
    if response.status_code != 200:
        assert response.headers["content-type"] == "application/problem+json"


@QUIET
@given(lines=st.lists(ROW.map(json.dumps).map(str.encode) | st.binary(max_size=40), max_size=4))
def test_any_stream(empty: TestClient, lines: list[bytes]) -> None:
    headers = {"Content-Type": "application/x-ndjson"}
    response = empty.post("/v1/stories", content=b"\n".join(lines), headers=headers)
    assert response.status_code in {202, 422}, response.text
    if response.status_code == 202:
        told = [json.loads(line) for line in response.content.splitlines()]
        assert told[-1]["status"] == "done"
        assert told[-1]["records"] == len(told) - 1


@QUIET
@given(
    content=st.binary(max_size=60) | ROW.map(json.dumps).map(str.encode),
    fields=st.dictionaries(
        st.sampled_from(["mapping", "channel", "roles"]), JSON.map(json.dumps), max_size=2
    ),
)
def test_any_file(empty: TestClient, content: bytes, fields: dict[str, str]) -> None:
    response = empty.post("/v1/files", files={"file": ("x", content)}, data=fields)
    assert response.status_code in {202, 415, 422}, response.text


@QUIET
@given(
    path=st.sampled_from(
        ["/v1/moments", "/v1/stories", "/v1/themes", "/v1/journey", "/", "/moments", "/stories"]
    ),
    query=QUERY,
)
def test_any_query(client: TestClient, path: str, query: dict[str, str]) -> None:
    assert client.get(path, params=query).status_code in {200, 422}
    client.cookies.clear()
