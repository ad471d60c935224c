from datetime import datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.people.models import Contact, Conversation, Touch, TouchKind
from curbside.student.questions.models import Card, Sheet
from curbside.student.reflection.actions.reflections import (
    begin_reflection,
    finish_reflection,
    keep_heard,
    keep_stayed_with_me,
)
from curbside.student.reflection.actions.turning_points import remove_turning_point
from curbside.student.reflection.models import Heard, Reflection, TurningPoint


def test_beginning_marks_the_meeting_held(meeting: Meeting, maelle: User, now: datetime) -> None:
    begin_reflection(meeting, actor=maelle, now=now)
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.HELD
    assert Touch.objects.get().kind == TouchKind.MET


def test_beginning_twice_is_one_reflection(meeting: Meeting, maelle: User, now: datetime) -> None:
    first = begin_reflection(meeting, actor=maelle, now=now)
    assert begin_reflection(meeting, actor=maelle, now=now) == first
    assert Entry.objects.filter(verb="begin", subject_type="reflection.reflection").count() == 1


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.MISSED])
def test_what_did_not_happen_leaves_nothing_to_reflect_on(
    meeting: Meeting, maelle: User, now: datetime, state: MeetingState
) -> None:
    Meeting.objects.update(state=state)
    with pytest.raises(ValidationError):
        begin_reflection(meeting, actor=maelle, now=now)


def test_a_meeting_ahead_leaves_nothing_to_reflect_on(meeting: Meeting, maelle: User, now: datetime) -> None:
    Meeting.objects.update(starts_at=now + timedelta(minutes=1))
    with pytest.raises(ValidationError):
        begin_reflection(meeting, actor=maelle, now=now)


def test_what_was_heard_is_kept_once_a_question(
    reflection: Reflection, cards: list[Card], maelle: User, now: datetime
) -> None:
    keep_heard(reflection, card=cards[0], text="One night in six", held="between", actor=maelle, now=now)
    keep_heard(reflection, card=cards[0], text="One night in five", held="did_not", actor=maelle, now=now)
    assert list(Heard.objects.values_list("text", "held")) == [("One night in five", "did_not")]


def test_keeping_the_same_again_writes_nothing(
    reflection: Reflection, cards: list[Card], maelle: User, now: datetime
) -> None:
    for _ in range(2):
        keep_heard(reflection, card=cards[0], text="Six", held="held", actor=maelle, now=now)
    assert Entry.objects.filter(verb="hear").count() == 1


def test_a_question_of_another_conversation_is_refused(reflection: Reflection, maelle: User, now: datetime) -> None:
    contact = Contact.objects.create(student=maelle, name="Ines", created_at=now)
    other = Conversation.objects.create(student=maelle, contact=contact, created_at=now)
    sheet = Sheet.objects.create(conversation=other, created_at=now)
    card = Card.objects.create(sheet=sheet, text="Why?", created_at=now)
    with pytest.raises(ValidationError):
        keep_heard(reflection, card=card, text="x", actor=maelle, now=now)


def test_a_hope_that_came_to_nothing_known_is_refused(
    reflection: Reflection, cards: list[Card], maelle: User, now: datetime
) -> None:
    with pytest.raises(ValidationError):
        keep_heard(reflection, card=cards[0], text="x", held="maybe", actor=maelle, now=now)


def test_what_stayed_keeps_its_lines_and_loses_control_characters(
    reflection: Reflection, maelle: User, now: datetime
) -> None:
    keep_stayed_with_me(reflection, text="one\r\ntwo\x00\u202e", actor=maelle, now=now)
    reflection.refresh_from_db()
    assert reflection.stayed_with_me == "one\ntwo"


def test_finishing_twice_keeps_the_first_time(reflection: Reflection, maelle: User, now: datetime) -> None:
    finish_reflection(reflection, actor=maelle, now=now)
    finish_reflection(Reflection.objects.get(), actor=maelle, now=now + timedelta(days=1))
    assert Reflection.objects.get().finished_at == now


def test_finishing_forgets_turning_points_that_were_taken_out(point: TurningPoint, maelle: User, now: datetime) -> None:
    remove_turning_point(point, actor=maelle, now=now)
    finish_reflection(point.reflection, actor=maelle, now=now)
    assert not TurningPoint.objects.exists()
