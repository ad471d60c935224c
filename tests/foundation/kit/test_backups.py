"""A backup taken while people write restores to exactly what it held."""

import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, connections

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.backups import POSTGRESQL_HEAD, SQLITE_HEAD, lock_order
from curbside.student.people.models import Contact

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

WRITERS = 4


def names() -> list[str]:
    return sorted(Contact.objects.values_list("name", flat=True))


@pytest.fixture
def writers(maelle: User, now: datetime) -> Iterator[threading.Event]:
    """Several people adding contacts until the event is set; each adds in pairs, one transaction a pair."""
    stop, started = threading.Event(), threading.Barrier(WRITERS + 1)

    def write(writer: int) -> None:
        started.wait()
        number = 0
        while not stop.is_set():
            pair = [Contact(student=maelle, name=f"{writer}-{number}-{half}", created_at=now) for half in "ab"]
            # While a restore holds everything, a writer may be turned away: then nothing of its pair is there.
            with suppress(DatabaseError):
                Contact.objects.bulk_create(pair)
            number += 1
        connections.close_all()

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    started.wait()
    yield stop
    stop.set()
    for thread in threads:
        thread.join()


def test_a_backup_under_writers_comes_back_whole_and_consistent(writers: threading.Event, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    call_command("backup", file, verbosity=0)
    call_command("restore", file, verbosity=0)
    writers.set()
    halves = names()
    assert len([name for name in halves if name.endswith("a")]) == len([name for name in halves if name.endswith("b")])


def test_what_came_after_the_backup_is_gone_after_the_restore(maelle: User, now: datetime, tmp_path: Path) -> None:
    Contact.objects.create(student=maelle, name="before", created_at=now)
    call_command("backup", tmp_path / "backup", verbosity=0)
    Contact.objects.create(student=maelle, name="after", created_at=now)
    call_command("restore", tmp_path / "backup", verbosity=0)
    assert names() == ["before"]


def test_a_backup_is_on_the_disk_with_its_name(maelle: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []

    def note(opened: int) -> None:
        flushed.append(os.fstat(opened).st_ino)
        flush(opened)

    flush = os.fsync
    monkeypatch.setattr(os, "fsync", note)
    call_command("backup", tmp_path / "backup", verbosity=0)
    assert flushed == [(tmp_path / "backup").stat().st_ino, tmp_path.stat().st_ino]


def test_a_table_is_locked_before_those_it_refers_to() -> None:
    tables = sorted(connection.introspection.table_names())
    order = lock_order(tables)
    references = [
        (model._meta.db_table, field.related_model._meta.db_table)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.local_concrete_fields
        if isinstance(field.related_model, type) and field.related_model is not model
    ]
    assert sorted(order) == tables
    assert ("people_address", "people_contact") in references
    assert [pair for pair in references if order.index(pair[0]) > order.index(pair[1])] == []


def test_only_its_owner_can_read_a_backup(maelle: User, tmp_path: Path) -> None:
    call_command("backup", tmp_path / "backup", verbosity=0)
    assert (tmp_path / "backup").stat().st_mode & 0o777 == 0o600


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(maelle: User, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No backup was made"):
        call_command("backup", tmp_path / "missing" / "backup", verbosity=0)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_can_hold_no_backup_is_refused_in_words(maelle: User, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CommandError, match=r"No backup was made: .*Not a directory"):
        call_command("backup", tmp_path / "file" / "backup", verbosity=0)


@pytest.mark.parametrize("content", [b"", b"not a backup", SQLITE_HEAD + b"x" * 5000, POSTGRESQL_HEAD + b"x" * 5000])
def test_a_damaged_or_foreign_file_changes_nothing(content: bytes, maelle: User, now: datetime, tmp_path: Path) -> None:
    Contact.objects.create(student=maelle, name="kept", created_at=now)
    (tmp_path / "backup").write_bytes(content)
    with pytest.raises(CommandError, match="Nothing was changed"):
        call_command("restore", tmp_path / "backup", verbosity=0)
    assert names() == ["kept"]


def test_every_commit_reaches_the_disk_on_sqlite() -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA synchronous").fetchone() == (2,)
    else:
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            assert cursor.fetchone() == ("on",)
