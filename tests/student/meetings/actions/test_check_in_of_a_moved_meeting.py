"""What becomes of the check-in when its meeting moves or ends early, and how far it may be put off."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter
from curbside.student.meetings.actions.check_ins import NotSet, extend
from curbside.student.meetings.actions.meetings import cancel_meeting, mark_held, mark_missed, move_meeting
from curbside.student.meetings.models import CheckIn, CheckInState, Meeting, Side


def state(armed: CheckIn) -> str:
    armed.refresh_from_db()
    return armed.state


def word_to_the_student(meeting: Meeting) -> str:
    return Letter.objects.get(kind="meeting_cancellation_student").text


def test_it_follows_a_moved_meeting(
    armed: CheckIn, meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    hours = timedelta(hours=3)
    before = armed.ask_at
    move_meeting(meeting, **{**given, "starts_at": given["starts_at"] + hours}, actor=maelle, now=now)
    armed.refresh_from_db()
    assert armed.ask_at == before + hours


def test_it_waits_for_the_end_of_a_longer_meeting(
    armed: CheckIn, meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    ask_at, alert_at = armed.ask_at, armed.alert_at
    move_meeting(meeting, **{**given, "minutes": 75}, actor=maelle, now=now)
    armed.refresh_from_db()
    more = timedelta(minutes=45)
    assert (armed.ask_at, armed.alert_at) == (ask_at + more, alert_at + more)


def test_one_that_asks_during_the_talk_stays_where_it_is_in_a_shorter_meeting(
    armed: CheckIn, meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    during = meeting.starts_at + timedelta(minutes=10)
    CheckIn.objects.update(ask_at=during)
    move_meeting(meeting, **{**given, "minutes": 20}, actor=maelle, now=now)
    armed.refresh_from_db()
    assert armed.ask_at == during


def test_calling_off_turns_it_off(armed: CheckIn, meeting: Meeting, maelle: User, now: datetime) -> None:
    Letter.objects.update(state="sent")
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert state(armed) == CheckInState.DISARMED
    assert "it is off too" in word_to_the_student(meeting)


def test_called_off_by_the_other_person_at_the_last_moment_it_stays_and_the_student_hears_so(
    armed: CheckIn, meeting: Meeting, now: datetime
) -> None:
    Letter.objects.update(state="sent")
    cancel_meeting(meeting, by=Side.HOST, actor=None, now=meeting.starts_at + timedelta(minutes=5))
    assert state(armed) == CheckInState.ARMED
    assert f"/meetings/{meeting.pk}/safety/" in word_to_the_student(meeting)


def test_a_meeting_that_was_missed_worries_nobody(armed: CheckIn, meeting: Meeting, maelle: User) -> None:
    mark_missed(meeting, actor=maelle, now=meeting.starts_at)
    assert state(armed) == CheckInState.DISARMED


def test_saying_that_it_was_held_is_not_saying_that_one_is_fine(armed: CheckIn, meeting: Meeting, maelle: User) -> None:
    mark_held(meeting, actor=maelle, now=meeting.ends_at)
    assert state(armed) == CheckInState.ARMED


def test_more_time_ends_twelve_hours_after_the_talk(armed: CheckIn, maelle: User) -> None:
    until = armed.meeting.ends_at + timedelta(hours=12)
    CheckIn.objects.update(ask_at=until - timedelta(minutes=60), alert_at=until - timedelta(minutes=30))
    armed.refresh_from_db()
    moved = extend(armed, seen=armed.alert_at, actor=maelle, now=armed.ask_at)
    assert moved.alert_at == until
    with pytest.raises(NotSet, match="twelve hours"):
        extend(moved, seen=moved.alert_at, actor=maelle, now=moved.ask_at)
