"""What the pages and letters of a check-in say is true at the moment one reads them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.clock import clock_words
from curbside.foundation.mail.actions import links
from curbside.foundation.mail.envelope import whole_text
from curbside.foundation.mail.models import Letter, LetterState, Purpose
from curbside.student.meetings import check_in_letters
from curbside.student.meetings.actions import check_ins
from curbside.student.meetings.actions.meetings import cancel_meeting
from curbside.student.meetings.actions.plans import preview, share_plan
from curbside.student.meetings.check_in_rules import NotSet
from curbside.student.meetings.models import CheckIn, Meeting, MeetingState, Side
from curbside.student.meetings.queries import fingerprint

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def deliver_alert(now: datetime) -> None:
    Letter.objects.filter(kind="check_in.alert").update(state=LetterState.SENT, sent_at=now)


def read(visitor: Client, meeting: Meeting, page: str) -> str:
    return visitor.get(f"/meetings/{meeting.pk}/{page}/").content.decode()


def test_the_link_in_the_letter_says_was_told_once_the_alert_left(
    armed: CheckIn, client: Client, maelle: User, now: datetime
) -> None:
    until = armed.alert_at + timedelta(days=2)
    link = links.issue(Purpose.CHECK_IN, armed, recipient=maelle.email, issued_for=maelle, now=now, expires_at=until)
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    address = f"/r/check-in/{link.token}/"
    assert "Emmanuel Okafor is being told." in client.get(address).content.decode()
    deliver_alert(now)
    page = client.get(address).content.decode()
    assert "Emmanuel Okafor was told." in page
    assert "is being told" not in page


def test_the_help_page_says_that_the_message_went_once_it_did(
    armed: CheckIn, as_maelle: Client, maelle: User, now: datetime
) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    assert "A message is on its way to Emmanuel Okafor." in read(as_maelle, armed.meeting, "help")
    deliver_alert(now)
    assert "A message went to Emmanuel Okafor." in read(as_maelle, armed.meeting, "help")


def test_after_a_false_alarm_on_the_way_nobody_asks_how_the_meeting_went(
    armed: CheckIn, as_maelle: Client, maelle: User, now: datetime
) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    deliver_alert(now)
    check_ins.say_fine(CheckIn.objects.get(), actor=maelle, now=now)
    page = read(as_maelle, armed.meeting, "safety")
    assert "How did it go?" not in page
    assert "Emmanuel Okafor was told before, and hears that too." in page
    with time_machine.travel(armed.meeting.starts_at, tick=False):
        assert "How did it go?" in read(as_maelle, armed.meeting, "safety")


def test_after_a_false_alarm_the_form_offers_times_that_can_be_set(
    armed: CheckIn, as_maelle: Client, maelle: User, now: datetime
) -> None:
    CheckIn.objects.all().delete()
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    check_ins.say_fine(CheckIn.objects.get(), actor=maelle, now=now)
    shown = as_maelle.get(f"/meetings/{armed.meeting.pk}/check-in/").context["form"].initial
    given = {name: f"{shown[name]:%H:%M}" for name in ("ask", "alert")}
    page = as_maelle.post(
        f"/meetings/{armed.meeting.pk}/check-in/", {"trusted_contact": str(armed.trusted_contact_id), **given}
    )
    assert page.status_code == 302


def test_before_it_is_set_again_both_pages_say_when_a_silence_would_be_told(
    armed: CheckIn, as_maelle: Client, client: Client, maelle: User, now: datetime
) -> None:
    late = armed.alert_at - timedelta(minutes=3)
    link = links.issue(
        Purpose.CHECK_IN, armed, recipient=maelle.email, issued_for=maelle, now=now, expires_at=armed.alert_at
    )
    with time_machine.travel(late, tick=False), timezone.override(maelle.time_zone):
        check_ins.say_fine(armed, actor=maelle, now=late)
        time = clock_words(timezone.localtime(late + timedelta(minutes=10)))
        said = f"If you set it again and stay silent, we tell {armed.trusted_contact.name} at {time}."
        assert said in read(as_maelle, armed.meeting, "safety")
        assert said in client.get(f"/r/check-in/{link.token}/").content.decode()


def test_a_check_in_of_a_meeting_the_student_called_off_is_not_set_again(
    armed: CheckIn, as_maelle: Client, client: Client, maelle: User, now: datetime
) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    check_ins.say_fine(CheckIn.objects.get(), actor=maelle, now=now)
    link = links.issue(
        Purpose.CHECK_IN, armed, recipient=maelle.email, issued_for=maelle, now=now, expires_at=armed.alert_at
    )
    address = f"/r/check-in/{link.token}/"
    assert "set it again" in read(as_maelle, armed.meeting, "safety")
    assert "set it again" in client.get(address).content.decode()
    cancel_meeting(armed.meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert "set it again" not in read(as_maelle, armed.meeting, "safety")
    assert "set it again" not in client.get(address).content.decode()
    with pytest.raises(NotSet, match="nothing to check in from"):
        check_ins.take_back_fine(CheckIn.objects.get(), actor=maelle, now=now)


def test_asked_while_they_talk_the_letter_does_not_say_that_it_should_be_over(armed: CheckIn) -> None:
    assert "should be over" in check_in_letters.ask(armed, url="").text
    armed.ask_at = armed.meeting.starts_at + timedelta(minutes=5)
    assert "has begun" in check_in_letters.ask(armed, url="").text


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.HELD, MeetingState.MISSED])
def test_the_plan_of_a_meeting_that_lies_not_ahead_is_shared_with_nobody(
    armed: CheckIn, as_maelle: Client, maelle: User, now: datetime, state: MeetingState
) -> None:
    meeting, to = armed.meeting, armed.trusted_contact
    assert "Share the plan" in read(as_maelle, meeting, "plan")
    Meeting.objects.filter(pk=meeting.pk).update(state=state)
    assert "Share the plan" not in read(as_maelle, meeting, "plan")
    with pytest.raises(NotSet, match="There is no plan to share"):
        share_plan(meeting, trusted_contact=to, seen=fingerprint(preview(meeting, to)), actor=maelle, now=now)
    assert not Letter.objects.filter(kind="check_in.plan").exists()


def test_who_has_the_invitation_is_said_only_of_a_meeting_that_stands(
    meeting: Meeting, as_maelle: Client, maelle: User, now: datetime
) -> None:
    Letter.objects.filter(kind__startswith="meeting_invitation").update(state=LetterState.SENT, sent_at=now)
    assert "each of you can call it off" in as_maelle.get(f"/meetings/{meeting.pk}/").content.decode()
    cancel_meeting(meeting, by=Side.STUDENT, actor=maelle, now=now)
    assert "each of you can call it off" not in as_maelle.get(f"/meetings/{meeting.pk}/").content.decode()


def test_a_letter_about_the_meeting_to_the_student_is_in_nobodys_name(
    meeting: Meeting,
) -> None:
    text = whole_text(Letter.objects.get(kind="meeting_invitation_student"))
    assert "Curbside sent you this by itself." in text
    assert "in the name of" not in text
