"""Kills and restarts at random moments while clients hand in stories; then everything is worked off."""

from __future__ import annotations

import random
import re
import signal
import socket
import time
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx

from fault_injection.audit import audit
from fault_injection.databases import Database
from fault_injection.load import Client, merged
from fault_injection.programs import Keeper, Program, wait_for

SETTINGS = {
    "STORYMINE_SECRET": "only-for-faults",
    "STORYMINE_LEASE_SECONDS": "10",
    "STORYMINE_BATCH_SIZE": "40",
    "STORYMINE_POLL_SECONDS": "0.2",
    "STORYMINE_THEME_GROWTH": "1",
    "STORYMINE_REQUESTS_PER_MINUTE": "1000000",  # for fuzz_api, whose one key asks all the time
    "STORYMINE_WEBHOOK_TIMEOUT_SECONDS": "1",
    "STORYMINE_MIN_FREE_MB": "1",  # else a service in the small room of full_disk is never ready
    "OMP_NUM_THREADS": "1",
}
PATIENCE = 300.0
"""Seconds without a story analysed after which the rest is taken for lost."""


@dataclass(frozen=True)
class Plan:
    kills: int
    restarts: int
    stories: int
    clients: int
    seed: int
    calm: float
    """Longest time between two blows, in seconds."""


def run_storm(database: Database, folder: Path, plan: Plan) -> list[str]:
    """Everything that is wrong afterwards; tells what it does as it goes."""
    chance = random.Random(plan.seed)
    address, programs = start_programs(database.url, folder, workers=2)
    upgrade(database.url)
    clients = [
        Client(f"k{n}", address, seed=plan.seed, stories=plan.stories // plan.clients, pause=0.2)
        for n in range(plan.clients)
    ]
    with ExitStack() as stack:
        for program in programs:
            stack.callback(program.kill)
        keeper = stack.enter_context(Keeper(programs))
        wait_for(address)
        try:
            for client in clients:
                client.start()
            strike(database, programs, clients, chance, plan)
            wait_for_answers(clients)
        finally:
            for client in clients:
                client.stopped.set()
        wait_for(address)
        for client in clients:
            client.join()
        faults = drain(address)
        memory = merged(clients)
        counts, wrong = audit(database.url, memory)
        faults += wrong
        say("answers", sorted(memory.answers.items()))
        say("in the store", sorted(counts.items()))
        if counts["failed"]:
            retried = httpx.post(f"{address}/v1/failures/retry", json={"stories": "all"}).json()["retried"]
            faults += drain(address)
            counts, wrong = audit(database.url, memory)
            faults += wrong
            say("failed and tried again", [("stories", retried), ("failed again", counts["failed"])])
        keeper.resting.set()
        faults += stop_all(programs)
        say("starts", [(program.name, program.starts) for program in programs])
    return faults


def start_programs(url: str, folder: Path, *, workers: int) -> tuple[str, list[Program]]:
    """The service, and workers beside it (none: it has one of its own); its address. None is started yet."""
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = place.getsockname()[1]
    env = {**SETTINGS, "STORYMINE_DATABASE_URL": url}
    inside = ["--worker"] if not workers else ["--no-worker"]
    commands = [("service", ["serve", "--port", str(port), *inside])]
    commands += [(f"worker-{n + 1}", ["work"]) for n in range(workers)]
    programs = [Program(name, arguments, env=env, log=folder / f"{name}.log") for name, arguments in commands]
    return f"http://127.0.0.1:{port}", programs


def stop_all(programs: Iterable[Program]) -> list[str]:
    """SIGTERM to all; those that did not stop in good order. The server of the service ends by the signal
    itself when it has stopped.
    """
    ends = {program.name: program.stop() for program in programs}
    good = (0, -signal.SIGTERM)
    return [f"{name} ended with {status}" for name, status in ends.items() if status not in good]


def upgrade(url: str) -> None:
    """Make the tables."""
    from storymine import store

    engine = store.open_engine(url)
    store.upgrade(engine)
    engine.dispose()


def strike(
    database: Database,
    programs: Sequence[Program],
    clients: Sequence[Client],
    chance: random.Random,
    plan: Plan,
) -> None:
    """All kills and restarts, in a random order. One kill in ten takes all programs at once."""
    blows = ["kill"] * plan.kills + ["restart"] * plan.restarts
    chance.shuffle(blows)
    done = 0
    while done < len(blows):
        if chance.random() < 0.8:  # else the blow comes while programs may still be starting
            wait_for_answers(clients)
        time.sleep(chance.uniform(0, plan.calm))
        if blows[done] == "restart":
            say(f"{done + 1}", [("restart", database.restart(chance))])
            done += 1
            continue
        some = programs if chance.random() < 0.1 else [chance.choice(programs)]
        alive = [program for program in some if program.alive]
        for program in alive:
            program.kill()
        if alive:
            done += 1
            if done % 10 == 0:
                say(f"{done}", [("kill -9", alive[0].name)])


def wait_for_answers(clients: Sequence[Client], *, seconds: float = 120) -> None:
    """Wait until some more stories were accepted: the service is there, and busy. Raises TimeoutError."""
    before = sum(client.memory.answers["202"] for client in clients)
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if sum(client.memory.answers["202"] for client in clients) > before + 2:
            return
        time.sleep(0.02)
    raise TimeoutError("no story is accepted any more")


def count_pending(metrics: str) -> int | None:
    """Stories that wait or are held by a worker; None where the store could not be asked."""
    found = re.findall(
        r'^storymine_queue_stories{status="(?:waiting|claimed)"} (\S+)$', metrics, re.MULTILINE
    )
    return int(sum(map(float, found))) if found else None


def drain(address: str) -> list[str]:
    """Wait until nothing is pending."""
    least, last = -1, time.monotonic()
    while time.monotonic() - last < PATIENCE:
        try:
            pending = count_pending(httpx.get(f"{address}/metrics", timeout=60).text)
        except (httpx.HTTPError, KeyError, ValueError):
            pending = None
        if pending == 0:
            return []
        if pending is not None and (least < 0 or pending < least):
            least, last = pending, time.monotonic()
        time.sleep(0.5)
    return [f"{least} stories are not worked off after {PATIENCE:.0f} seconds"]


def say(what: str, figures: Iterable[tuple[str, object]]) -> None:
    print(f"{what}: " + ", ".join(f"{name} {value}" for name, value in figures), flush=True)
