"""A worker in a process of its own, which a marked story ends as a crash would.

usage: poisoned_worker.py URL MODEL exit|kill    (run by test_crashes.py; prints which stories it read)
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence

from furniture import RuleAnalyser

from storymine import store
from storymine.domain import Analysis, Story
from storymine.settings import Settings
from storymine.workflow import Engine, work, worker_name

POISON = "gifwoord"


class Poisoned(RuleAnalyser):
    def __init__(self, model: str, way: str) -> None:
        self.model = model
        self._way = way

    def analyse(self, stories: Sequence[Story], *, batch_size: int = 64) -> Iterator[Analysis]:
        for story in stories:
            if POISON in story.text:
                if self._way == "kill":
                    os.kill(os.getpid(), signal.SIGKILL)
                os._exit(9)
            yield from super().analyse([story])


def main(url: str, model: str, way: str) -> None:
    # A lease that is over at once stands for the wait until it is.
    settings = Settings(database_url=url, batch_size=30, poll_seconds=0.01)
    settings = settings.model_copy(update={"lease_seconds": 0})
    sessions = store.sessions(store.open_engine(url))
    engine = Engine(Poisoned(model, way), redactor=None)  # type: ignore[arg-type]
    work(sessions, engine, settings, worker=worker_name(), stop=threading.Event(), until_empty=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
