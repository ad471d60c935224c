"""One row that explodes: the others are handled, the beat goes on, the operator hears of it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.utils import timezone

from curbside.foundation.jobs.actions import rows
from curbside.foundation.jobs.actions.progress import beating, may_go_on, note_progress
from curbside.foundation.jobs.actions.rows import each_row
from curbside.foundation.jobs.models import Beat, Stuck
from curbside.foundation.jobs.queries import SEVERAL, silent_jobs, stuck_rows
from curbside.foundation.jobs.timetable import Job, timetable
from curbside.foundation.jobs.worker import BEAT_SECONDS, Lane

BAD, GOOD, OTHER = (uuid4() for _ in range(3))
NAME = "alert trusted contacts"
SECOND = timedelta(seconds=1)

pytestmark = pytest.mark.django_db


class Hand:
    """Handles rows and remembers which; fails at BAD until it is mended."""

    def __init__(self) -> None:
        self.tried: list[UUID] = []
        self.mended = False

    def __call__(self, row: UUID) -> bool:
        self.tried.append(row)
        if row == BAD and not self.mended:
            raise ValueError("what a student wrote")
        return True


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def all_beating(db: None) -> None:
    Beat.objects.bulk_create(Beat(job=job.name, at=timezone.now()) for job in timetable() if job.vital)


def test_the_others_are_handled(hand: Hand, now: datetime) -> None:
    assert each_row(NAME, [BAD, GOOD, OTHER], hand, now=now) == 2
    assert stuck_rows() == {NAME: 1}


def test_it_comes_back_behind_the_others_after_its_pause(hand: Hand, now: datetime) -> None:
    each_row(NAME, [BAD], hand, now=now)
    each_row(NAME, [BAD, GOOD], hand, now=now + 4 * SECOND)
    each_row(NAME, [BAD, OTHER], hand, now=now + 6 * SECOND)
    assert hand.tried == [BAD, GOOD, OTHER, BAD]


def test_it_is_tried_every_minute_however_often_it_failed(hand: Hand, now: datetime) -> None:
    each_row(NAME, [BAD], hand, now=now)
    Stuck.objects.update(tries=10_000)
    each_row(NAME, [BAD], hand, now=now + 61 * SECOND)
    assert hand.tried == [BAD, BAD]


def test_a_clock_set_back_does_not_lengthen_its_pause(hand: Hand, now: datetime) -> None:
    each_row(NAME, [BAD], hand, now=now)
    each_row(NAME, [BAD], hand, now=now - timedelta(hours=1))
    assert hand.tried == [BAD, BAD]


def test_once_handled_it_is_not_stuck(hand: Hand, now: datetime) -> None:
    each_row(NAME, [BAD], hand, now=now)
    hand.mended = True
    each_row(NAME, [BAD], hand, now=now + 10 * SECOND)
    assert stuck_rows() == {}


def test_what_is_not_due_any_more_is_not_stuck(hand: Hand, now: datetime) -> None:
    each_row(NAME, [BAD], hand, now=now)
    each_row(NAME, [], hand, now=now)
    assert stuck_rows() == {}


def test_one_that_hangs_goes_behind_the_others_next_time(
    hand: Hand, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "SECONDS_PER_RUN", 0.0)
    each_row(NAME, [BAD, GOOD], hand, now=now)
    monkeypatch.undo()
    each_row(NAME, [BAD, GOOD], hand, now=now + SECOND)
    assert GOOD in hand.tried


def test_nothing_anyone_wrote_is_written_down(hand: Hand, now: datetime) -> None:
    each_row(NAME, [BAD], hand, now=now)
    assert Stuck.objects.get().error == "ValueError"


def test_health_calls_the_operator(hand: Hand, now: datetime, client: Client, all_beating: None) -> None:
    each_row(NAME, [BAD], hand, now=now)
    answer = client.get("/health")
    assert answer.status_code == 503
    assert answer.json() == {"ok": False, "silent_jobs": [], "stuck_rows": {NAME: 1}}


def test_one_stuck_row_silences_no_job(hand: Hand, now: datetime, all_beating: None) -> None:
    each_row(NAME, [BAD], hand, now=now)
    assert silent_jobs(timezone.now()) == []


def test_a_job_stuck_at_several_rows_promises_nothing(now: datetime, all_beating: None) -> None:
    def explode(row: UUID) -> bool:
        raise ValueError

    each_row(NAME, [uuid4() for _ in range(SEVERAL)], explode, now=now)
    assert silent_jobs(timezone.now()) == [NAME]


def lane_of(sweep: Callable[[datetime], int], ticks: list[float]) -> Lane:
    return Lane([Job(NAME, sweep, every=SECOND, vital=True)], Event(), clock=lambda: ticks[0])


@pytest.mark.django_db(transaction=True)
def test_a_long_run_is_heard_between_its_rows() -> None:
    ticks, heard = [0.0], list[int]()

    def long_run(now: datetime) -> int:
        for _row in range(3):
            ticks[0] += BEAT_SECONDS
            Beat.objects.all().delete()
            may_go_on()
            heard.append(Beat.objects.filter(job=NAME).count())
        return 3

    lane_of(long_run, ticks).run_due()
    assert heard == [1, 1, 1]


def test_what_a_sweep_says_outside_the_worker_is_no_beat() -> None:
    note_progress()
    assert not Beat.objects.exists()


def test_a_beat_belongs_to_its_own_block() -> None:
    beats: list[str] = []
    with beating(lambda: beats.append("outer")):
        with beating(lambda: beats.append("inner")):
            note_progress()
        note_progress()
    assert beats == ["inner", "outer"]
