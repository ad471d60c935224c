"""Those without an account: the host, the trusted contact, and the programs that open every link."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.envelope import whole_text
from curbside.foundation.mail.models import Letter
from curbside.foundation.mail.sweeps import deliver_letters
from curbside.student.meetings.actions import check_ins
from curbside.student.meetings.actions.meetings import set_meeting
from curbside.student.meetings.check_in_sweeps import alert_trusted_contacts, ask_students
from curbside.student.meetings.models import CheckIn, CheckInState, Meeting, TrustedContact, TrustState
from curbside.student.people.models import Conversation
from tests.journeys import chapters, stage
from tests.journeys.conftest import Axe, VisitAs
from tests.journeys.story import Pointer, Story

PLACE = "Bridgehead, 366 Bank Street"


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """A phone where it is day."""
    return {**browser_context_args, "timezone_id": stage.zone_at_day()}


@pytest.fixture
def check_in(conversation: Conversation, maelle: User) -> CheckIn:
    """Maëlle's meeting begins in an hour; her father has agreed to be told."""
    maelle.time_zone = stage.zone_at_day()
    maelle.save()
    now = timezone.now()
    stage.worker_is_heard()
    meeting = set_meeting(
        conversation,
        starts_at=now + timedelta(hours=1),
        minutes=30,
        place_kind="public",
        place=PLACE,
        actor=maelle,
        now=now,
    )
    deliver_letters(now)
    father = TrustedContact.objects.create(
        student=maelle,
        name="Emmanuel Okafor",
        email="emmanuel@home.example",
        state=TrustState.AGREED,
        asked_at=now,
        answered_at=now,
    )
    return check_ins.arm(
        meeting,
        trusted_contact=father,
        ask_at=meeting.ends_at + timedelta(minutes=30),
        alert_at=meeting.ends_at + timedelta(minutes=60),
        actor=maelle,
        now=now,
    )


def hours_pass(check_in: CheckIn, *, until_alert: timedelta) -> None:
    """The alert comes due `until_alert` from now; everything of the meeting moves along."""
    nearer = check_in.alert_at - timezone.now() - until_alert
    Meeting.objects.update(starts_at=check_in.meeting.starts_at - nearer)
    CheckIn.objects.update(ask_at=check_in.ask_at - nearer, alert_at=check_in.alert_at - nearer)


def state_of(check_in: CheckIn) -> str:
    return CheckIn.objects.get(pk=check_in.pk).state


@pytest.fixture
def story(page: Page, visit_as: VisitAs, maelle: User, axe: Axe) -> Story:
    visit_as(maelle)
    return Story(page, Pointer(), axe)


def test_silence_is_told_and_a_late_word_takes_it_back(story: Story, check_in: CheckIn) -> None:
    hours_pass(check_in, until_alert=timedelta(minutes=10))
    ask_students(timezone.now())
    alert_trusted_contacts(timezone.now())
    assert state_of(check_in) == CheckInState.ARMED
    question = stage.letter_to("maelle@rideau.example")
    assert "/r/check-in/" in question.text
    CheckIn.objects.update(alert_at=timezone.now() - timedelta(minutes=1))
    alert_trusted_contacts(timezone.now())
    alert_trusted_contacts(timezone.now())
    alerts = Letter.objects.filter(to_address="emmanuel@home.example")
    assert alerts.count() == 1
    for fact in ("Maëlle Okafor-Roy", "Harjit Singh Dhaliwal", PLACE, "613 555 0142"):
        assert fact in alerts[0].text
    deliver_letters(timezone.now())
    story.today("Are you fine?")
    story.follow("Check in")
    story.sees("Someone is looking out for you.")
    story.press("I am fine")
    story.sees("Good to hear.")
    assert state_of(check_in) == CheckInState.SAFE
    all_clear = stage.letter_to("emmanuel@home.example")
    assert alerts.count() == 2
    assert "fine" in all_clear.subject + all_clear.text


def test_the_letter_alone_is_enough_to_say_i_am_fine(someone_elses_page: Page, axe: Axe, check_in: CheckIn) -> None:
    hours_pass(check_in, until_alert=timedelta(minutes=10))
    ask_students(timezone.now())
    letter = Story(someone_elses_page, Pointer(), axe)
    letter.goto(stage.link_in(stage.letter_to("maelle@rideau.example"), "check-in"))
    letter.sees("Are you fine?")
    letter.press("I am fine")
    letter.sees("Good to hear.")
    assert state_of(check_in) == CheckInState.SAFE
    assert not Letter.objects.filter(to_address="emmanuel@home.example").exists()


def test_help_shows_the_number_to_call_and_tells_at_once(story: Story, check_in: CheckIn) -> None:
    story.goto(f"/meetings/{check_in.meeting.pk}/plan/")
    story.follow("I need help now")
    story.sees("In danger? Call now.")
    expect(story.page.get_by_role("link", name="911")).to_have_attribute("href", "tel:911")
    story.press("Tell Emmanuel Okafor now")
    story.looks_well()
    expect(story.page.get_by_role("status")).to_contain_text("A message is on its way to Emmanuel Okafor")
    expect(story.page.get_by_role("link", name="911")).to_be_visible()
    assert state_of(check_in) == CheckInState.ALERTED
    assert stage.letter_to("emmanuel@home.example").urgent


def test_the_host_calls_it_off_by_the_link_of_the_invitation(
    story: Story, someone_elses_page: Page, axe: Axe, check_in: CheckIn
) -> None:
    host = Story(someone_elses_page, Pointer(), axe)
    host.goto(stage.link_in(stage.letter_to("harjit@hospital.example"), "meeting"))
    host.sees("Your meeting with %(name)s", name="Maëlle Okafor-Roy")
    host.fill("A word to Maëlle Okafor-Roy", "I am on call after all.")
    host.press("Call it off")
    host.sees("This meeting is off.")
    story.goto(f"/meetings/{check_in.meeting.pk}/")
    story.looks_well()
    story.reads("I am on call after all.")
    assert {"CANCEL"} == {
        stage.letter_to(address).calendar_method for address in ("harjit@hospital.example", "maelle@rideau.example")
    }


@pytest.mark.usefixtures("question_bank")
def test_programs_that_open_every_link_change_nothing(page: Page, someone_elses_page: Page) -> None:
    """Mail scanners open links before people do, with GET or HEAD, some of them twice."""
    story, other = Story(page, Pointer()), Story(someone_elses_page, Pointer())
    story.goto("/")
    for tell in (chapters.sign_up, chapters.say_what_suits, chapters.bring_in_files, chapters.prepare, chapters.ask):
        tell(story)
    scan_every_link()
    chapters.say_yes(other)
    chapters.set_the_time(story)
    chapters.make_a_plan(story)
    scan_every_link()
    chapters.agree(other)
    chapters.share_and_arm(story)
    scan_every_link()
    story.goto("/today/")
    assert CheckIn.objects.get().state == CheckInState.ARMED


def scan_every_link() -> None:
    """GET and HEAD on every link in every letter, as nobody; then every row is as it was."""
    before = everything()
    scanner = Client()
    doors = ("answer", "stop", "meeting", "agreement", "check-in")
    for letter in Letter.objects.all():
        for door in doors:
            if f"/r/{door}/" in whole_text(letter):
                path = stage.link_in(letter, door)
                assert {scanner.get(path).status_code, scanner.head(path).status_code} == {200}
    assert everything() == before


def everything() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of ours."""
    ours = [model for model in apps.get_models() if model.__module__.startswith("curbside.")]
    return {model._meta.label: list(model._default_manager.order_by("pk").values_list()) for model in ours}
