"""The pages of plan and check-in: what they show, to whom, and that looking changes nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.jobs.models import Beat
from curbside.foundation.kit.clock import moment_words
from curbside.foundation.mail.actions import links
from curbside.foundation.mail.models import Letter, LetterState, Purpose
from curbside.student.meetings.actions import check_ins
from curbside.student.meetings.actions.meetings import cancel_meeting
from curbside.student.meetings.models import (
    CheckIn,
    CheckInState,
    Meeting,
    MeetingPlan,
    Side,
    TrustedContact,
    TrustState,
)

pytestmark = pytest.mark.slow

PAGES = ("plan", "check-in", "check-in/removal", "safety", "safety/removal", "extension", "help")


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def url(meeting: Meeting, page: str) -> str:
    return f"/meetings/{meeting.pk}/{page}/"


@pytest.fixture
def reminder(armed: CheckIn, maelle: User, now: datetime) -> str:
    """The address in the reminder, without the host."""
    until = armed.alert_at + timedelta(days=2)
    link = links.issue(Purpose.CHECK_IN, armed, recipient=maelle.email, issued_for=maelle, now=now, expires_at=until)
    return f"/r/check-in/{link.token}/"


@pytest.fixture
def request_link(emmanuel: TrustedContact, maelle: User, now: datetime) -> str:
    """The address in the letter that asked Emmanuel."""
    until = now + timedelta(days=60)
    link = links.issue(
        Purpose.AGREEMENT, emmanuel, recipient=emmanuel.email, issued_for=maelle, now=now, expires_at=until
    )
    return f"/r/agreement/{link.token}/"


@pytest.mark.parametrize("name", PAGES)
def test_a_classmate_finds_nothing(armed: CheckIn, as_tomas: Client, name: str) -> None:
    assert as_tomas.get(url(armed.meeting, name)).status_code == 404
    assert as_tomas.post(url(armed.meeting, name)).status_code == 404
    assert CheckIn.objects.get().state == CheckInState.ARMED


@pytest.mark.parametrize("name", PAGES)
def test_looking_changes_nothing(armed: CheckIn, as_maelle: Client, name: str) -> None:
    before = list(CheckIn.objects.values()), Letter.objects.count(), MeetingPlan.objects.count()
    for method in (as_maelle.get, as_maelle.head):
        method(url(armed.meeting, name))
    assert (list(CheckIn.objects.values()), Letter.objects.count(), MeetingPlan.objects.count()) == before


def test_a_scanner_opening_the_reminder_changes_nothing(client: Client, reminder: str) -> None:
    for method in (client.get, client.head, client.options):
        method(reminder)
    assert CheckIn.objects.get().state == CheckInState.ARMED


def test_a_scanner_opening_the_request_changes_nothing(client: Client, request_link: str) -> None:
    for method in (client.get, client.head, client.options):
        method(request_link)
    assert TrustedContact.objects.get().state == TrustState.AGREED


def test_one_press_in_the_reminder_says_fine_without_signing_in(armed: CheckIn, client: Client, reminder: str) -> None:
    with time_machine.travel(armed.ask_at, tick=False):
        client.post(reminder, {"answer": "fine"})
    assert CheckIn.objects.get().state == CheckInState.SAFE
    assert "_auth_user_id" not in client.session


def test_a_scanner_that_presses_is_undone_from_the_same_link(armed: CheckIn, client: Client, reminder: str) -> None:
    with time_machine.travel(armed.ask_at, tick=False):
        Beat.objects.update(at=armed.ask_at)
        client.post(reminder, {"answer": "fine"})
        assert "set it again" in client.get(reminder).content.decode()
        client.post(reminder, {"answer": "again"})
    assert CheckIn.objects.get().state == CheckInState.ARMED


def test_a_token_of_another_purpose_opens_nothing(client: Client, reminder: str) -> None:
    assert client.get(reminder.replace("check-in", "agreement")).status_code == 404


def test_the_reminder_shows_the_emergency_number(client: Client, reminder: str) -> None:
    assert 'href="tel:911"' in client.get(reminder).content.decode()


def test_a_yes_by_link_counts_and_can_be_taken_back(client: Client, request_link: str) -> None:
    client.post(request_link, {"answer": "no"})
    assert TrustedContact.objects.get().state == TrustState.DECLINED
    client.post(request_link, {"answer": "yes"})
    assert TrustedContact.objects.get().state == TrustState.AGREED


def test_no_page_mentions_texts_without_a_gateway(client: Client, request_link: str) -> None:
    page = client.get(request_link).content.decode()
    assert "by text" not in page
    assert 'name="phone"' not in page


def test_fine_is_a_button_only_from_the_start_of_the_meeting(
    armed: CheckIn, as_maelle: Client, client: Client, reminder: str
) -> None:
    ways = [(as_maelle, url(armed.meeting, "plan")), (as_maelle, url(armed.meeting, "safety")), (client, reminder)]
    for visitor, address in ways:
        early = visitor.get(address).content.decode()
        assert ">I am fine<" not in early
        assert "You can say that you are fine from Wednesday 25 November 2026, 12:15" in early
        assert f"/meetings/{armed.meeting.pk}/cancellation/" in early
        with time_machine.travel(armed.meeting.starts_at, tick=False):
            assert ">I am fine<" in visitor.get(address).content.decode()


def test_fine_pressed_early_changes_nothing_and_says_so(
    armed: CheckIn, as_maelle: Client, client: Client, reminder: str
) -> None:
    refusal = "The meeting has not begun. This counts from Wednesday 25 November 2026, 12:15."
    assert refusal in as_maelle.post(url(armed.meeting, "safety"), follow=True).content.decode()
    assert refusal in client.post(reminder, {"answer": "fine"}, follow=True).content.decode()
    assert CheckIn.objects.get().state == CheckInState.ARMED


def test_after_calling_off_the_plan_says_when_the_trusted_contact_was_told(
    armed: CheckIn, as_maelle: Client, maelle: User, now: datetime
) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    Letter.objects.filter(kind="check_in.alert").update(state=LetterState.SENT, sent_at=now)
    cancel_meeting(armed.meeting, by=Side.STUDENT, actor=maelle, now=now)
    page = as_maelle.get(url(armed.meeting, "plan")).content.decode()
    assert "This meeting was called off." in page
    assert "Emmanuel Okafor was told" in page
    assert f"The message left on {moment_words(timezone.localtime(now, ZoneInfo(maelle.time_zone)))}." in page
    assert "is being told" not in page


def test_an_armed_student_sees_that_the_worker_is_silent(armed: CheckIn, as_maelle: Client) -> None:
    silent = "Do not count on your check-in"
    assert silent not in as_maelle.get(url(armed.meeting, "plan")).content.decode()
    Beat.objects.all().delete()
    for page in ("plan", "safety"):
        assert silent in as_maelle.get(url(armed.meeting, page)).content.decode()


def test_setting_it_from_the_form(
    meeting: Meeting, emmanuel: TrustedContact, worker_alive: None, as_maelle: Client
) -> None:
    given = {"trusted_contact": str(emmanuel.pk), "ask": "13:15", "alert": "13:45"}
    as_maelle.post(url(meeting, "check-in"), given)
    check_in = CheckIn.objects.get()
    assert check_in.ask_at == meeting.starts_at + timedelta(hours=1)
    assert check_in.alert_at == meeting.starts_at + timedelta(minutes=90)


def test_a_time_that_the_clocks_skip_is_refused_at_its_field(
    meeting: Meeting, emmanuel: TrustedContact, worker_alive: None, as_maelle: Client
) -> None:
    # Saturday 13 March 2027, 21:00 in Ottawa; that night there is no half past two.
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=datetime(2027, 3, 14, 2, 0, tzinfo=UTC))
    given = {"trusted_contact": str(emmanuel.pk), "ask": "23:00", "alert": "02:30"}
    page = as_maelle.post(url(meeting, "check-in"), given).content.decode()
    assert "this time is skipped" in page
    assert not CheckIn.objects.exists()


def test_a_refusal_stands_on_the_page_with_its_reason(
    meeting: Meeting, emmanuel: TrustedContact, as_maelle: Client
) -> None:
    given = {"trusted_contact": str(emmanuel.pk), "ask": "13:15", "alert": "13:45"}
    page = as_maelle.post(url(meeting, "check-in"), given).content.decode()
    assert "is not running" in page
    assert not CheckIn.objects.exists()


def test_more_time_from_the_page_on_screen(armed: CheckIn, as_maelle: Client) -> None:
    as_maelle.post(url(armed.meeting, "extension"), {"seen": armed.alert_at.isoformat()})
    assert CheckIn.objects.get().alert_at == armed.alert_at + timedelta(minutes=30)


def test_the_help_page_shows_the_number_first_and_one_press_tells(armed: CheckIn, as_maelle: Client) -> None:
    page = as_maelle.get(url(armed.meeting, "help")).content.decode()
    assert page.index('href="tel:911"') < page.index("Tell Emmanuel Okafor now")
    as_maelle.post(url(armed.meeting, "help"))
    assert CheckIn.objects.get().called_for_help
    assert not mail.outbox  # it is in the outbox, in the same transaction; the worker sends it


def test_the_help_page_promises_no_number_when_none_is_known(armed: CheckIn, as_maelle: Client) -> None:
    User.objects.filter(pk=armed.meeting.conversation.student_id).update(phone="")
    assert "call you" not in as_maelle.get(url(armed.meeting, "help")).content.decode()
    as_maelle.post(url(armed.meeting, "help"))
    page = as_maelle.get(url(armed.meeting, "help")).content.decode()
    assert "It says how to reach you" in page
    assert "your number" not in page


def test_an_alert_that_does_not_get_through_is_shown(armed: CheckIn, as_maelle: Client) -> None:
    check_ins.alert(armed.pk, now=armed.alert_at)
    Letter.objects.filter(kind="check_in.alert").update(state=LetterState.FAILED, problem="550 no such user")
    assert "550 no such user" in as_maelle.get(url(armed.meeting, "safety")).content.decode()


def test_sharing_sends_exactly_what_was_shown(
    meeting: Meeting, emmanuel: TrustedContact, plan_words: tuple[str, str], as_maelle: Client
) -> None:
    page = as_maelle.get(f"/meetings/{meeting.pk}/plan/{emmanuel.pk}/")
    as_maelle.post(f"/meetings/{meeting.pk}/plan/{emmanuel.pk}/", {"seen": page.context["seen"]})
    letter = Letter.objects.get(kind="check_in.plan")
    assert letter.text == page.context["draft"].text
    assert plan_words[1] not in letter.text


def test_a_plan_changed_since_it_was_shown_is_not_sent(
    meeting: Meeting, emmanuel: TrustedContact, as_maelle: Client
) -> None:
    page = as_maelle.get(f"/meetings/{meeting.pk}/plan/{emmanuel.pk}/")
    as_maelle.post(url(meeting, "plan"), {"getting_there": "on foot", "first_words": ""})
    as_maelle.post(f"/meetings/{meeting.pk}/plan/{emmanuel.pk}/", {"seen": page.context["seen"]})
    assert not Letter.objects.filter(kind="check_in.plan").exists()
