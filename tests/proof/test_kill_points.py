"""The worker is killed by the kernel at every write and every send, and started again: no alert is lost.

A lane (the thread of one vital job) is killed at each of its system calls in turn: first the lane that decides to tell,
then the lane that delivers. At most one letter may arrive twice, then with the same Message-ID, and only if the server
had already taken it when the worker died.
"""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.foundation.mail.post_office import PostOffice, open_office
from tests.proof.processes import Site, copy_of, count_calls, end, kill_at, postgresql, prepared, wait_until

pytestmark = pytest.mark.proof

POINTS = 26
TELL, DELIVER = "alert trusted contacts", "deliver letters"
ON_SQLITE = ("pwrite64", "fdatasync", "unlink", "ftruncate", "sendto", "recvfrom")
ON_POSTGRESQL = ("sendto", "recvfrom")
FATHER = "father0@home.example"


@dataclass(frozen=True)
class Point:
    job: str
    call: str
    number: int


@dataclass(frozen=True)
class Outcome:
    point: Point
    killed: bool
    taken_before: int
    alerts: int
    different_ids: int
    recovered: bool


def sample(points: list[Point]) -> list[Point]:
    """All of them with FULL=1; else evenly over the whole range, both ends included."""
    if os.environ.get("FULL") == "1" or len(points) <= POINTS:
        return points
    step = (len(points) - 1) / (POINTS - 1)
    return [points[round(step * index)] for index in range(POINTS)]


def alerts(office: PostOffice) -> list[str]:
    return [message["Message-ID"] for message in office.accepted if FATHER in message["To"]]


def all_points(seeds: dict[str, Site], calls: tuple[str, ...], folder: Path) -> list[Point]:
    """Every call either lane makes, from a dry run on a copy."""
    points = []
    for job, seed in seeds.items():
        counted = count_calls(copy_of(seed, "dry_run"), job, calls, folder / "strace.log")
        points += [Point(job, call, n) for call in calls for n in range(1, counted[call] + 1)]
    return points


def run_point(seed: Site, point: Point, office: PostOffice) -> Outcome:
    office.accepted.clear()
    site = copy_of(seed, "killed")
    killed = kill_at(site, point.job, point.call, point.number)
    before = len(alerts(office))
    worker = site.work()
    try:
        recovered = wait_until(site.is_quiet, seconds=60)
    finally:
        end(worker)
    ids = alerts(office)
    return Outcome(point, killed, before, len(ids), len(set(ids)), recovered)


def prove(url: str, calls: tuple[str, ...], office: PostOffice, folder: Path) -> list[Outcome]:
    untold = prepared(url, office.port)
    told = copy_of(untold, "told")
    worker = told.work(TELL)
    assert wait_until(
        lambda: told.ask("SELECT count(*) FROM meetings_checkin WHERE state = 'armed'") == [(0,)], seconds=40
    )
    end(worker)
    if url.startswith("sqlite"):
        told.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    seeds = {TELL: untold, DELIVER: told}
    points = sample(all_points(seeds, calls, folder))
    return [run_point(seeds[point.job], point, office) for point in points]


def show(title: str, outcomes: list[Outcome]) -> None:
    """The table."""
    print(f"\n{title}: {len(outcomes)} kill points")  # noqa: T201 - the proof is read
    by_lane = Counter((o.point.job, o.point.call) for o in outcomes)
    for (job, call), count in sorted(by_lane.items()):
        rows = [o for o in outcomes if (o.point.job, o.point.call) == (job, call)]
        killed, lost = sum(o.killed for o in rows), sum(o.alerts == 0 for o in rows)
        once, twice = sum(o.alerts == 1 for o in rows), sum(o.alerts > 1 for o in rows)
        print(f"  {job:24} {call:10} points {count:3}  killed {killed:3}  lost {lost}  once {once:3}  twice {twice}")  # noqa: T201


def check(outcomes: list[Outcome]) -> None:
    assert all(outcome.recovered for outcome in outcomes), [o for o in outcomes if not o.recovered]
    assert not [outcome for outcome in outcomes if outcome.alerts == 0]
    assert not [outcome for outcome in outcomes if outcome.alerts > 2 or outcome.different_ids > 1]
    # A second letter only where the server had taken the first before the worker died.
    assert not [outcome for outcome in outcomes if outcome.alerts == 2 and outcome.taken_before != 1]
    assert sum(outcome.killed for outcome in outcomes) > len(outcomes) // 2


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_office() as office:
        yield office


def test_no_kill_point_loses_an_alert_on_sqlite(office: PostOffice, tmp_path: Path) -> None:
    outcomes = prove(f"sqlite:///{tmp_path}/untold", ON_SQLITE, office, tmp_path)
    show("SQLite", outcomes)
    check(outcomes)


def test_no_kill_point_loses_an_alert_on_postgresql(office: PostOffice, tmp_path: Path) -> None:
    with postgresql() as server:
        site = Site(f"{server}/postgres", office.port)
        site.ask("CREATE DATABASE untold")
        outcomes = prove(f"{server}/untold", ON_POSTGRESQL, office, tmp_path)
    show("PostgreSQL", outcomes)
    check(outcomes)
