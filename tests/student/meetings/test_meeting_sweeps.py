"""The reminder of the day before."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.meetings.actions.meetings import cancel_meeting, move_meeting, set_meeting
from curbside.student.meetings.models import Meeting, MeetingState, Side
from curbside.student.meetings.sweeps import call_off_with_removed, remind_of_meetings
from curbside.student.people.models import Contact, Conversation

HARJIT = "harjit@hospital.example"
DAY = timedelta(days=1)


@pytest.fixture
def day_before(meeting: Meeting) -> datetime:
    Letter.objects.update(state=LetterState.SENT)
    return meeting.starts_at - DAY


def reminders() -> list[str]:
    return sorted(Letter.objects.filter(kind__startswith="meeting_reminder").values_list("to_address", flat=True))


def test_both_sides_are_reminded_a_day_before(day_before: datetime, maelle: User) -> None:
    assert remind_of_meetings(day_before) == 1
    assert reminders() == [HARJIT, maelle.email]


def test_nobody_is_reminded_earlier(day_before: datetime) -> None:
    assert remind_of_meetings(day_before - timedelta(seconds=1)) == 0


def test_nobody_is_reminded_twice(day_before: datetime) -> None:
    remind_of_meetings(day_before)
    assert remind_of_meetings(day_before + timedelta(minutes=1)) == 0
    assert len(reminders()) == 2


def test_nobody_is_reminded_of_what_has_begun(day_before: datetime) -> None:
    assert remind_of_meetings(day_before + DAY) == 0


def test_nobody_is_reminded_of_what_is_off(day_before: datetime, meeting: Meeting) -> None:
    cancel_meeting(meeting, by=Side.HOST, actor=None, now=day_before)
    assert remind_of_meetings(day_before) == 0


def test_a_moved_meeting_is_reminded_of_again(
    day_before: datetime, meeting: Meeting, maelle: User, given: dict[str, Any]
) -> None:
    remind_of_meetings(day_before)
    starts_at = given["starts_at"] + 3 * DAY
    move_meeting(meeting, **{**given, "starts_at": starts_at}, actor=maelle, now=day_before)
    Letter.objects.filter(state=LetterState.WAITING).update(state=LetterState.SENT)
    assert remind_of_meetings(starts_at - DAY) == 1
    assert len(reminders()) == 4


def test_an_invitation_within_the_day_is_reminder_enough(
    conversation: Conversation, maelle: User, given: dict[str, Any], starts_at: datetime
) -> None:
    now = starts_at - timedelta(hours=3)
    set_meeting(conversation, **given, actor=maelle, now=now)
    assert remind_of_meetings(now) == 0


def test_the_reminder_leaves_an_invitation_that_still_waits(meeting: Meeting) -> None:
    remind_of_meetings(meeting.starts_at - DAY)
    kinds = Letter.objects.filter(to_address=HARJIT, state=LetterState.WAITING).values_list("kind", flat=True)
    assert sorted(kinds) == ["meeting_invitation", "meeting_reminder"]


def test_someone_who_was_never_invited_is_not_reminded(
    conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    addresses = [(a.kind, a.value) for a in conversation.contact.addresses.all()]
    conversation.contact.addresses.all().delete()
    meeting = set_meeting(conversation, **given, actor=maelle, now=now)
    for kind, value in addresses:
        conversation.contact.addresses.create(kind=kind, value=value)
    remind_of_meetings(meeting.starts_at - DAY)
    assert reminders() == [maelle.email]


def test_one_that_fails_stops_no_other(
    day_before: datetime, meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    contact = Contact.objects.create(student=maelle, name="Chidinma Eze", created_at=now)
    second = Conversation.objects.create(student=maelle, contact=contact, created_at=now)
    set_meeting(second, **given, actor=maelle, now=now)
    Meeting.objects.filter(pk=meeting.pk).update(time_zone="Nowhere/Never")
    assert remind_of_meetings(day_before) == 1
    meeting.refresh_from_db()
    assert meeting.reminded_at is None


def test_a_quarter_of_an_hour_after_the_person_was_removed_the_meeting_is_called_off_and_they_are_told(
    meeting: Meeting, now: datetime
) -> None:
    Letter.objects.update(state=LetterState.SENT)
    Contact.objects.update(removed_at=now)
    assert call_off_with_removed(now + timedelta(minutes=14)) == 0
    assert call_off_with_removed(now + timedelta(minutes=15)) == 1
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.CANCELLED
    letter = Letter.objects.get(to_address=HARJIT, kind="meeting_cancellation")
    assert letter.text.startswith("Hello,")  # how the student calls them was not looked at
    assert call_off_with_removed(now + DAY) == 0


def test_a_meeting_that_is_near_is_called_off_at_once_with_a_removed_person(meeting: Meeting) -> None:
    soon = meeting.starts_at - timedelta(minutes=10)
    Contact.objects.update(removed_at=soon)
    assert call_off_with_removed(soon) == 1


def test_a_person_brought_back_in_time_is_still_expected(meeting: Meeting, now: datetime) -> None:
    Contact.objects.update(removed_at=None)
    assert call_off_with_removed(now + DAY) == 0
