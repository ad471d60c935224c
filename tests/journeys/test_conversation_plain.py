"""The conversation screen without scripts: plain pages, and no step that needs more."""

from django.utils import timezone
from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import Note
from curbside.student.people.models import Conversation
from tests.journeys.conftest import VisitAs
from tests.student.meetings.notes.cast import QUESTIONS, cards_of, meeting_of

SECRET = "the nurse who covered her call for a month"


def test_without_scripts_every_step_works(
    no_script_page: Page, sign_in_without_script: VisitAs, maelle: User, conversation: Conversation
) -> None:
    page, now = no_script_page, timezone.now()
    cards, meeting = cards_of(conversation, now), meeting_of(conversation, now)
    sign_in_without_script(maelle)
    page.goto(f"/meetings/{meeting.pk}/talk/")
    page.get_by_label("One line, in your words").fill(SECRET)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(QUESTIONS[1])
    page.get_by_role("button", name="Asked").click()
    expect(page.get_by_role("button", name="Asked")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Previous").click()
    expect(page.get_by_text(SECRET)).to_be_visible()
    assert [(note.kind, note.card) for note in Note.objects.all()] == [("line", cards[0]), ("asked", cards[1])]
