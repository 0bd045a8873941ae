"""A store that runs out of room and gets it back: what was accepted is there, and the rest was refused."""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path

import httpx

from fault_injection.audit import audit
from fault_injection.databases import Database, widen
from fault_injection.load import Client
from fault_injection.programs import wait_for
from fault_injection.storm import drain, say, start_programs, stop_all, upgrade

ENOUGH = 10
"""Requests refused for want of room, after which there is room again."""


def run_full_disk(database: Database, room: Path, folder: Path, *, seed: int) -> list[str]:
    """Everything that is wrong afterwards."""
    address, programs = start_programs(database.url, folder, workers=0)
    upgrade(database.url)
    client = _Bulky("vol", address, seed=seed, stories=100_000, pause=0.01)
    with ExitStack() as stack:
        for program in programs:
            stack.callback(program.kill)
            program.start()
        wait_for(address)
        try:
            client.start()
            faults = _wait_until_full(client) + _reads(address, ready=not database.url.startswith("sqlite"))
            widen(room, megabytes=400)
            wait_for(address)
            faults += _wait_until_accepted(client)
        finally:
            client.stopped.set()
        client.join()
        memory = client.memory
        faults += drain(address)
        faults += [
            f"{program.name} was started {program.starts} times" for program in programs if not program.alive
        ]
        counts, wrong = audit(database.url, memory)
        say("answers", sorted(memory.answers.items()))
        say("in the store", sorted(counts.items()))
        faults += stop_all(programs)
    return faults + wrong


class _Bulky(Client):
    """Sends longer texts, so that the room is soon used up; in English: reading them takes no time."""

    @staticmethod
    def _text(mark: str) -> str:
        return "The engineer did not come when he said he would. " * 30 + Client._text(mark)


def _wait_until_full(client: Client) -> list[str]:
    ends = time.monotonic() + 600  # on a busy machine texts come in slowly
    while time.monotonic() < ends:
        if client.memory.answers["full"] + client.memory.answers["stopped: full"] >= ENOUGH:
            return []
        time.sleep(0.1)
    return [f"fewer than {ENOUGH} requests found the room full: {dict(client.memory.answers)}"]


def _reads(address: str, *, ready: bool) -> list[str]:
    """Reading goes on in a store that is full; whether there is room is seen beside a SQLite store only."""
    expected = {"/healthz": 200, "/v1/stories": 200, "/readyz": 200 if ready else 503}
    statuses = {path: httpx.get(address + path, timeout=60).status_code for path in expected}
    return [
        f"{path} answers {status} while the disk is full"
        for path, status in statuses.items()
        if status != expected[path]
    ]


def _wait_until_accepted(client: Client) -> list[str]:
    before = len(client.memory.accepted)
    ends = time.monotonic() + 120
    while time.monotonic() < ends:
        if len(client.memory.accepted) > before + 20:
            return []
        time.sleep(0.1)
    return ["nothing is accepted although there is room again"]
