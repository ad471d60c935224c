"""Backing up and restoring the whole database, on SQLite and on PostgreSQL, while people go on working."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, suppress
from graphlib import TopologicalSorter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from django.apps import apps
from django.db import connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper

SQLITE_HEAD: Final = b"SQLite format 3\0"
POSTGRESQL_HEAD: Final = b"PGDMP"
WAIT_SECONDS: Final = 60.0
"""How long a restore waits for writers to let go."""

ATTEMPTS: Final = 20


class BackupFailed(Exception):
    """Nothing was changed; the text says why."""


def backup(file: Path) -> int:
    """Write everything to `file`, readable by its owner only, as of one moment; return its size in bytes.

    The file appears whole or not at all: it is written beside, flushed to the disk, then moved, and the move flushed
    too. Raises BackupFailed.
    """
    part = file.with_name(f".{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        _dump(part)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(file)
        _flush_folder(file.parent)
    except (OSError, sqlite3.Error) as problem:
        raise BackupFailed(str(problem)) from problem
    finally:
        with suppress(OSError):  # why there is nothing to take away is said above
            part.unlink(missing_ok=True)
    return file.stat().st_size


def restore(file: Path) -> None:
    """Put everything back as it was in `file`, in one transaction: all of it, or nothing changes.

    Raises BackupFailed when the file is damaged, or comes from the other kind of database.
    """
    try:
        with file.open("rb") as opened:
            head = opened.read(len(SQLITE_HEAD))
    except OSError as problem:
        raise BackupFailed(str(problem)) from problem
    wanted = SQLITE_HEAD if connection.vendor == "sqlite" else POSTGRESQL_HEAD
    if not head.startswith(wanted):
        raise BackupFailed(f"{file} is not a backup of a {connection.vendor} database.")
    if connection.vendor == "sqlite":
        _restore_sqlite(file)
    else:
        _restore_postgresql(file)
    connections.close_all()


def _flush_folder(folder: Path) -> None:
    """A name in a folder is on the disk once the folder is."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _dump(part: Path) -> None:
    if connection.vendor == "sqlite":
        # Page by page and in step with writers, from a connection of its own.
        with closing(_own_sqlite()) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
    else:
        _postgresql("pg_dump", "--format=custom", "--no-owner", "--file", part, "--dbname", "")


def _restore_sqlite(file: Path) -> None:
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as source, closing(_own_sqlite()) as target:
            if source.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise BackupFailed(f"{file} is damaged.")
            source.backup(target)
    except sqlite3.Error as problem:
        raise BackupFailed(f"{file}: {problem}") from problem


def _own_sqlite() -> sqlite3.Connection:
    return sqlite3.connect(str(connection.settings_dict["NAME"]), timeout=WAIT_SECONDS)


def lock_order(tables: list[str]) -> list[str]:
    """The tables as they are best locked one after the other: each before those it refers to.

    Who writes a row looks at the rows it refers to when committing. Locked the other way round, the writer would wait
    for us there while we wait for the writer here, and one of the two is turned away.
    """
    referring: dict[str, set[str]] = {table: set() for table in tables}
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.local_concrete_fields:
            to = field.related_model
            if isinstance(to, type) and to is not model:
                referring.setdefault(to._meta.db_table, set()).add(model._meta.db_table)
    return [table for table in TopologicalSorter(referring).static_order() if table in set(tables)]


def _restore_postgresql(file: Path) -> None:
    tables = lock_order(connection.introspection.table_names())
    # Writers are made to wait first. One of them may still be in the way of the lock, then we begin again.
    lock = f"LOCK TABLE {', '.join(map(connection.ops.quote_name, tables))} IN ACCESS EXCLUSIVE MODE" if tables else ""
    with TemporaryDirectory() as folder:
        script = Path(folder, "restore.sql")
        script.touch(mode=0o600)
        _postgresql("pg_restore", "--clean", "--if-exists", "--no-owner", "--file", script, file)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                _postgresql(
                    "psql", "--quiet", "--no-psqlrc", "--single-transaction", "--set", "ON_ERROR_STOP=1",
                    "--command", lock or "SELECT 1", "--output", os.devnull, "--file", script, "--dbname", "",
                )  # fmt: skip
            except BackupFailed as problem:
                if "deadlock detected" not in str(problem) or attempt == ATTEMPTS:
                    raise
            else:
                return


def _postgresql(program: str, *arguments: str | Path) -> None:
    """Run one of PostgreSQL's own programs; the empty argument after `--dbname` is replaced by ours."""
    found = shutil.which(program)
    if found is None:
        raise BackupFailed(f"{program} is not installed; it comes with PostgreSQL's client programs.")
    run = subprocess.run(  # noqa: S603 - our own words and the operator's file name, no shell
        [found, *(str(argument) or _address(connection) for argument in arguments)],
        env={**os.environ, **_password(connection)},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise BackupFailed(run.stderr.strip() or f"{program} failed")


def _address(database: BaseDatabaseWrapper) -> str:
    settings = database.settings_dict
    words = {"host": "HOST", "port": "PORT", "user": "USER", "dbname": "NAME"}
    return " ".join(f"{word}='{settings[key]}'" for word, key in words.items() if settings[key])


def _password(database: BaseDatabaseWrapper) -> dict[str, str]:
    """Through the environment: the list of processes shows it to nobody else."""
    password = database.settings_dict["PASSWORD"]
    return {"PGPASSWORD": str(password)} if password else {}
