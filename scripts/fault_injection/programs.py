"""`storymine serve` and `storymine work` as processes that are started, killed and started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import httpx

RUN = "import sys; sys.argv[0] = 'storymine'; from storymine.cli import main; main()"


class Program:
    """One command in a process of its own; what it says goes to the end of `log`."""

    def __init__(self, name: str, arguments: Sequence[str], *, env: Mapping[str, str], log: Path) -> None:
        self.name = name
        self.starts = 0
        self._command = [sys.executable, "-c", RUN, *arguments]
        self._env = {**os.environ, **env}
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        self.starts += 1
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, env=self._env, stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )

    def kill(self) -> None:
        """`kill -9`, and wait until it is gone."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """SIGTERM; its exit status."""
        return self._end(signal.SIGTERM)

    def _end(self, way: signal.Signals) -> int:
        if self._process is None:
            return 0
        self._process.send_signal(way)
        return self._process.wait(timeout=120)


class Keeper:
    """Starts programs again when they are gone, as a service manager does; `resting` it leaves them be."""

    def __init__(self, programs: Sequence[Program]) -> None:
        self.resting = threading.Event()
        self._programs = programs
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="keeper")

    def __enter__(self) -> Keeper:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _keep(self) -> None:
        while not self._ended.wait(0.05):
            for program in self._programs:
                if not program.alive and not self.resting.is_set():
                    program.start()


def wait_for(address: str, *, seconds: float = 120) -> None:
    """Wait until a service answers. Raises TimeoutError."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        try:
            if httpx.get(f"{address}/readyz", timeout=5).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.1)
    raise TimeoutError(f"nothing answers at {address}")
