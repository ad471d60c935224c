"""Real processes for the proofs: a database with one check-in long due, workers, and a worker killed in the act."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

import psycopg

ROOT = Path(__file__).resolve().parents[2]
WAIT = Event()  # never set: a wait that counts monotonic time

SEED = """
from datetime import timedelta
from django.utils import timezone
from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact, Conversation
from curbside.student.meetings.models import *
now = timezone.now()
for i in range({count}):
    student = User.objects.create_user(f"maelle{{i}}@rideau.example", name="Maëlle Okafor-Roy", phone="613 555 0142")
    contact = Contact.objects.create(student=student, name="Harjit Singh Dhaliwal", created_at=now)
    talk = Conversation.objects.create(student=student, contact=contact, created_at=now)
    meeting = Meeting.objects.create(conversation=talk, starts_at=now - timedelta(hours=2), minutes=30,
        time_zone="America/Toronto", place_kind="public", place="Main hall café", created_at=now)
    father = TrustedContact.objects.create(student=student, name="Emmanuel Okafor", email=f"father{{i}}@home.example",
        state=TrustState.AGREED, asked_at=now)
    CheckIn.objects.create(meeting=meeting, trusted_contact=father, ask_at=now - timedelta(hours=1),
        alert_at=now - timedelta(minutes=30), armed_at=now - timedelta(hours=3), set_for=meeting.starts_at,
        asked_at=now - timedelta(hours=1))
"""


@dataclass(frozen=True)
class Site:
    """One installation: a database and the port of its mail server."""

    url: str
    port: int
    lease_seconds: int = 2

    @property
    def environment(self) -> dict[str, str]:
        """A production installation, mailing to loopback, with a short lease so that a restart is soon quiet."""
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "curbside.settings.production",
            "DATABASE_URL": self.url,
            "CURBSIDE_SECRET_KEY": "only-for-proofs-" + "x" * 40,
            "CURBSIDE_SITE_URL": "https://curbside.example",
            "CURBSIDE_POSTAL_ADDRESS": "1 Example Street",
            "CURBSIDE_MAIL_FROM": "curbside@curbside.example",
            "CURBSIDE_MAIL_URL": f"smtp://127.0.0.1:{self.port}",
            "CURBSIDE_MAIL_LEASE_SECONDS": str(self.lease_seconds),
            "PYTHONUNBUFFERED": "1",
        }

    def manage(self, *arguments: str) -> None:
        """Run a command of manage.py to its end."""
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=self.environment, check=True, capture_output=True, timeout=120)

    def work(self, *jobs: str, under: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
        """Start `manage.py work`, all of the timetable or some jobs of it."""
        chosen = [part for job in jobs for part in ("--job", job)]
        command = [*under, sys.executable, "manage.py", "work", *chosen]
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=quiet, stderr=quiet, start_new_session=True
        )

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        """Read the database from outside, as a person would."""
        if self.url.startswith("sqlite"):
            with sqlite3.connect(self.url.removeprefix("sqlite:///"), timeout=20) as connection:
                rows: list[tuple[object, ...]] = connection.execute(sql).fetchall()
                return rows
        with psycopg.connect(self.url, autocommit=True) as connection:
            cursor = connection.execute(sql.encode())
            return cursor.fetchall() if cursor.description else []

    def is_quiet(self) -> bool:
        """Nothing armed, nothing waiting."""
        armed = "SELECT count(*) FROM meetings_checkin WHERE state = 'armed'"
        waiting = "SELECT count(*) FROM mail_letter WHERE state = 'waiting'"
        return self.ask(f"SELECT ({armed}) + ({waiting})") == [(0,)]


def wait_until(done: Callable[[], bool], *, seconds: float) -> bool:
    """Look again and again. Says whether it came true in time."""
    until = monotonic() + seconds
    while monotonic() < until:
        if done():
            return True
        WAIT.wait(0.1)
    return done()


def end(process: subprocess.Popen[bytes]) -> None:
    """Stop one of our processes and what it started, by its own group."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(5)


def count_calls(site: Site, job: str, calls: tuple[str, ...], log: Path) -> dict[str, int]:
    """A dry run: how often the lane of `job` makes each system call until all is quiet."""
    worker = site.work(job, under=("strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(calls)}"))
    try:
        done = f"SELECT count(*) FROM jobs_beat WHERE job = '{job}'"  # noqa: S608 - a name of our timetable
        assert wait_until(lambda: site.ask(done) == [(1,)], seconds=40), "the dry run did not come to its end"
    finally:
        end(worker)
    lines = log.read_text(errors="replace").splitlines()
    seen: dict[tuple[str, str], int] = {}
    for line in lines:
        if match := re.match(r"(\d+)\s+(\w+)\(", line):
            seen[match[1], match[2]] = seen.get((match[1], match[2]), 0) + 1
    # strace counts for each thread by itself, and so do we.
    return {call: max((n for (_, name), n in seen.items() if name == call), default=0) for call in calls}


def kill_at(site: Site, job: str, call: str, number: int) -> bool:
    """Run the lane of `job` until the kernel kills it at its `number`-th `call`. Says whether it got that far."""
    inject = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}")
    worker = site.work(job, under=(*inject, "-e", f"inject={call}:signal=SIGKILL:when={number}"))
    try:
        return (
            wait_until(lambda: worker.poll() is not None or site.is_quiet(), seconds=30) and worker.poll() is not None
        )
    finally:
        end(worker)


@contextmanager
def postgresql() -> Iterator[str]:
    """A throw-away cluster; the address of its server without a database name."""
    told = "echo $PGUSER $PGPASSWORD $PGHOST $PGPORT; read end || true"
    command = [str(ROOT / "bin" / "with_postgresql"), "sh", "-c", told]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as cluster:
        assert cluster.stdin
        assert cluster.stdout
        user, password, host, port = next(words for line in cluster.stdout if len(words := line.split()) == 4)
        try:
            yield f"postgresql://{user}:{password}@{host}:{port}"
        finally:
            cluster.stdin.close()
            cluster.stdout.read()


def copy_of(site: Site, name: str) -> Site:
    """The same installation as it stands now, in a database of its own."""
    if site.url.startswith("sqlite"):
        source = Path(site.url.removeprefix("sqlite:///"))
        copy = source.with_name(name)
        for ending in ("", "-wal", "-shm"):
            Path(f"{copy}{ending}").unlink(missing_ok=True)
        shutil.copyfile(source, copy)
        return Site(f"sqlite:///{copy}", site.port)
    base, _, original = site.url.rpartition("/")
    with psycopg.connect(f"{base}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {original}".encode())
    return Site(f"{base}/{name}", site.port)


def prepared(url: str, port: int, *, count: int = 1) -> Site:
    """An installation with `count` check-ins whose time to tell has passed."""
    site = Site(url, port)
    site.manage("prepare")
    site.manage("shell", "-c", SEED.format(count=count))
    if url.startswith("sqlite"):
        site.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    return site
