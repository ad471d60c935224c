"""A path is offered, its host says yes by a link, five are counted at once, and one takes all back."""

import re

from allauth.account.models import EmailAddress
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from curbside.community.stories.sweeps import count_waiting_stories
from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter
from curbside.student.reflection.models import Reflection
from tests.community.stories.conftest import (  # noqa: F401 - fixtures of the room whose story this is
    Reflect,
    Tell,
    classmates,
    reflect,
    tell,
)
from tests.journeys.conftest import Axe, VisitAs

QUOTE = "I had a nice folder."
PAGE = "/nobody-had-it-figured-out/"


def press(page: Page, role: str, name: str) -> None:
    """By the keyboard."""
    there = page.get_by_role(role, name=name)  # type: ignore[arg-type] # one of the roles Playwright lists
    there.focus()
    page.keyboard.press("Enter")


def offer(student: Page, axe: Axe) -> None:
    """From the page to the button; nothing leaves before it."""
    student.goto(PAGE)
    expect(student.get_by_text("These paths are invented.")).to_be_visible()
    axe(student)
    press(student, "link", "Paths you noted")
    press(student, "link", "Dr. Osei")
    student.get_by_label("No, they had not").check()
    student.get_by_label("How often did they change their mind").select_option("2")
    student.get_by_label("A sentence of theirs").fill(QUOTE)
    axe(student)
    press(student, "button", "See what would be kept")
    expect(student.get_by_text("What turned it: a door that closed.", exact=True)).to_be_visible()
    assert Letter.objects.filter(to_address="osei@hospital.example").count() == 0
    press(student, "button", "Offer it, and ask Dr. Osei")
    expect(student.get_by_text("No answer yet")).to_be_visible()


def say_yes(host: Page, axe: Axe) -> None:
    """Without an account, to exactly what is shown."""
    letter = Letter.objects.get(to_address="osei@hospital.example")
    found = re.search(r"http\S+/r/story/\S+", letter.text)
    assert found
    host.goto(found[0])
    expect(host.get_by_text("Changes of mind: 2.")).to_be_visible()
    axe(host)
    press(host, "button", "Count it, and quote me")
    expect(host.get_by_role("heading", level=1)).to_have_text("You said yes, to the quoted words too.")


def test_a_path_is_offered_counted_and_taken_back(
    page: Page,
    browser: Browser,
    base_url: str,
    visit_as: VisitAs,
    axe: Axe,
    maelle: User,
    reflect: Reflect,  # noqa: F811
    tell: Tell,  # noqa: F811
) -> None:
    for _ in range(4):
        tell("chance")
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    assert isinstance(reflect(maelle, "Dr. Osei", "door", email="osei@hospital.example"), Reflection)
    visit_as(maelle)
    offer(page, axe)
    host = browser.new_context(base_url=base_url).new_page()
    say_yes(host, axe)
    page.goto(PAGE)
    expect(page.get_by_text("These paths are invented.")).to_be_visible()
    count_waiting_stories(timezone.now())
    page.reload()
    expect(page.get_by_text("5 people told students how they really got there.")).to_be_visible()
    expect(page.get_by_text(QUOTE)).to_be_visible()
    axe(page)
    host.reload()
    press(host, "button", "I take it back")
    expect(host.get_by_role("heading", level=1)).to_have_text("You took your yes back. That is fine.")
    page.reload()
    expect(page.get_by_text("its whole batch with it")).to_be_visible()
    expect(page.get_by_text(QUOTE)).to_have_count(0)
    host.context.close()
