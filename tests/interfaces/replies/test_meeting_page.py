"""The other person's page of a meeting: no account, a look changes nothing, the button calls it off."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from icalendar import Calendar

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.actions import links
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.student.meetings.actions.meetings import cancel_meeting, set_meeting
from curbside.student.meetings.models import Meeting, MeetingState, Side
from curbside.student.people.models import Conversation


@pytest.fixture(autouse=True)
def clock(now: datetime) -> Any:
    with time_machine.travel(now, tick=False) as traveller:
        yield traveller


@pytest.fixture
def meeting(conversation: Conversation, maelle: User, now: datetime) -> Meeting:
    starts_at = datetime(2026, 11, 25, 17, 15, tzinfo=UTC)
    where = {"place_kind": "public", "place": "The café in the main hall"}
    meeting = set_meeting(conversation, starts_at=starts_at, minutes=30, **where, actor=maelle, now=now)
    Letter.objects.update(state=LetterState.SENT)
    return meeting


@pytest.fixture
def path(meeting: Meeting) -> str:
    return Link.objects.get(purpose=Purpose.MEETING).url.removeprefix("http://testserver")


def test_the_page_says_when_where_and_who(client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    for words in ("Maëlle Okafor-Roy", "12:15 to 12:45, Toronto time", "The café in the main hall"):
        assert words in page


def test_the_page_never_says_how_the_student_calls_them(client: Client, path: str, meeting: Meeting) -> None:
    meeting.conversation.contact.name = "Grumpy Harjit"
    meeting.conversation.contact.save()
    assert "Grumpy" not in client.get(path).content.decode()
    assert "Grumpy" not in client.get(f"{path}?file=ics").content.decode()


@pytest.mark.parametrize("method", ["get", "head"])
def test_a_scanner_changes_nothing(client: Client, path: str, meeting: Meeting, method: str) -> None:
    getattr(client, method)(path)
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.CONFIRMED
    assert Letter.objects.count() == 2


def test_one_press_calls_it_off_and_tells_the_student(
    client: Client, path: str, meeting: Meeting, maelle: User
) -> None:
    assert client.post(path, {"word": "I am on call that day."}).headers["Location"] == path
    meeting.refresh_from_db()
    assert (meeting.state, meeting.cancellation.by) == (MeetingState.CANCELLED, Side.HOST)
    news = Letter.objects.get(kind="meeting_cancellation_student")
    assert news.to_address == maelle.email
    assert "I am on call that day." in news.text


def test_afterwards_the_page_says_so(client: Client, path: str) -> None:
    page = client.post(path, {"word": ""}, follow=True).content.decode()
    assert "This meeting is off." in page
    assert "Maëlle Okafor-Roy will be told. Thank you for saying so." in page
    assert "Call it off" not in page


def test_that_the_student_has_been_told_is_said_once_the_letter_left(client: Client, path: str) -> None:
    client.post(path, {"word": ""})
    news = Letter.objects.filter(kind="meeting_cancellation_student")
    news.update(state=LetterState.FAILED)
    assert "has been told" not in client.get(path).text
    news.update(state=LetterState.SENT)
    assert "Maëlle Okafor-Roy has been told. Thank you for saying so." in client.get(path).text


def test_pressing_again_is_harmless(client: Client, path: str) -> None:
    client.post(path, {"word": "One"})
    count = Letter.objects.count()
    assert client.post(path, {"word": "Two"}).status_code == 302
    assert Letter.objects.count() == count


def test_what_the_student_called_off_is_said_too(
    client: Client, path: str, meeting: Meeting, maelle: User, now: datetime
) -> None:
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert "cannot keep it" in client.get(path).content.decode()


def test_a_meeting_that_is_over_is_not_called_off(client: Client, path: str, meeting: Meeting, clock: Any) -> None:
    clock.move_to(meeting.ends_at)
    client.post(path, {"word": ""})
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.CONFIRMED
    assert "This meeting is over" in client.get(path).content.decode()


def test_a_week_after_the_meeting_the_link_ends(client: Client, path: str, meeting: Meeting, clock: Any) -> None:
    clock.move_to(meeting.ends_at + timedelta(days=7))
    assert client.get(path).status_code == 410


def test_the_calendar_file_is_a_download_without_a_method(client: Client, path: str, meeting: Meeting) -> None:
    answer = client.get(f"{path}?file=ics")
    calendar: Any = Calendar.from_ical(answer.content.decode())
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="meeting.ics"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "METHOD" not in calendar
    assert calendar.events[0]["UID"] == meeting.uid


@pytest.mark.parametrize("method", ["put", "delete", "options", "patch"])
def test_other_methods_are_refused(client: Client, path: str, method: str) -> None:
    assert getattr(client, method)(path).status_code == 405


def test_a_link_for_something_else_opens_nothing_here(client: Client, meeting: Meeting, now: datetime) -> None:
    other = links.issue(
        Purpose.ANSWER,
        meeting,
        recipient="harjit@hospital.example",
        issued_for=None,
        now=now,
        expires_at=now + timedelta(days=1),
    )
    assert client.get(f"/r/meeting/{other.token}/").status_code == 404
    assert client.get("/r/meeting/made-up.token/").status_code == 404
