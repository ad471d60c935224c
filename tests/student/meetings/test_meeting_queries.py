"""What goes into the export of an account, and which offered times are shown."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from icalendar import Calendar
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.student.meetings.actions.meetings import cancel_meeting, set_meeting
from curbside.student.meetings.models import Meeting, Side
from curbside.student.meetings.queries import calendar_of, letters_about, offers_for
from curbside.student.outreach.models import Answer, AnswerKind, Approach, ApproachState, TimeOffer
from curbside.student.people.models import Contact, Conversation


def with_someone(student: User, name: str, given: dict[str, Any], now: datetime) -> Meeting:
    contact = Contact.objects.create(student=student, name=name, created_at=now)
    conversation = Conversation.objects.create(student=student, contact=contact, created_at=now)
    return set_meeting(conversation, **given, actor=student, now=now)


def events(text: str) -> list[Any]:
    calendar: Any = Calendar.from_ical(text)
    return list(calendar.events)


@pytest.mark.parametrize("more", [0, 2])
def test_the_export_takes_two_queries_however_many_meetings(
    more: int,
    meeting: Meeting,
    maelle: User,
    given: dict[str, Any],
    now: datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for name in ["Chidinma Eze", "Amira Haddad"][:more]:
        with_someone(maelle, name, given, now)
    with django_assert_num_queries(2):
        text = calendar_of(maelle, now=now)
    assert len(events(text)) == 1 + more


def test_the_export_holds_nobody_else_s_meetings(
    meeting: Meeting, maelle: User, tomas: User, given: dict[str, Any], now: datetime
) -> None:
    with_someone(tomas, "Someone of Tomás’s", given, now)
    assert [event["UID"] for event in events(calendar_of(maelle, now=now))] == [meeting.uid]
    assert "Tomás" not in calendar_of(maelle, now=now)


def test_the_export_says_what_was_cancelled(meeting: Meeting, maelle: User, now: datetime) -> None:
    cancel_meeting(meeting, by=Side.HOST, actor=None, now=now)
    (event,) = events(calendar_of(maelle, now=now))
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", 1)


def offer(conversation: Conversation, starts_at: datetime, at: datetime) -> TimeOffer:
    state = {"state": ApproachState.REPLIED, "sent_at": at, "created_at": at}
    approach = Approach.objects.create(conversation=conversation, **state)
    answer = Answer.objects.create(approach=approach, kind=AnswerKind.YES, at=at)
    return TimeOffer.objects.create(answer=answer, starts_at=starts_at)


def test_only_times_of_the_latest_answer_that_are_ahead_are_offered(conversation: Conversation, now: datetime) -> None:
    day = timedelta(days=1)
    offer(conversation, now + 3 * day, now - 9 * day)
    latest = offer(conversation, now + 2 * day, now - day)
    TimeOffer.objects.create(answer=latest.answer, starts_at=now - day / 2)
    assert offers_for(conversation, now) == [latest]


def test_its_letters_are_found_by_an_index(meeting: Meeting) -> None:
    plan = letters_about(meeting).explain().lower()
    if connection.vendor == "sqlite":  # PostgreSQL reads a table this small from end to end, rightly.
        assert "using index" in plan
    assert letters_about(meeting).count() == 2
