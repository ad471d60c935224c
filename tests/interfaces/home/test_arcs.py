"""The quick reading of many conversations says what reading them row by row says, whatever stands in them."""

from datetime import datetime, timedelta
from random import Random

import pytest
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.interfaces.home.arc_queries import arcs_of
from curbside.student.meetings.models import CheckIn, CheckInState, Meeting, MeetingPlan, MeetingState, TrustedContact
from curbside.student.outreach.models import Answer, AnswerKind, Approach, ApproachState, FollowUp
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import Card, Sheet
from curbside.student.reflection.models import Reflection, ThankYou
from tests.interfaces.home.plain_arcs import arc_of, with_everything
from tests.whole_student import whole_student


def anything(chance: Random, student: User, now: datetime) -> None:
    """One conversation, as far along as chance has it."""
    contact = Contact.objects.create(student=student, name=f"P{chance.random()}", created_at=now)
    begun = now - timedelta(hours=chance.randrange(2000))
    closed = now if chance.random() < 0.2 else None
    talk = Conversation.objects.create(student=student, contact=contact, created_at=begun, closed_at=closed)
    if chance.random() < 0.7:
        sheet = Sheet.objects.create(conversation=talk, created_at=begun)
        for _ in range(chance.randrange(4)):
            removed = now if chance.random() < 0.3 else None
            on_sheet = not removed and chance.random() < 0.5
            card = Card(sheet=sheet, text="q", hope="h", is_on_sheet=on_sheet, created_at=now)
            card.removed_at = removed
            card.save()
    for number in range(chance.randrange(3)):
        ask(chance, talk, begun + timedelta(hours=number, seconds=chance.randrange(100)), now)
    for number in range(chance.randrange(3)):
        meeting(chance, talk, now + timedelta(hours=chance.randrange(-90, 90), seconds=number), now)


def ask(chance: Random, talk: Conversation, at: datetime, now: datetime) -> None:
    state = chance.choice([state for state in ApproachState if state != ApproachState.DRAFTED])
    row = Approach.objects.create(conversation=talk, state=state, sent_at=at, created_at=at)
    if chance.random() < 0.5:
        later = now.date() if chance.random() < 0.5 else None
        Answer.objects.create(approach=row, kind=chance.choice(AnswerKind.values), later_on=later, at=now)
    if chance.random() < 0.5:
        FollowUp.objects.create(approach=row, body="f", sent_at=at + timedelta(hours=chance.randrange(300)))


def meeting(chance: Random, talk: Conversation, at: datetime, now: datetime) -> None:
    states = [MeetingState.HELD, MeetingState.CANCELLED, MeetingState.MISSED, MeetingState.CONFIRMED]
    if Meeting.objects.filter(conversation=talk, state=MeetingState.CONFIRMED).exists():
        states.pop()
    row = Meeting.objects.create(
        conversation=talk, state=chance.choice(states), starts_at=at, time_zone="America/Toronto", created_at=now
    )
    if chance.random() < 0.5:
        MeetingPlan.objects.create(meeting=row)
    if chance.random() < 0.5:
        CheckIn.objects.create(
            meeting=row,
            trusted_contact=TrustedContact.objects.create(
                student=talk.student, name="T", email="t@x.example", asked_at=now
            ),
            state=chance.choice(CheckInState.values),
            ask_at=at,
            alert_at=at + timedelta(minutes=30),
            armed_at=now,
            set_for=at,
        )
    if chance.random() < 0.6:
        kept = Reflection.objects.create(meeting=row, begun_at=now, finished_at=now if chance.random() < 0.5 else None)
        if chance.random() < 0.6:
            ThankYou.objects.create(reflection=kept, created_at=now, sent_at=now if chance.random() < 0.5 else None)


@pytest.mark.parametrize("seed", [1, 2])
def test_both_readings_agree(seed: int, maelle: User, tomas: User, now: datetime) -> None:
    chance = Random(seed)  # noqa: S311 - nothing secret hangs on it
    maelle.time_zone = "Asia/Tokyo"
    maelle.save()
    whole_student(maelle, now, mark="one")
    for _ in range(30):
        anything(chance, maelle, now)
    anything(chance, tomas, now)
    with timezone.override(maelle.time_zone):
        plain = [arc_of(conversation, now) for conversation in with_everything(maelle)]
        quick = arcs_of(Conversation.objects.visible_to(maelle), maelle, now)
    assert len(quick) > 30
    by_id = {arc.id: arc for arc in plain}
    assert quick == [by_id[arc.id] for arc in quick]
    assert len(plain) == len(quick)
