"""An address that changes while a meeting is ahead: whoever holds the invitation hears what becomes of it."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.student.meetings.actions.meetings import cancel_meeting, move_meeting
from curbside.student.meetings.models import Meeting, Side
from tests.student.meetings.calendar_letters import event_in, letters_to

OLD, NEW = "harjit@hospital.example", "right@hospital.example"


@pytest.fixture
def readdressed(meeting: Meeting) -> Meeting:
    """The invitation went to one address; the student then wrote down another."""
    Letter.objects.update(state=LetterState.SENT)
    meeting.conversation.contact.addresses.update(value=NEW)
    return Meeting.objects.get(pk=meeting.pk)


@pytest.fixture
def later(given: dict[str, Any]) -> dict[str, Any]:
    return {**given, "starts_at": given["starts_at"] + timedelta(hours=3), "place": "The library on Laurier"}


def test_both_addresses_hear_that_it_is_off(readdressed: Meeting, maelle: User, now: datetime) -> None:
    cancel_meeting(readdressed, by=Side.STUDENT, word="An exam was moved.", actor=maelle, now=now)
    for address in (OLD, NEW):
        letter = letters_to(address)[-1]
        assert (letter.kind, letter.calendar_method) == ("meeting_cancellation", "CANCEL")
        assert event_in(letter)["ATTENDEE"][-1] == f"mailto:{address}"


def test_a_change_takes_the_old_invitation_back_before_the_new_one_goes(
    readdressed: Meeting, maelle: User, later: dict[str, Any], now: datetime
) -> None:
    moved = move_meeting(readdressed, **later, actor=maelle, now=now)
    old, new = letters_to(OLD)[-1], letters_to(NEW)[-1]
    assert (old.calendar_method, event_in(old)["UID"]) == ("CANCEL", moved.uid)
    assert (new.calendar_method, event_in(new).start) == ("REQUEST", moved.starts_at)
    assert old.due_at < new.due_at


def test_the_old_address_reads_nothing_of_the_new_place(
    readdressed: Meeting, maelle: User, later: dict[str, Any], given: dict[str, Any], now: datetime
) -> None:
    move_meeting(readdressed, **later, actor=maelle, now=now)
    letter = letters_to(OLD)[-1]
    assert "Laurier" not in letter.text + letter.calendar + letter.subject
    assert event_in(letter).start == given["starts_at"]


def test_the_old_address_is_written_to_once(
    readdressed: Meeting, maelle: User, later: dict[str, Any], now: datetime
) -> None:
    move_meeting(readdressed, **later, actor=maelle, now=now)
    Letter.objects.filter(state=LetterState.WAITING).update(state=LetterState.SENT)
    cancel_meeting(readdressed, by=Side.STUDENT, actor=maelle, now=now)
    assert len(letters_to(OLD)) == 2  # the invitation, and that it no longer holds
    open_links = Link.objects.filter(purpose=Purpose.MEETING, revoked_at=None)
    assert [link.recipient for link in open_links] == [NEW]


def test_without_any_address_now_the_old_one_still_hears(readdressed: Meeting, maelle: User, now: datetime) -> None:
    readdressed.conversation.contact.addresses.all().delete()
    meeting = Meeting.objects.get(pk=readdressed.pk)
    before = {letter.pk for letter in letters_to(OLD)}
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert [letter.calendar_method for letter in letters_to(OLD) if letter.pk not in before] == ["CANCEL"]


def test_an_invitation_that_never_left_needs_no_taking_back(
    meeting: Meeting, maelle: User, later: dict[str, Any], now: datetime
) -> None:
    meeting.conversation.contact.addresses.update(value=NEW)
    move_meeting(Meeting.objects.get(pk=meeting.pk), **later, actor=maelle, now=now)
    assert letters_to(OLD) == []
    assert [letter.kind for letter in letters_to(NEW)] == ["meeting_invitation"]


def test_the_student_sees_that_the_old_address_is_told(as_maelle: Client, readdressed: Meeting) -> None:
    assert OLD in as_maelle.get(f"/meetings/{readdressed.pk}/cancellation/").content.decode()


def test_an_invitation_in_doubt_is_not_tried_again_after_its_change(
    meeting: Meeting, maelle: User, later: dict[str, Any], now: datetime
) -> None:
    Letter.objects.update(in_doubt=True, attempts=1)
    move_meeting(meeting, **later, actor=maelle, now=now)
    (letter,) = letters_to(OLD)
    assert letter.kind == "meeting_update"
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    (letter,) = letters_to(OLD)
    assert letter.kind == "meeting_cancellation"
