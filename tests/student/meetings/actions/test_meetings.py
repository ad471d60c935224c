"""Setting, moving and calling off: what each one writes, and that each may be repeated."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.student.meetings.actions.meetings import (
    cancel_meeting,
    mark_held,
    mark_missed,
    move_meeting,
    set_meeting,
)
from curbside.student.meetings.models import Meeting, MeetingState, Side
from curbside.student.meetings.rules import INVITATIONS_A_DAY, PlaceRefused
from curbside.student.outreach.models import AnswerKind, Approach, ApproachState
from curbside.student.people.models import Conversation, TouchKind
from curbside.student.questions.actions.sheets import set_minutes
from curbside.student.questions.models import Sheet
from tests.student.meetings.calendar_letters import event_in, letters_to

HARJIT = "harjit@hospital.example"


def send_all() -> None:
    Letter.objects.filter(state=LetterState.WAITING).update(state=LetterState.SENT)


def once(wrapper: Callable[..., Any]) -> Callable[..., Any]:
    """The wrapper at the first look at who opted out; what it does itself goes by untouched."""
    done: list[bool] = []

    def first(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if done or 'FROM "consent_optout"' not in sql:
            return execute(sql, params, many, context)
        done.append(True)
        return wrapper(execute, sql, params, many, context)

    return first


def later(given: dict[str, Any], **change: Any) -> dict[str, Any]:
    return {**given, "starts_at": given["starts_at"] + timedelta(hours=3), **change}


def test_a_set_meeting_is_confirmed_in_the_student_s_zone(meeting: Meeting) -> None:
    assert (meeting.state, meeting.time_zone, meeting.sequence) == (MeetingState.CONFIRMED, "America/Toronto", 0)


def test_both_sides_get_an_invitation_with_a_calendar_part(meeting: Meeting, maelle: User) -> None:
    for address in (HARJIT, maelle.email):
        (letter,) = letters_to(address)
        assert letter.calendar_method == "REQUEST"
        assert event_in(letter)["UID"] == meeting.uid


def test_the_invitation_carries_the_other_person_s_own_link(meeting: Meeting) -> None:
    (letter,) = letters_to(HARJIT)
    assert "http://testserver/r/meeting/" in letter.text
    assert letter.stop_url.startswith("http://testserver/r/stop/")


def test_answers_go_to_the_student(meeting: Meeting, maelle: User) -> None:
    (letter,) = letters_to(HARJIT)
    assert (letter.reply_to, letter.from_name, letter.sender) == (maelle.email, maelle.name, maelle)


def test_setting_it_is_in_the_audit(meeting: Meeting) -> None:
    assert Entry.objects.filter(verb="set", subject_id=str(meeting.pk)).count() == 1


def test_setting_it_notes_that_they_answered(meeting: Meeting) -> None:
    assert [touch.kind for touch in meeting.conversation.contact.touches.all()] == [TouchKind.ANSWERED]


def test_setting_it_ends_the_ask(
    conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    ask = Approach.objects.create(conversation=conversation, state=ApproachState.SENT, sent_at=now, created_at=now)
    set_meeting(conversation, **given, actor=maelle, now=now)
    ask.refresh_from_db()
    assert ask.state == ApproachState.SCHEDULED


def test_calling_off_leaves_the_ask_answered_and_no_time_set(
    conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    ask = Approach.objects.create(conversation=conversation, state=ApproachState.SENT, sent_at=now, created_at=now)
    meeting = set_meeting(conversation, **given, actor=maelle, now=now)
    cancel_meeting(meeting, by=Side.HOST, actor=None, now=now)
    ask.refresh_from_db()
    assert (ask.state, ask.answer.kind) == (ApproachState.REPLIED, AnswerKind.YES)
    set_meeting(conversation, **given, actor=maelle, now=now)
    ask.refresh_from_db()
    assert ask.state == ApproachState.SCHEDULED


def test_setting_the_same_again_is_harmless(
    meeting: Meeting, conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    assert set_meeting(conversation, **given, actor=maelle, now=now) == meeting
    assert Letter.objects.count() == 2


def test_a_conversation_has_one_meeting_ahead(
    meeting: Meeting, conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    with pytest.raises(ValidationError, match="already has a meeting"):
        set_meeting(conversation, **later(given), actor=maelle, now=now)


def test_a_home_is_refused_and_nothing_is_written(
    conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    with pytest.raises(PlaceRefused) as refusal:
        set_meeting(conversation, **{**given, "place": "Harjit's home office"}, actor=maelle, now=now)
    assert "home office" in refusal.value.verdict.found
    assert not Meeting.objects.exists()
    assert not Letter.objects.exists()


def test_without_an_address_only_the_student_is_invited(
    conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    conversation.contact.addresses.all().delete()
    set_meeting(conversation, **given, actor=maelle, now=now)
    (letter,) = Letter.objects.all()
    assert letter.to_address == maelle.email
    assert "Nothing was sent to Harjit Singh Dhaliwal" in letter.text


def test_someone_who_asked_not_to_be_asked_is_not_invited(
    conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    opt_out(HARJIT, now=now)
    set_meeting(conversation, **given, actor=maelle, now=now)
    assert letters_to(HARJIT) == []
    assert "Nothing was sent to Harjit Singh Dhaliwal" in letters_to(maelle.email)[0].text


def test_an_opt_out_that_comes_as_the_meeting_is_set_is_said_clearly(
    conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    def opting_out(execute: Any, *call: Any) -> Any:
        found = execute(*call)
        opt_out(HARJIT, now=now)
        return found

    with connection.execute_wrapper(once(opting_out)), pytest.raises(ValidationError, match="just asked"):
        set_meeting(conversation, **given, actor=maelle, now=now)
    assert not Meeting.objects.exists()


def test_someone_who_expects_the_student_hears_of_the_end_whatever_they_asked(
    meeting: Meeting, maelle: User, now: datetime
) -> None:
    send_all()
    opt_out(HARJIT, now=now)
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert letters_to(HARJIT)[-1].calendar_method == "CANCEL"


def test_moving_raises_the_sequence_and_keeps_the_identity(
    meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    send_all()
    moved = move_meeting(meeting, **later(given), actor=maelle, now=now)
    assert (moved.sequence, moved.uid) == (1, meeting.uid)
    for address in (HARJIT, maelle.email):
        event = event_in(letters_to(address)[-1])
        assert (event["UID"], event["SEQUENCE"], event.start) == (meeting.uid, 1, moved.starts_at)


def test_moving_an_invitation_that_has_not_gone_out_sends_one_invitation(
    meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    move_meeting(meeting, **later(given), actor=maelle, now=now)
    (letter,) = letters_to(HARJIT)
    assert (letter.kind, event_in(letter)["SEQUENCE"]) == ("meeting_invitation", 1)


def test_a_link_at_an_earlier_address_does_not_show_the_new_place(
    meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    send_all()
    meeting.conversation.contact.addresses.update(value="right@hospital.example")
    move_meeting(Meeting.objects.get(), **later(given), actor=maelle, now=now)
    assert [link.recipient for link in Link.objects.filter(purpose=Purpose.MEETING) if link.is_open(now)] == [
        "right@hospital.example"
    ]


def test_moving_to_where_it_is_changes_nothing(
    meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    assert move_meeting(meeting, **given, actor=maelle, now=now).sequence == 0
    assert Letter.objects.count() == 2


def test_moving_lets_the_reminder_come_again(
    meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    Meeting.objects.update(reminded_at=now)
    assert move_meeting(meeting, **later(given), actor=maelle, now=now).reminded_at is None


def test_a_meeting_that_has_begun_is_not_moved(
    meeting: Meeting, maelle: User, given: dict[str, Any], starts_at: datetime
) -> None:
    with pytest.raises(ValidationError, match="cannot be changed"):
        move_meeting(meeting, **later(given), actor=maelle, now=starts_at)


@pytest.mark.slow
def test_nobody_is_flooded_with_changes(meeting: Meeting, maelle: User, given: dict[str, Any], now: datetime) -> None:
    for count in range(1, INVITATIONS_A_DAY):
        send_all()
        meeting = move_meeting(meeting, **{**given, "minutes": 30 + count}, actor=maelle, now=now)
    with pytest.raises(ValidationError, match="many invitations"):
        move_meeting(meeting, **later(given), actor=maelle, now=now)


@pytest.mark.parametrize("by", Side)
def test_calling_off_tells_both_calendars(meeting: Meeting, maelle: User, by: Side, now: datetime) -> None:
    send_all()
    cancel_meeting(meeting, by=by, word="A shift was moved.", actor=maelle, now=now)
    for address in (HARJIT, maelle.email):
        letter = letters_to(address)[-1]
        event = event_in(letter)
        assert (letter.calendar_method, event["SEQUENCE"], event["STATUS"]) == ("CANCEL", 1, "CANCELLED")


def test_calling_off_keeps_who_and_with_what_word(meeting: Meeting, now: datetime) -> None:
    cancelled = cancel_meeting(meeting, by=Side.HOST, word="A shift was moved.", actor=None, now=now)
    assert cancelled.state == MeetingState.CANCELLED
    assert (cancelled.cancellation.by, cancelled.cancellation.word) == (Side.HOST, "A shift was moved.")


def test_calling_off_again_is_harmless(meeting: Meeting, now: datetime) -> None:
    cancel_meeting(meeting, by=Side.HOST, word="One", actor=None, now=now)
    count = Letter.objects.count()
    assert cancel_meeting(meeting, by=Side.STUDENT, word="Two", actor=None, now=now).cancellation.word == "One"
    assert Letter.objects.count() == count


def test_an_invitation_that_never_went_needs_no_cancellation(meeting: Meeting, maelle: User, now: datetime) -> None:
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert letters_to(HARJIT) == []


def test_an_invitation_that_may_have_arrived_is_cancelled(meeting: Meeting, maelle: User, now: datetime) -> None:
    Letter.objects.filter(to_address=HARJIT).update(in_doubt=True, attempts=1)
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert letters_to(HARJIT)[-1].calendar_method == "CANCEL"


def test_after_a_cancellation_another_meeting_can_be_set(
    meeting: Meeting, conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime
) -> None:
    cancel_meeting(meeting, by=Side.HOST, actor=None, now=now)
    assert set_meeting(conversation, **given, actor=maelle, now=now) != meeting


def test_a_held_meeting_is_a_time_they_met(meeting: Meeting, maelle: User, starts_at: datetime) -> None:
    held = mark_held(meeting, actor=maelle, now=starts_at + timedelta(hours=1))
    mark_held(meeting, actor=maelle, now=starts_at + timedelta(hours=2))
    assert (held.state, held.held_at) == (MeetingState.HELD, starts_at + timedelta(hours=1))
    touches = meeting.conversation.contact.touches.filter(kind=TouchKind.MET)
    assert [touch.at for touch in touches] == [starts_at]


def test_nothing_is_held_before_it_begins(meeting: Meeting, maelle: User, now: datetime) -> None:
    with pytest.raises(ValidationError, match="has not begun"):
        mark_held(meeting, actor=maelle, now=now)


def test_a_missed_meeting_can_turn_out_held_but_not_the_other_way(
    meeting: Meeting, maelle: User, starts_at: datetime
) -> None:
    assert mark_missed(meeting, actor=maelle, now=starts_at).state == MeetingState.MISSED
    assert mark_held(meeting, actor=maelle, now=starts_at).state == MeetingState.HELD
    assert mark_missed(meeting, actor=maelle, now=starts_at).state == MeetingState.HELD


def test_a_meeting_that_was_called_off_is_not_held(meeting: Meeting, maelle: User, starts_at: datetime) -> None:
    cancel_meeting(meeting, by=Side.HOST, actor=None, now=starts_at)
    with pytest.raises(ValidationError, match="called off"):
        mark_held(meeting, actor=maelle, now=starts_at)


def test_the_questions_are_laid_into_the_time_agreed_on(
    conversation: Conversation, given: dict[str, Any], maelle: User, now: datetime
) -> None:
    sheet = Sheet.objects.create(conversation=conversation, created_at=now)
    meeting = set_meeting(conversation, **given | {"minutes": 20}, actor=maelle, now=now)
    sheet.refresh_from_db()
    assert sheet.minutes == 20
    set_minutes(sheet, minutes=15, actor=maelle, now=now)
    move_meeting(meeting, **given | {"minutes": 20, "place": "Café Rideau"}, actor=maelle, now=now)
    sheet.refresh_from_db()
    assert sheet.minutes == 15, "the student's own word stays while the length does"
    move_meeting(meeting, **given | {"minutes": 45}, actor=maelle, now=now)
    sheet.refresh_from_db()
    assert sheet.minutes == 45
