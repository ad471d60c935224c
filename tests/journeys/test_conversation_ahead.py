"""A phone that saw only the page of the meeting, and then lost the network."""

import pytest
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import Meeting, Note
from curbside.student.people.models import Conversation
from tests.journeys.conftest import Guard, VisitAs
from tests.student.meetings.notes.cast import QUESTIONS, cards_of, meeting_of

SECRET = "the nurse who covered her call for a month"


@pytest.fixture
def meeting(conversation: Conversation) -> Meeting:
    now = timezone.now()  # the browser has no other clock
    cards_of(conversation, now)
    return meeting_of(conversation, now)


@pytest.fixture
def before(page: Page, visit_as: VisitAs, maelle: User, meeting: Meeting, guard: Guard) -> Page:
    """The meeting's page, opened with network; the screen itself was never seen."""
    guard.expect("ERR_INTERNET_DISCONNECTED")
    visit_as(maelle)
    page.goto(f"/meetings/{meeting.pk}/")
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    return page


def test_the_first_look_may_be_without_network(before: Page, context: BrowserContext, meeting: Meeting) -> None:
    context.set_offline(True)
    before.goto(f"/meetings/{meeting.pk}/talk/")
    expect(before.get_by_role("heading", level=1)).to_have_text(QUESTIONS[0])
    before.get_by_label("One line, in your words").fill(SECRET)
    before.get_by_label("One line, in your words").press("Enter")
    expect(before.locator('[data-part="saved"]')).to_have_text("Saved on this phone")
    context.set_offline(False)
    expect(before.locator('[data-part="saved"]')).to_have_text("Saved at Curbside", timeout=20_000)
    assert [note.text for note in Note.objects.all()] == [SECRET]
