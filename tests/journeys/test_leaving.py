"""Signing out while lines of a conversation are only on this phone."""

import pytest
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import Meeting, Note
from curbside.student.people.models import Conversation
from tests.journeys.conftest import Axe, Guard, VisitAs
from tests.student.meetings.notes.cast import cards_of, meeting_of

SECRET = "the nurse who covered her call for a month"
WAITING = "1 line from a conversation is only on this phone"


@pytest.fixture
def meeting(conversation: Conversation) -> Meeting:
    cards_of(conversation, timezone.now())
    return meeting_of(conversation, timezone.now())


@pytest.fixture
def leaving(page: Page, visit_as: VisitAs, maelle: User, meeting: Meeting, guard: Guard) -> Page:
    """The page that signs out, with one unsent line on the phone."""
    guard.expect("ERR_FAILED")
    guard.expect("ERR_INTERNET_DISCONNECTED")
    visit_as(maelle)
    page.context.route("**/notes/batch/", lambda route: route.abort())
    page.goto(f"/meetings/{meeting.pk}/talk/")
    page.get_by_label("One line, in your words").fill(SECRET)
    page.get_by_label("One line, in your words").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("1 line waiting")
    page.goto("/sign-in/logout/")
    page.get_by_role("button", name="Sign out", exact=True).click()
    expect(page.get_by_role("heading", name=WAITING)).to_be_focused()
    return page


def test_the_line_can_be_sent_first(leaving: Page, axe: Axe) -> None:
    axe(leaving)
    leaving.context.unroute("**/notes/batch/")
    leaving.get_by_role("button", name="Send them, then sign out").click()
    leaving.wait_for_url(lambda address: "/logout/" not in address)
    assert Note.objects.get().text == SECRET


def test_the_line_can_be_discarded(leaving: Page) -> None:
    leaving.context.unroute("**/notes/batch/")
    leaving.get_by_role("button", name="Discard them and sign out").click()
    leaving.wait_for_url(lambda address: "/logout/" not in address)
    assert not Note.objects.exists()
    leaving.goto("/sign-in/login/")
    leaving.wait_for_function("curbside.vault.someoneElses([]).then((left) => !left)")


def test_a_line_that_cannot_be_sent_stays(leaving: Page, context: BrowserContext) -> None:
    context.set_offline(True)
    leaving.get_by_role("button", name="Send them, then sign out").click()
    expect(leaving.get_by_text("No network, so they could not be sent.")).to_be_visible()
    leaving.get_by_role("button", name="Stay signed in").click()
    expect(leaving.get_by_role("heading", name=WAITING)).to_be_hidden()
    assert leaving.evaluate("curbside.vault.openLeft().then((drawer) => drawer.unsent())") == 1


def test_with_nothing_unsent_the_phone_is_emptied_without_a_question(
    page: Page, visit_as: VisitAs, maelle: User, meeting: Meeting
) -> None:
    visit_as(maelle)
    page.goto(f"/meetings/{meeting.pk}/talk/")
    page.wait_for_function("curbside.vault.someoneElses([])")
    page.goto("/sign-in/logout/")
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.wait_for_url(lambda address: "/logout/" not in address)
    page.goto("/sign-in/login/")
    page.wait_for_function("curbside.vault.someoneElses([]).then((left) => !left)")


def test_the_sign_in_page_locks_every_drawer(page: Page, visit_as: VisitAs, maelle: User, meeting: Meeting) -> None:
    visit_as(maelle)
    page.goto(f"/meetings/{meeting.pk}/talk/")
    page.wait_for_function("curbside.vault.openLeft().then(Boolean)")
    page.context.clear_cookies()
    page.goto("/sign-in/login/")
    page.wait_for_function("curbside.vault.openLeft().then((drawer) => drawer === null)")
