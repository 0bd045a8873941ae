"""Backups: a folder with the store, what is in it, and (unless told not to) the secret of customer keys."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

from sqlalchemy import Engine as Database

from storymine import store
from storymine.errors import ConfigurationError, InputError, StoreError
from storymine.settings import Settings, secret_path
from storymine.store import postgres_dump, sqlite_copy

MANIFEST: Final = "backup.json"
SECRET: Final = "secret"  # noqa: S105 - the name of a file
_FILES: Final = {"sqlite": "store.db", "postgresql": "store.dump"}


@dataclass(frozen=True, slots=True)
class Backup:
    """What is known of a backup; `key`, the secret of customer keys, is "included", "left out", or a
    "setting".
    """

    made_at: str
    storymine: str
    database: str
    schema: str
    stories: int
    sha256: str
    key: str
    key_mark: str | None
    """Tells whether a secret is the one of this backup; too slow to guess by."""


def make_backup(settings: Settings, target: Path, *, with_secret: bool = True) -> Backup:
    """Write a backup to `target`, a folder that is not there yet, while the service goes on.

    Every story that was accepted before is in it. `target` is there only once it is whole. Raises InputError
    for a folder that is there already, StoreError for a store that cannot be copied.
    """
    if target.exists():
        raise InputError(f"{target} is there already; name a new folder for each backup")
    engine = store.open_engine(settings.database_url)
    partial = target.with_name(target.name + ".partial")
    try:
        if engine.dialect.name == "sqlite" and not _file_of(engine).is_file():
            raise StoreError(f"there is no store at {_file_of(engine)}")
        store.check_current(engine)
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True, mode=0o700)
        made = _write(engine, settings, partial, with_secret=with_secret)
        partial.rename(target)
        sqlite_copy.sync(target.parent)
    except OSError as error:
        raise StoreError(f"the backup cannot be written to {target}: {error.strerror}") from error
    finally:
        engine.dispose()
        shutil.rmtree(partial, ignore_errors=True)
    return made


def restore_backup(settings: Settings, source: Path, *, force: bool = False) -> Backup:
    """Put a backup in the place of the store that the settings name, and bring it up to this version.

    Without `force` only where there is no store yet. Raises InputError for what is no whole backup, or one of
    another kind of database; StoreError for a store that is there, in use, or of a newer storymine;
    ConfigurationError where the secret is another than that of the backup.
    """
    made = read_backup(source)
    engine = store.open_engine(settings.database_url)
    try:
        if engine.dialect.name != made.database:
            raise InputError(
                f"{source} is a backup of {made.database}, STORYMINE_DATABASE_URL names {engine.dialect.name}"
            )
        _check_secret(settings, made, force=force)
        file = source / _FILES[made.database]
        if made.database == "sqlite":
            _restore_sqlite(_file_of(engine), file, made, force=force)
        else:
            _restore_postgres(engine, file, made, force=force)
        _restore_secret(settings, made, source)
    except OSError as error:
        raise StoreError(f"the backup cannot be restored: {error.strerror}") from error
    finally:
        engine.dispose()
    return made


def read_backup(source: Path) -> Backup:
    """What is known of a backup. Raises InputError unless it is whole."""
    try:
        made = Backup(**json.loads((source / MANIFEST).read_text(encoding="utf-8")))
        with (source / _FILES[made.database]).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InputError(f"{source} is no backup of storymine ({type(error).__name__})") from error
    if digest != made.sha256:
        raise InputError(f"{source} is damaged: its checksum is not the one that was noted")
    return made


def _write(engine: Database, settings: Settings, folder: Path, *, with_secret: bool) -> Backup:
    database = engine.dialect.name
    file = folder / _FILES[database]
    if database == "sqlite":
        stories = sqlite_copy.copy_database(_file_of(engine), file)
    else:
        stories = postgres_dump.dump_database(engine, file)
        postgres_dump.check_dump(file)
        sqlite_copy.sync(file)
    secret = settings.known_secret()
    kept = "setting" if settings.secret else "included" if with_secret and secret else "left out"
    if kept == "included" and secret:
        _write_private(folder / SECRET, secret)
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    file.chmod(0o600)
    made = Backup(
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        storymine=version("storymine"),
        database=database,
        schema=store.newest_version(),
        stories=stories,
        sha256=digest,
        key=kept,
        key_mark=_mark(secret) if secret else None,
    )
    _write_private(folder / MANIFEST, json.dumps(asdict(made), indent=2) + "\n")
    return made


def _restore_sqlite(target: Path, file: Path, made: Backup, *, force: bool) -> None:
    if target.exists() and not force:
        raise StoreError(f"{target} is there already; --force puts the backup in its place")
    fresh = target.with_name(target.name + ".restoring")
    try:
        shutil.copyfile(file, fresh)
        _check_stories(sqlite_copy.check_database(fresh), made)
        engine = store.open_engine(f"sqlite:///{fresh}")
        try:
            store.upgrade(engine)
        finally:
            engine.dispose()
        sqlite_copy.settle(fresh)
        sqlite_copy.replace_database(target, fresh)
    finally:
        for suffix in ("", "-wal", "-shm"):
            fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)


def _restore_postgres(engine: Database, file: Path, made: Backup, *, force: bool) -> None:
    postgres_dump.check_dump(file)
    if postgres_dump.has_tables(engine) and not force:
        raise StoreError("the database is not empty; --force puts the backup in the place of what is there")
    engine.dispose()  # so that no idle connection of our own counts as another's
    postgres_dump.restore_dump(engine, file)
    store.upgrade(engine)
    _check_stories(postgres_dump.stories_in(engine), made)


def _check_stories(found: int, made: Backup) -> None:
    if found != made.stories:
        raise StoreError(f"{found} stories were restored, the backup has {made.stories}")


def _check_secret(settings: Settings, made: Backup, *, force: bool) -> None:
    """With another secret stories of one customer no longer link, and nothing would say so."""
    secret = settings.known_secret()
    if made.key_mark and secret and _mark(secret) != made.key_mark and not force:
        where = "STORYMINE_SECRET" if settings.secret else secret_path(settings.database_url)
        raise ConfigurationError(
            f"the secret in {where} is another than when the backup was made: new stories would not link to "
            "customers in it; put the old one there, or restore with --force"
        )


def _restore_secret(settings: Settings, made: Backup, source: Path) -> None:
    path = secret_path(settings.database_url)
    if made.key == "included" and settings.secret is None and path is not None:
        fresh = path.with_name(path.name + ".restoring")
        fresh.unlink(missing_ok=True)
        _write_private(fresh, (source / SECRET).read_text(encoding="utf-8"))
        fresh.replace(path)


def _file_of(engine: Database) -> Path:
    return Path(engine.url.database or "").expanduser()


def _write_private(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _mark(secret: str) -> str:
    return hashlib.scrypt(secret.encode(), salt=b"storymine backup", n=2**14, r=8, p=1, dklen=16).hex()
