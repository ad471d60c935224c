"""What a check-in promises, each promise its own test."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.jobs.models import Beat
from curbside.foundation.jobs.queries import stuck_rows
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.meetings.actions import check_ins, trusted_contacts
from curbside.student.meetings.actions.check_ins import NobodyToTell, NotSet, TooLate
from curbside.student.meetings.actions.meetings import cancel_meeting
from curbside.student.meetings.check_in_sweeps import alert_trusted_contacts, ask_students
from curbside.student.meetings.models import (
    CheckIn,
    CheckInState,
    Meeting,
    MeetingState,
    Side,
    TrustedContact,
    TrustState,
)

Arm = Callable[[], CheckIn]


def letters(kind: str) -> list[Letter]:
    return list(Letter.objects.filter(kind=f"check_in.{kind}").order_by("created_at", "key"))


def test_it_is_refused_while_the_worker_is_silent(arm: Arm) -> None:
    Beat.objects.all().delete()
    with pytest.raises(NotSet, match="is not running"):
        arm()
    assert not CheckIn.objects.exists()


def test_it_is_refused_when_the_last_beat_lies_in_the_future(arm: Arm, now: datetime) -> None:
    Beat.objects.update(at=now + timedelta(hours=1))
    with pytest.raises(NotSet, match="is not running"):
        arm()


@pytest.mark.parametrize("state", [TrustState.ASKED, TrustState.DECLINED, TrustState.ENDED])
def test_it_is_refused_until_the_trusted_contact_said_yes(
    arm: Arm, emmanuel: TrustedContact, state: TrustState
) -> None:
    emmanuel.state = state
    emmanuel.save()
    with pytest.raises(NotSet, match="has not said yes"):
        arm()


def test_it_is_refused_for_a_meeting_called_off(arm: Arm, meeting: Meeting) -> None:
    meeting.state = MeetingState.CANCELLED
    meeting.save()
    with pytest.raises(NotSet, match="called off"):
        arm()


def test_it_is_refused_once_the_meeting_is_over(arm: Arm, meeting: Meeting, now: datetime) -> None:
    meeting.starts_at = now - timedelta(hours=1)
    meeting.save()
    with pytest.raises(NotSet, match="is over"):
        arm()


def test_someone_elses_trusted_contact_cannot_be_named(arm: Arm, emmanuel: TrustedContact, tomas: User) -> None:
    emmanuel.student = tomas
    emmanuel.save()
    with pytest.raises(NotSet, match="not one of your"):
        arm()


def test_a_silence_of_a_day_is_refused_as_a_slip(
    meeting: Meeting, emmanuel: TrustedContact, maelle: User, worker_alive: None, now: datetime
) -> None:
    ask_at = meeting.ends_at + timedelta(minutes=30)
    with pytest.raises(NotSet, match="long silence"):
        check_ins.arm(
            meeting,
            trusted_contact=emmanuel,
            ask_at=ask_at,
            alert_at=ask_at + timedelta(hours=23),
            actor=maelle,
            now=now,
        )


def test_the_student_is_asked_before_anyone_is_told(armed: CheckIn) -> None:
    ask_students(armed.ask_at)
    alert_trusted_contacts(armed.ask_at)
    (letter,) = letters("ask")
    assert letter.to_address == "maelle@rideau.example"
    assert letter.urgent
    assert "/r/check-in/" in letter.text
    assert not letters("alert")


def test_asking_happens_once(armed: CheckIn) -> None:
    for _ in range(3):
        ask_students(armed.ask_at)
    assert len(letters("ask")) == 1


def test_silence_tells_the_trusted_contact_once(armed: CheckIn) -> None:
    for _ in range(3):
        alert_trusted_contacts(armed.alert_at)
    (letter,) = letters("alert")
    assert letter.to_address == "emmanuel@home.example"
    assert letter.urgent


def test_nobody_is_told_a_moment_early(armed: CheckIn) -> None:
    alert_trusted_contacts(armed.alert_at - timedelta(microseconds=1))
    assert not letters("alert")


def test_the_alert_says_who_where_when_and_whom_to_call(armed: CheckIn) -> None:
    alert_trusted_contacts(armed.alert_at)
    (letter,) = letters("alert")
    for fact in ("Maëlle Okafor-Roy", "Harjit Singh Dhaliwal", "12:15", "café in the main hall", "613 555 0142", "911"):
        assert fact in letter.text
    assert "may only have forgotten" in letter.text


def test_the_alert_tells_nothing_the_student_prepared(armed: CheckIn, plan_words: tuple[str, str]) -> None:
    alert_trusted_contacts(armed.alert_at)
    (letter,) = letters("alert")
    assert not any(word in letter.text for word in plan_words)


def test_the_student_hears_that_someone_was_told(armed: CheckIn) -> None:
    alert_trusted_contacts(armed.alert_at)
    (letter,) = letters("told")
    assert letter.to_address == "maelle@rideau.example"


def test_fine_in_time_tells_nobody(armed: CheckIn, maelle: User) -> None:
    check_ins.say_fine(armed, actor=maelle, now=armed.ask_at)
    alert_trusted_contacts(armed.alert_at)
    assert not letters("alert")
    assert not letters("all_clear")


def test_fine_takes_an_unsent_reminder_back(armed: CheckIn, maelle: User) -> None:
    ask_students(armed.ask_at)
    check_ins.say_fine(armed, actor=maelle, now=armed.ask_at)
    assert letters("ask")[0].state == LetterState.DROPPED


def test_fine_just_after_an_alert_that_never_left_takes_it_back(armed: CheckIn, maelle: User) -> None:
    alert_trusted_contacts(armed.alert_at)
    check_ins.say_fine(armed, actor=maelle, now=armed.alert_at)
    assert letters("alert")[0].state == LetterState.DROPPED
    assert not letters("all_clear")


@pytest.mark.parametrize(
    "on_its_way",
    [
        {"state": LetterState.SENT},
        {"leased_until": datetime.fromisoformat("2026-11-24T19:00Z")},
        {"in_doubt": True},
        {"state": LetterState.FAILED, "in_doubt": True},
    ],
    ids=["sent", "being sent", "in doubt", "failed in doubt"],
)
def test_fine_after_an_alert_that_may_have_arrived_sends_the_all_clear(
    armed: CheckIn, maelle: User, on_its_way: dict[str, object]
) -> None:
    alert_trusted_contacts(armed.alert_at)
    Letter.objects.filter(kind="check_in.alert").update(**on_its_way)
    check_ins.say_fine(armed, actor=maelle, now=armed.alert_at)
    (letter,) = letters("all_clear")
    assert letter.to_address == "emmanuel@home.example"
    assert "is fine" in letter.text


def test_the_all_clear_never_overtakes_its_alert(armed: CheckIn, maelle: User) -> None:
    alert_trusted_contacts(armed.alert_at)
    later = armed.alert_at + timedelta(minutes=1)
    Letter.objects.filter(kind="check_in.alert").update(in_doubt=True, attempts=1, due_at=later)
    check_ins.say_fine(armed, actor=maelle, now=armed.alert_at)
    due = Letter.objects.due(armed.alert_at).filter(to_address="emmanuel@home.example")
    assert not due.exists()
    due_later = Letter.objects.due(later).filter(to_address="emmanuel@home.example")
    assert [letter.kind for letter in due_later] == ["check_in.alert"]
    Letter.objects.filter(kind="check_in.alert").update(state=LetterState.SENT)
    assert [letter.kind for letter in due.all()] == ["check_in.all_clear"]


def test_fine_said_twice_sends_one_all_clear(armed: CheckIn, maelle: User) -> None:
    alert_trusted_contacts(armed.alert_at)
    Letter.objects.update(state=LetterState.SENT)
    for _ in range(2):
        check_ins.say_fine(armed, actor=maelle, now=armed.alert_at)
    assert len(letters("all_clear")) == 1


def test_more_time_moves_both_times(armed: CheckIn, maelle: User) -> None:
    check_ins.extend(armed, seen=armed.alert_at, actor=maelle, now=armed.ask_at)
    moved = CheckIn.objects.get()
    assert moved.ask_at == armed.ask_at + timedelta(minutes=30)
    assert moved.alert_at == armed.alert_at + timedelta(minutes=30)


def test_more_time_asked_for_late_is_thirty_minutes_from_then(armed: CheckIn, maelle: User) -> None:
    late = armed.alert_at - timedelta(minutes=1)
    check_ins.extend(armed, seen=armed.alert_at, actor=maelle, now=late)
    assert CheckIn.objects.get().ask_at == late + timedelta(minutes=30)


def test_the_same_form_sent_twice_gives_half_an_hour_once(armed: CheckIn, maelle: User) -> None:
    for _ in range(2):
        check_ins.extend(armed, seen=armed.alert_at, actor=maelle, now=armed.ask_at)
    assert CheckIn.objects.get().alert_at == armed.alert_at + timedelta(minutes=30)


def test_after_more_time_the_student_is_asked_again(armed: CheckIn, maelle: User) -> None:
    ask_students(armed.ask_at)
    moved = check_ins.extend(armed, seen=armed.alert_at, actor=maelle, now=armed.ask_at)
    ask_students(moved.ask_at)
    assert len(letters("ask")) == 2


def test_more_time_after_the_alert_is_refused(armed: CheckIn, maelle: User) -> None:
    alert_trusted_contacts(armed.alert_at)
    with pytest.raises(TooLate):
        check_ins.extend(armed, seen=armed.alert_at, actor=maelle, now=armed.alert_at)


def test_help_tells_the_trusted_contact_at_once(armed: CheckIn, maelle: User, now: datetime) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    (letter,) = letters("alert")
    assert "I need help now" in letter.text
    assert letter.due_at == now


@pytest.mark.parametrize(("phone", "verb"), [("613 555 0142", "call"), ("", "reach")])
@pytest.mark.parametrize("asks_for_help", [True, False])
def test_nobody_is_told_to_call_an_address(
    armed: CheckIn, maelle: User, phone: str, verb: str, asks_for_help: bool
) -> None:
    User.objects.filter(pk=maelle.pk).update(phone=phone)
    if asks_for_help:
        check_ins.call_for_help(armed.meeting, actor=maelle, now=armed.ask_at)
    alert_trusted_contacts(armed.alert_at)
    (letter,), (to_student,) = letters("alert"), letters("told")
    assert "call you" not in to_student.text
    when = "now" if asks_for_help else "first"
    assert f"Please {verb} {maelle.name} {when}: {phone or maelle.email}." in letter.text


def test_help_pressed_twice_tells_once(armed: CheckIn, maelle: User, now: datetime) -> None:
    for _ in range(2):
        check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    assert len(letters("alert")) == 1


def test_help_works_with_no_check_in_set(
    meeting: Meeting, emmanuel: TrustedContact, maelle: User, now: datetime
) -> None:
    check_ins.call_for_help(meeting, actor=maelle, now=now)
    assert letters("alert")[0].to_address == emmanuel.email


def test_help_works_while_the_worker_is_silent(armed: CheckIn, maelle: User, now: datetime) -> None:
    Beat.objects.all().delete()
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    assert len(letters("alert")) == 1


def test_help_after_an_alert_of_silence_tells_again(armed: CheckIn, maelle: User) -> None:
    alert_trusted_contacts(armed.alert_at)
    check_ins.call_for_help(armed.meeting, actor=maelle, now=armed.alert_at)
    assert len(letters("alert")) == 2


def test_help_after_fine_tells_and_stops_an_unsent_all_clear(armed: CheckIn, maelle: User) -> None:
    alert_trusted_contacts(armed.alert_at)
    Letter.objects.update(state=LetterState.SENT)
    check_ins.say_fine(armed, actor=maelle, now=armed.alert_at)
    check_ins.call_for_help(armed.meeting, actor=maelle, now=armed.alert_at)
    assert letters("all_clear")[0].state == LetterState.DROPPED
    assert letters("alert")[1].state == LetterState.WAITING


def test_help_without_anyone_who_agreed_says_so(meeting: Meeting, maelle: User, now: datetime) -> None:
    with pytest.raises(NobodyToTell):
        check_ins.call_for_help(meeting, actor=maelle, now=now)


def test_moving_the_meeting_moves_the_check_in_by_as_much(armed: CheckIn, now: datetime) -> None:
    armed.meeting.starts_at += timedelta(days=2, hours=1)
    armed.meeting.save()
    for _ in range(2):
        check_ins.move_for(armed.meeting, now=now)
    moved = CheckIn.objects.get()
    assert moved.ask_at == armed.ask_at + timedelta(days=2, hours=1)
    assert moved.alert_at == armed.alert_at + timedelta(days=2, hours=1)


def test_calling_the_meeting_off_disarms(armed: CheckIn, now: datetime) -> None:
    check_ins.disarm_for(armed.meeting, now=now)
    alert_trusted_contacts(armed.alert_at)
    assert CheckIn.objects.get().state == CheckInState.DISARMED
    assert not letters("alert")


def test_the_other_person_cannot_silence_it_by_calling_off_late(armed: CheckIn) -> None:
    during = armed.meeting.starts_at + timedelta(minutes=5)
    cancel_meeting(armed.meeting, by=Side.HOST, actor=None, now=during)
    alert_trusted_contacts(armed.alert_at)
    assert len(letters("alert")) == 1


def test_the_student_can_turn_off_what_the_other_person_could_not(armed: CheckIn, maelle: User) -> None:
    during = armed.meeting.starts_at + timedelta(minutes=5)
    cancel_meeting(armed.meeting, by=Side.HOST, actor=None, now=during)
    check_ins.disarm_for(armed.meeting, now=during, actor=maelle)
    alert_trusted_contacts(armed.alert_at)
    assert not letters("alert")


def test_a_trusted_contact_who_says_no_is_not_told_of_a_meeting_called_off_late(
    armed: CheckIn, emmanuel: TrustedContact
) -> None:
    during = armed.meeting.starts_at + timedelta(minutes=5)
    cancel_meeting(armed.meeting, by=Side.HOST, actor=None, now=during)
    trusted_contacts.answer(emmanuel, agrees=False, actor=None, now=during)
    alert_trusted_contacts(armed.alert_at)
    assert not letters("alert")


def test_what_was_told_is_not_hidden_by_calling_off(armed: CheckIn) -> None:
    alert_trusted_contacts(armed.alert_at)
    check_ins.disarm_for(armed.meeting, now=armed.alert_at)
    assert CheckIn.objects.get().state == CheckInState.ALERTED
    assert letters("alert")[0].state == LetterState.WAITING


def test_one_exploding_row_does_not_hold_up_the_others(armed: CheckIn, tomas_armed: CheckIn) -> None:
    # A zone that no database of zones knows: composing the letter fails.
    Meeting.objects.filter(pk=armed.meeting_id).update(time_zone="Atlantis/Sunk")
    alert_trusted_contacts(max(armed.alert_at, tomas_armed.alert_at))
    assert CheckIn.objects.get(pk=tomas_armed.pk).state == CheckInState.ALERTED
    assert CheckIn.objects.get(pk=armed.pk).state == CheckInState.ARMED
    assert len(letters("alert")) == 1
    assert stuck_rows() == {"alert trusted contacts": 1}


def test_setting_it_again_after_an_alert_needs_a_word_first(armed: CheckIn, arm: Arm) -> None:
    alert_trusted_contacts(armed.alert_at)
    with pytest.raises(TooLate):
        arm()


def test_no_letter_mentions_texts_without_a_gateway(armed: CheckIn, emmanuel: TrustedContact) -> None:
    TrustedContact.objects.update(phone="613 555 0199")
    alert_trusted_contacts(armed.alert_at)
    assert [letter.channel for letter in letters("alert")] == ["email"]


def test_with_a_gateway_and_a_number_a_text_goes_too(armed: CheckIn, settings: object) -> None:
    settings.TEXT_GATEWAY_URL = "https://texts.example/send"  # type: ignore[attr-defined] # pytest-django's fixture
    TrustedContact.objects.update(phone="613 555 0199")
    alert_trusted_contacts(armed.alert_at)
    assert sorted(letter.channel for letter in letters("alert")) == ["email", "text"]


def test_an_opt_out_from_requests_does_not_stop_an_alert_they_agreed_to(armed: CheckIn) -> None:
    alert_trusted_contacts(armed.alert_at)
    assert not letters("alert")[0].stop_url
    assert outbox.drop(key=letters("alert")[0].key)
