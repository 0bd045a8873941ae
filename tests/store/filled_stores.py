"""Stores as earlier versions left them: their rows, in the SQL of their own day.

Nothing here may use today's tables or functions: these rows must stay what they were. Each version adds to
the rows of the one before what it brought.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, inspect, text

T1, T2, T3 = "2025-03-01 10:00:00+00:00", "2025-03-02 11:30:00+00:00", "2025-03-03 09:15:00+00:00"
SAID = "Goedemiddag.\nDe monteur kwam niet. Ik heb drie keer gebeld."
SPOKEN = '[["agent", 12, 0.0], ["customer", 46, 2.5]]'
VECTOR = b"\x00\x38" * 4
"""Four halves, float16, little-endian."""
CENTROID = b"\x00\x00\x00\x3f" * 4
"""Four halves, float32, little-endian."""

Rows = list[dict[str, Any]]


def story(number: int, name: str, status: str, **fields: Any) -> dict[str, Any]:
    return {
        "number": number, "id": name, "content_hash": f"hash-{number}", "status": status, "attempts": 1,
        "claimed_by": None, "claimed_until": None, "superseded_by": None, "channel": "gesprek",
        "language": "nl",
        "occurred_at": T1, "received_at": T2, "happened_at": T1, "customer": "k-1", "source": "crm",
        "product": "Internet", "score_metric": "nps", "score_value": 4.0, "score_low": 0.0,
        "score_high": 10.0,
        "score_lower_is_better": False, "details": '{"team": "Zuid"}', "text": SAID, "utterances": SPOKEN,
        **fields,
    }  # fmt: skip


def moment(number: int, position: int, start: int, end: int, said: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": number, "run_id": "run-live", "story_number": 1, "position": position, "utterance": 1,
        "start": start, "end": end, "voice": "customer", "channel": "gesprek", "product": "Internet",
        "happened_at": T1, "sentiment_label": "negative", "sentiment_score": -0.5, "valence": 2,
        "sentiment_confidence": 0.75, "effort": 2, "effort_confidence": 0.5, "stage": "hulp",
        "stage_confidence": 0.75, "friction": 1.5, "need_kind": "wens", "need_text": "een afspraak",
        "model": "embedded 1.0.0", "emotions": '[["irritatie", 0.875]]',
        "drivers": '[["levering", "friction", 0.625]]', "text": said, **fields,
    }  # fmt: skip


def run(name: str, kind: str, status: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": name, "kind": kind, "status": status, "parent_id": None, "model": "embedded 1.0.0",
        "settings": '{"redact": true}', "seed": 0, "counts": "{}", "started_at": T2, "finished_at": None,
        **fields,
    }  # fmt: skip


READING = {
    "run_id": "run-live", "story_number": 1, "moments": 2, "sentiment_label": "negative",
    "sentiment_score": -0.5,
    "valence": 2, "sentiment_confidence": 0.75, "effort": 2, "effort_confidence": 0.5,
    "emotions": '[["irritatie", 0.875]]', "drivers": '[["levering", "friction", 0.625]]',
    "stages": '[["hulp", 0.75]]', "needs": '[["wens", "een afspraak"]]',
}  # fmt: skip
OFFERED = {
    "run_id": "run-themes", "stage": "hulp", "story_number": 1, "voice": "customer",
    "sentiment_label": "negative",
    "sentiment_score": -0.5, "effort": 2, "friction": 1.5, "happened_at": T1, "channel": "gesprek",
    "product": "Internet",
}  # fmt: skip

FIRST: dict[str, Rows] = {
    "runs": [
        run("run-old", "analyse", "superseded", finished_at=T3),
        run("run-live", "analyse", "live"),
        run("run-themes", "themes", "finished", parent_id="run-live", counts='{"moments": 2}',
        finished_at=T3),
    ],
    "stories": [
        story(1, "gelezen", "analysed"),
        story(2, "wacht", "pending", attempts=0, score_metric=None, score_value=None, score_low=None,
              score_high=None, score_lower_is_better=None, occurred_at=None, customer=None),
        story(3, "geclaimd", "pending", claimed_by="host-1", claimed_until=T3),
        story(4, "mislukt", "failed", attempts=3),
        story(5, "gelezen@1", "superseded", superseded_by=1),
    ],
    "failures": [
        {"id": 1, "run_id": None, "story_number": 4, "source": "crm", "record": "mislukt", "step": "analyse",
         "reason": "ValueError", "occurred_at": T3},
    ],
    "story_readings": [READING],
    "moments": [
        moment(1, 0, 0, 21, "De monteur kwam niet."),
        moment(2, 1, 22, 46, "Ik heb drie keer gebeld.", need_kind=None, need_text=None),
    ],
    "moment_emotions": [
        {"moment_id": 1, "label": "irritatie", "score": 0.875},
        {"moment_id": 2, "label": "irritatie", "score": 0.875},
    ],
    "moment_drivers": [
        {"moment_id": 1, "label": "levering", "polarity": "friction", "score": 0.625},
        {"moment_id": 2, "label": "levering", "polarity": "friction", "score": 0.625},
    ],
    "moment_vectors": [{"moment_id": 1, "vector": VECTOR}, {"moment_id": 2, "vector": VECTOR}],
    "themes": [
        {"id": "t-weg", "created_run": None, "retired_run": "run-themes", "created_at": T1, "title": None,
         "hidden": False, "pinned": False, "owner": None},
        {"id": "t-monteur", "created_run": "run-themes", "retired_run": None, "created_at": T2,
         "title": "Monteur komt niet", "hidden": False, "pinned": True, "owner": "Anna"},
    ],
    "theme_runs": [
        {"run_id": "run-themes", "theme_id": "t-monteur", "label": "Over de monteur",
         "keywords": '["monteur"]',
         "quotes": "[1]", "moments": 1, "stories": 1, "stages": '{"hulp": 1}', "sentiment": -0.5,
         "effort": 2.0,
         "friction": 1.5, "centroid": CENTROID},
    ],
    "theme_moments": [
        {**OFFERED, "moment_id": 1, "theme_id": "t-monteur", "score": 0.75},
        {**OFFERED, "moment_id": 2, "theme_id": None, "score": 0.25},
    ],
    "theme_lineage": [
        {"id": 1, "run_id": "run-themes", "theme_id": "t-monteur", "previous_id": "t-weg", "verdict": "grown",
         "overlap": 0.5},
    ],
}  # fmt: skip

SECOND: dict[str, Rows] = {
    "stories": [story(6, "tweede", "analysed", customer="k-2")],
    "story_readings": [{**READING, "story_number": 6, "moments": 1, "effort_causes": '["wait"]'}],
    "moments": [
        moment(3, 0, 0, 21, "De monteur kwam niet.", story_number=6, effort_causes='["wait"]',
               evidence='[["stage", "hulp", 3, 10]]'),
    ],
    "moment_vectors": [{"moment_id": 3, "vector": VECTOR}],
}  # fmt: skip

THIRD: dict[str, Rows] = {
    "corrections": [
        {"id": 1, "story_number": 1, "utterance": 1, "start": 0, "end": 21, "voice": "customer",
         "labels": '{"stage": "ontvangen"}', "reading": '{"stage": "hulp"}', "model": "embedded 1.0.0",
         "by": "Anna", "made_at": T3},
    ],
}  # fmt: skip

FOURTH: dict[str, Rows] = {
    "kept_answers": [
        {"key": "sleutel", "fingerprint": "f", "claim": "c", "status": None, "media_type": None, "body": None,
         "expires_at": "2999-01-01 00:00:00+00:00"},
    ],
}  # fmt: skip

FIFTH: dict[str, Rows] = {
    "access_keys": [
        {"id": "0123456789ab", "name": "CRM", "role": "ingest", "secret_hash": "hash", "made_at": T1,
         "expires_at": None, "revoked_at": T3, "used_at": T2},
    ],
    "logins": [
        {"token_hash": "hash", "key_id": "0123456789ab", "started_at": T1,
         "expires_at": "2999-01-01 00:00:00+00:00"},
    ],
    "audit_entries": [
        {"id": 1, "at": T2, "key_id": "0123456789ab", "name": "CRM", "action": "story.read",
         "subject": "tweede"},
    ],
}  # fmt: skip

SIXTH: dict[str, Rows] = {
    "receipts": [
        {"id": "e-1", "kind": "customer", "stories": 2, "moments": 5, "by": None, "made_at": T3,
         "cleaned_at": T3},
    ],
}  # fmt: skip

SEVENTH: dict[str, Rows] = {
    "webhooks": [
        {"id": "w-1", "url": "https://crm.example.nl/haak", "events": '["story.analysed"]',
         "description": None, "secrets": "[]", "created_at": T1, "disabled_at": None, "reason": None,
         "failing_since": None, "failures": 0, "claimed_by": None, "free_at": T1},
    ],
    "webhook_events": [
        {"id": "msg_1", "type": "story.analysed", "happened_at": T2, "story_number": 6, "body": "{}"},
    ],
    "webhook_deliveries": [
        {"event_id": "msg_1", "webhook_id": "w-1", "status": "delivered", "attempts": 1, "queued_at": T2,
         "due_at": T2, "tried_at": T2, "answer": 204, "reason": None},
    ],
}  # fmt: skip

EIGHTH: dict[str, Rows] = {
    "theme_changes": [
        {"id": 1, "kind": "move", "details": '{"into": "t-monteur"}', "undoes": None, "moments": 1,
         "stories": 1, "by": "Anna", "made_at": T3},
    ],
    "theme_change_moments": [
        {"change_id": 1, "part": 0, "story_number": 6, "utterance": 0, "start": 0, "end": 21},
    ],
    "theme_seeds": [
        {"change_id": 1, "theme_id": "t-monteur", "position": 0, "name": "Monteur", "description": None,
         "parent_id": None, "owner": None, "examples": '["De monteur kwam niet."]', "model": None,
         "points": None},
    ],
}  # fmt: skip

ELEVENTH: dict[str, Rows] = {
    "theme_flows": [
        {"run_id": "run-themes", "cell": 0, "came_from": "new", "previous_id": None, "went_to": "theme",
         "theme_id": "t-monteur", "moments": 1, "joined": 0},
    ],
    "told_signals": [
        {"id": "s-1", "kind": "news", "direction": "up", "of": "theme", "subject": "t-monteur",
         "week": "2025-02-24", "last_week": "2025-02-24", "told_at": T3},
    ],
    "looks": [{"name": "signals", "looked_at": T3, "seen": "run-live"}],
    "suggested_names": [
        {"theme_id": "t-monteur", "content": "c", "model": "klein", "name": "Over de monteur", "fault": None,
         "asked_at": T3},
    ],
    "suggested_name_quotes": [
        {"theme_id": "t-monteur", "position": 0, "story_number": 1, "utterance": 1, "start": 0, "end": 21},
    ],
    "theme_moments": [
        {**OFFERED, "moment_id": 3, "theme_id": "t-monteur", "score": 0.5, "story_number": 6, "cell": 0,
         "found_id": "t-monteur", "seed_id": None},
    ],
}  # fmt: skip

NINTH: dict[str, Rows] = {
    "raw_stories": [
        {"story_number": 6, "key_id": "2026", "sealed": b"nonce, ciphertext, tag", "edition": 1,
         "kept_at": T2},
    ],
    "run_claims": [
        {"run_id": "run-live", "story_number": 4, "worker": "host-1", "claimed_until": T3, "attempts": 1,
         "step": "analyse", "reason": "ValueError"},
    ],
}  # fmt: skip

TENTH: dict[str, Rows] = {
    "stories": [
        story(7, "gelezen@2", "superseded", superseded_by=1, details='{"segment": "zakelijk"}',
              segment="zakelijk"),
    ],
}  # fmt: skip

TWELFTH: dict[str, Rows] = {
    "runs": [
        run("run-onderweg", "themes", "running", parent_id="run-live", previous_id="run-themes"),
    ],
    "theme_work": [
        {"run_id": "run-onderweg", "until": 3, "worker": "host-1", "claimed_until": T3, "step": "place",
         "done": 1, "total": 3, "taught": b"\x01" + 7 * b"\x00", "learned": b"themes", "named": None,
         "decided": None},
    ],
    "theme_work_parts": [{"run_id": "run-onderweg", "first": 1, "data": b"numbers"}],
}  # fmt: skip

FOURTEENTH: dict[str, Rows] = {"number_series": [{"name": "moments", "last": 90}]}

FIFTEENTH: dict[str, Rows] = {
    "stories": [story(8, "gecorrigeerd", "superseded", superseded_by=1, earlier='["hash"]')],
}

BROUGHT: Mapping[str, dict[str, Rows]] = {
    "0001": FIRST, "0002": SECOND, "0003": THIRD, "0004": FOURTH, "0005": FIFTH, "0006": SIXTH,
    "0007": SEVENTH, "0008": EIGHTH, "0009": NINTH, "0010": TENTH, "0011": ELEVENTH,
    "0012": TWELFTH,
    "0013": {},  # an index only
    "0014": FOURTEENTH, "0015": FIFTEENTH,
    "0016": {},  # takes a column away
}  # fmt: skip
_TAKEN_AWAY = {"earlier"}
"""Columns that a later version took away."""
_DOCUMENTS = {"earlier", "details",
              "utterances", "emotions", "drivers", "stages", "needs", "settings", "counts",
              "keywords",
              "quotes", "evidence", "effort_causes", "labels", "reading", "events", "secrets",
              "examples"}  # fmt: skip
_TIMES = {"occurred_at", "received_at", "happened_at", "claimed_until", "started_at", "finished_at",
          "created_at",
          "made_at", "expires_at", "revoked_at", "used_at", "at", "cleaned_at", "disabled_at",
          "failing_since", "free_at", "queued_at", "due_at", "tried_at", "kept_at", "told_at", "looked_at",
          "asked_at"}  # fmt: skip
_NUMBERED = {
    "stories": "number",
    "moments": "id",
    "failures": "id",
    "theme_lineage": "id",
    "corrections": "id",
    "audit_entries": "id",
    "theme_changes": "id",
}


def fill(connection: Connection, version: str) -> None:
    """Put in what `version` and those before it wrote."""
    for table, whole in rows_of(version):
        row = _left(connection, table, whole)
        columns = ", ".join(f'"{name}"' for name in row)
        values = ", ".join(_value(connection, name) for name in row)
        connection.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({values})"), _kept(connection, row))
    if connection.dialect.name == "postgresql":  # as if the numbers had been given out one by one
        for table in _NUMBERED.keys() & {table for table, _ in rows_of(version)}:
            key = _NUMBERED[table]
            last = f"(SELECT max({key}) FROM {table})"
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('{table}', '{key}'), {last})"))


def rows_of(version: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Table and values of each row that was there at a version."""
    for one, tables in BROUGHT.items():
        if one <= version:
            yield from ((table, row) for table, rows in tables.items() for row in rows)


def is_there(connection: Connection, table: str, row: Mapping[str, Any]) -> bool:
    """Whether exactly one row has all these values, in the columns that are still there."""
    row = _left(connection, table, row)
    same = "IS NOT DISTINCT FROM" if connection.dialect.name == "postgresql" else "IS"
    conditions = " AND ".join(f'"{name}" {same} {_value(connection, name)}' for name in row)
    found = connection.scalar(
        text(f"SELECT count(*) FROM {table} WHERE {conditions}"), _kept(connection, row)
    )
    return found == 1


def _left(connection: Connection, table: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row without the columns that were taken away."""
    left = {column["name"] for column in inspect(connection).get_columns(table)}
    assert row.keys() - left <= _TAKEN_AWAY
    return {name: value for name, value in row.items() if name in left}


def _value(connection: Connection, name: str) -> str:
    if connection.dialect.name == "postgresql":
        if name in _DOCUMENTS:
            return f"CAST(:{name} AS JSONB)"
        if name in _TIMES:
            return f"CAST(:{name} AS TIMESTAMPTZ)"
        if name in ("week", "last_week"):
            return f"CAST(:{name} AS DATE)"
    return f":{name}"


def _kept(connection: Connection, row: Mapping[str, Any]) -> dict[str, Any]:
    """SQLite keeps times without a zone."""
    if connection.dialect.name == "postgresql":
        return dict(row)
    return {
        name: value.replace("+00:00", ".000000") if name in _TIMES and value else value
        for name, value in row.items()
    }
