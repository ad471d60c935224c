"""The worker: lanes, beats, clocks, stopping; and `/health`."""

import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, get_ident
from time import monotonic

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from curbside.foundation.jobs.models import Beat
from curbside.foundation.jobs.queries import SILENCE, silent_jobs, worker_is_alive
from curbside.foundation.jobs.timetable import Job, timetable
from curbside.foundation.jobs.worker import Lane, lanes_for, work

ROOT = Path(__file__).resolve().parents[3]


def job(name: str, sweep: Callable[[datetime], int], *, seconds: float = 1, vital: bool = False) -> Job:
    return Job(name, sweep, every=timedelta(seconds=seconds), vital=vital)


def idle(now: datetime) -> int:
    return 0


def beat_all(at: datetime) -> None:
    Beat.objects.all().delete()
    Beat.objects.bulk_create(Beat(job=line.name, at=at) for line in timetable() if line.vital)


def test_each_vital_job_has_its_own_lane() -> None:
    stop = Event()
    jobs = [job("a", idle, vital=True), job("b", idle, vital=True), job("c", idle)]
    assert [[line.name for line in lane.jobs] for lane in lanes_for(jobs, stop)] == [["a"], ["b"], ["c"]]


@pytest.mark.django_db(transaction=True)
def test_a_hanging_job_does_not_starve_a_vital_one() -> None:
    stop, release, threads = Event(), Event(), []

    def hang(now: datetime) -> int:
        release.wait(10)
        return 0

    def vital(now: datetime) -> int:
        threads.append(get_ident())
        stop.set()
        return 0

    began = monotonic()
    work([job("hang", hang), job("vital", vital, vital=True)], stop)
    release.set()
    assert threads
    assert monotonic() - began < 5


def test_a_job_runs_again_only_after_its_interval(db: None) -> None:
    ticks, runs = [0.0], list[datetime]()

    def count(now: datetime) -> int:
        runs.append(now)
        return 1

    lane = Lane([job("a", count, seconds=5)], Event(), clock=lambda: ticks[0])
    for at in (0.0, 4.9, 5.0, 5.1):
        ticks[0] = at
        lane.run_due()
    assert len(runs) == 2


@pytest.mark.django_db(transaction=True)
def test_a_job_that_fails_leaves_no_beat_and_the_next_runs() -> None:
    def fail(now: datetime) -> int:
        raise RuntimeError

    Lane([job("bad", fail), job("good", idle)], Event()).run_due()
    assert list(Beat.objects.values_list("job", flat=True)) == ["good"]


def test_health_is_well_while_every_vital_job_is_heard(db: None, client: Client) -> None:
    beat_all(timezone.now())
    assert client.get("/health").status_code == 200


def test_health_is_503_within_a_minute_of_silence(db: None, client: Client) -> None:
    beat_all(timezone.now() - SILENCE - timedelta(seconds=1))
    response = client.get("/health")
    assert timedelta(seconds=60) > SILENCE
    assert response.status_code == 503
    assert "deliver letters" in response.json()["silent_jobs"]


def test_health_is_503_when_the_database_does_not_answer(db: None, client: Client) -> None:
    def broken(*_: object) -> None:
        raise OperationalError("disk I/O error")

    with connection.execute_wrapper(broken):
        response = client.get("/health")
    assert response.status_code == 503
    assert response.json()["silent_jobs"]


def test_one_silent_vital_job_is_enough(db: None, now: datetime) -> None:
    beat_all(now)
    Beat.objects.filter(job="alert trusted contacts").delete()
    assert silent_jobs(now) == ["alert trusted contacts"]
    assert not worker_is_alive(now)


def test_a_clock_set_back_does_not_make_a_dead_worker_look_alive(db: None, now: datetime) -> None:
    beat_all(now)
    assert not worker_is_alive(now - timedelta(hours=1))


@pytest.mark.slow
def test_a_burst_of_signals_stops_the_worker_long_before_a_supervisor_would(tmp_path: Path, settings: Settings) -> None:
    environment = {"CURBSIDE_VAR": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONUNBUFFERED": "1"}
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "jobs"], cwd=ROOT, env=environment, check=True, capture_output=True
    )
    command = [sys.executable, "-v", "manage.py", "work", "--job", "forget sent letters"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as worker:
        assert worker.stderr
        # The job's failure on an empty database is the sign that its lane is running.
        assert any("failed" in line for line in worker.stderr)
        # Ctrl-C reaches it from the terminal and from bin/run at once; an impatient hand presses it again.
        for _ in range(10):
            worker.send_signal(signal.SIGINT)
            worker.send_signal(signal.SIGTERM)
        # Two seconds on an idle machine; a supervisor waits for ninety.
        assert worker.wait(20) == 0
