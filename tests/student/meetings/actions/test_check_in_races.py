"""The student says "I am fine" in the very moment in which the trusted contact is told."""

from collections.abc import Callable
from datetime import datetime
from threading import Barrier, Thread

import pytest
from django.db import connection

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.foundation.mail.sweeps import claim
from curbside.student.meetings.actions import check_ins
from curbside.student.meetings.models import CheckIn, CheckInState

RACES = 50

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def together(*acts: Callable[[], object]) -> list[BaseException]:
    """Start all acts at once, each in a thread with its own connection; the errors they ended with."""
    barrier, errors = Barrier(len(acts)), []

    def run(act: Callable[[], object]) -> None:
        try:
            barrier.wait(10)
            act()
        except BaseException as error:  # noqa: BLE001 - told to the test, which fails on it
            errors.append(error)
        finally:
            connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return errors


def reset(check_in: CheckIn) -> None:
    Letter.objects.filter(kind__startswith="check_in").delete()
    CheckIn.objects.filter(pk=check_in.pk).update(state=CheckInState.ARMED, alerts=0, alerted_at=None, safe_at=None)


def test_safe_on_screen_never_leaves_an_alert_without_an_all_clear(armed: CheckIn, maelle: User) -> None:
    at = armed.alert_at
    for _ in range(RACES):
        reset(armed)
        errors = together(
            lambda: check_ins.alert(armed.pk, now=at),
            lambda: check_ins.say_fine(armed, actor=maelle, now=at),
            lambda: claim(at),
        )
        assert not errors
        assert CheckIn.objects.get(pk=armed.pk).state == CheckInState.SAFE
        alert = Letter.objects.filter(kind="check_in.alert").exclude(state=LetterState.DROPPED)
        clear = Letter.objects.filter(kind="check_in.all_clear").exclude(state=LetterState.DROPPED)
        assert alert.count() == clear.count()


def test_many_workers_tell_once(armed: CheckIn) -> None:
    errors = together(*[lambda: check_ins.alert(armed.pk, now=armed.alert_at)] * 8)
    assert not errors
    assert Letter.objects.filter(kind="check_in.alert").count() == 1


def test_many_workers_claim_a_letter_once(armed: CheckIn) -> None:
    Letter.objects.all().delete()
    check_ins.alert(armed.pk, now=armed.alert_at)
    Letter.objects.filter(kind="check_in.told").delete()
    claimed: list[object] = []
    errors = together(*[lambda: claimed.append(claim(armed.alert_at))] * 8)
    assert not errors
    assert len([letter for letter in claimed if letter]) == 1


def test_help_pressed_eight_times_at_once_tells_once(armed: CheckIn, maelle: User, now: datetime) -> None:
    errors = together(*[lambda: check_ins.call_for_help(armed.meeting, actor=maelle, now=now)] * 8)
    assert not errors
    assert Letter.objects.filter(kind="check_in.alert").count() == 1
