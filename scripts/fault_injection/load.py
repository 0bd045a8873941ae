"""Clients that hand in stories, send again what was not answered, and remember what was accepted."""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx

SAID = (
    "De monteur kwam niet en niemand heeft gebeld.",
    "De factuur klopt alweer niet, ik moest drie keer bellen.",
    "Heel netjes en snel geholpen, dank daarvoor!",
    "De app doet het niet meer sinds de nieuwe versie.",
    "Ik wacht al weken op antwoord en begin mij zorgen te maken.",
)
LETTERS = "bcdfghjklmnpqrstvwxz"
KINDS = ("single", "single", "list", "stream")
Row = dict[str, Any]


@dataclass
class Memory:
    """What a client may rely on: per id the mark of the text that was accepted last.

    `doubtful`: ids of requests that were given up without an answer; the last text may or may not be there.
    `wrong`: answers that should not have been given.
    """

    accepted: dict[str, str] = field(default_factory=dict)
    replaced: Counter[str] = field(default_factory=Counter)
    doubtful: set[str] = field(default_factory=set)
    answers: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class Client(threading.Thread):
    """Sends requests of all kinds until it is told to stop; makes at most `stories` stories."""

    def __init__(self, name: str, address: str, *, seed: int, stories: int, pause: float) -> None:
        super().__init__(name=name)
        self.memory = Memory()
        self.stopped = threading.Event()
        self._chance = random.Random(f"{seed}-{name}")
        self._http = httpx.Client(base_url=address, timeout=60)
        self._left = stories
        self._pause = pause
        self._numbers = 0

    def run(self) -> None:
        with self._http:
            while not self.stopped.is_set():
                self._send(self._chance.choice(KINDS))
                self.stopped.wait(self._chance.expovariate(1 / self._pause))

    def _send(self, kind: str) -> None:
        """One request, again and again until it is answered; one in twenty is given up after one try."""
        rows, expected = self._rows(kind)
        ids = [row["id"] for row in rows if row.get("text")]
        key = f"{self.name}-{self._chance.getrandbits(64):x}" if self._chance.random() < 0.4 else None
        patient = self._chance.random() > 0.05
        first = True
        while True:
            told = self._post(kind, rows, key)
            self._remember(rows, expected if first else [], told or [])
            if told is not None and len(told) == len(rows):
                break
            if not patient or (self.stopped.is_set() and not first):
                self.memory.answers["given up"] += 1
                known = {one.get("id") for one in told or []}
                self.memory.doubtful.update(one for one in ids if one not in known)
                return
            first = False
            key = key if told is None else None
            time.sleep(self._chance.uniform(0.05, 0.5))
        if key is not None and self._chance.random() < 0.3:
            again = self._post(kind, rows, key)
            if again is not None and again != told:
                self.memory.wrong.append(f"{kind} with a key was answered in another way the second time")

    def _rows(self, kind: str) -> tuple[list[Row], list[str]]:
        """New stories, new versions of old ones, old ones again, unusable ones; and what becomes of each."""
        count = {"single": 1, "list": self._chance.randint(2, 30), "stream": self._chance.randint(2, 90)}[
            kind
        ]
        rows: list[Row] = []
        expected: list[str] = []
        used: set[str] = set()
        for _ in range(count):
            old = self._chance.choice(list(self.memory.accepted)) if self.memory.accepted else None
            what = self._chance.choices(("created", "superseded", "duplicate", "rejected"), (80, 8, 8, 4))[0]
            if self._left <= 0 and what == "created":
                what = "duplicate"
            if what == "rejected" and kind == "single":
                what = "created"
            if what in ("superseded", "duplicate") and (
                old is None or old in used or old in self.memory.doubtful
            ):
                if self._left <= 0:
                    continue
                what = "created"
            if what == "rejected":
                rows.append({"id": f"{self.name}-leeg", "text": ""})
            elif what == "duplicate":
                assert old is not None
                rows.append({"id": old, "text": self._text(self.memory.accepted[old])})
            else:
                rows.append(
                    {"id": self._new_id() if what == "created" else old, "text": self._text(self._mark())}
                )
            used.add(rows[-1]["id"])
            expected.append(what)
        if not any(row["text"] for row in rows):
            rows.append({"id": self._new_id(), "text": self._text(self._mark())})
            expected.append("created")
        return rows, expected

    def _new_id(self) -> str:
        self._numbers += 1
        self._left -= 1
        return f"{self.name}-{self._numbers}"

    def _mark(self) -> str:
        return "".join(self._chance.choices(LETTERS, k=12))

    @staticmethod
    def _text(mark: str) -> str:
        said = SAID[sum(map(ord, mark)) % len(SAID)]
        return f"{said} Het kenmerk is {mark}."

    def _post(self, kind: str, rows: list[Row], key: str | None) -> list[Row] | None:
        """What became of each row; None without an answer, fewer where the answer to a stream broke off."""
        headers = {"Idempotency-Key": key} if key else {}
        if kind == "stream":
            headers["Content-Type"] = "application/x-ndjson"
            content = "".join(json.dumps(row) + "\n" for row in rows)
        else:
            headers["Content-Type"] = "application/json"
            content = json.dumps(rows[0] if kind == "single" else rows)
        lines: list[Row] = []
        try:
            with self._http.stream("POST", "/v1/stories", content=content, headers=headers) as answer:
                self.memory.answers[str(answer.status_code)] += 1
                if answer.status_code != 202:
                    answer.read()
                    return self._refused(kind, answer)
                if kind == "stream":
                    lines.extend(map(json.loads, answer.iter_lines()))
                    return self._whole(lines)
                answer.read()
                return list(answer.json()["stories"])
        except (httpx.HTTPError, json.JSONDecodeError):
            self.memory.answers["none"] += 1
            return lines or None

    def _refused(self, kind: str, answer: httpx.Response) -> list[Row] | None:
        problem = answer.headers["content-type"] == "application/problem+json"
        code = answer.json().get("code") if problem else None
        self.memory.answers[str(code)] += 1
        if code == "in-progress":  # the service died while it had the key: go on without
            return []
        if answer.status_code != 503 or not problem:
            self.memory.wrong.append(f"{kind} was answered with {answer.status_code} {code}")
        return None

    def _whole(self, lines: list[Row]) -> list[Row]:
        """The lines of records of an answer, which ends with one that says that all is done, or stopped."""
        if not lines or "index" in lines[-1]:
            self.memory.wrong.append("an answer in lines ended without its last line")
            return lines
        if lines[-1]["status"] == "stopped":
            self.memory.answers[f"stopped: {lines[-1]['code']}"] += 1
        return lines[:-1]

    def _remember(self, rows: list[Row], expected: list[str], told: Iterable[Row]) -> None:
        for one in told:
            if "index" not in one:
                continue
            row, status = rows[one["index"]], one["status"]
            wanted = expected[one["index"]] if expected else status
            if status != wanted or (status == "rejected") == bool(row["text"]):
                self.memory.wrong.append(f"{row['id']} is {status} where {wanted} was due")
            if status == "rejected":
                continue
            if one["id"] != row["id"]:
                self.memory.wrong.append(f"{row['id']} was taken for {one['id']}")
            mark = row["text"].rsplit(" ", 1)[1].rstrip(".")
            if self.memory.accepted.get(row["id"], mark) != mark:
                self.memory.replaced[row["id"]] += 1
            self.memory.accepted[row["id"]] = mark
            self.memory.doubtful.discard(row["id"])


def merged(clients: Iterable[Client]) -> Memory:
    """What all clients remember together; their ids differ."""
    whole = Memory()
    for client in clients:
        whole.accepted |= client.memory.accepted
        whole.replaced += client.memory.replaced
        whole.doubtful |= client.memory.doubtful
        whole.answers += client.memory.answers
        whole.wrong += client.memory.wrong
    return whole
