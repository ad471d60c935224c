"""The first conversation in French, chosen on the front page: no English sentence of ours is left anywhere."""

import pytest
from playwright.sync_api import Page, expect

from curbside.foundation.mail.envelope import whole_text
from curbside.foundation.mail.models import Letter
from tests.journeys import chapters, stage
from tests.journeys.story import Pointer, Story, english_sentences


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """A phone where it is day, of someone whose browser speaks English."""
    return {**browser_context_args, "timezone_id": stage.zone_at_day()}


@pytest.mark.usefixtures("question_bank")
def test_the_whole_arc_is_told_in_french(page: Page, someone_elses_page: Page) -> None:
    story, other = Story(page, Pointer(), language="fr"), Story(someone_elses_page, Pointer(), language="fr")
    for phone in (page, someone_elses_page):
        phone.goto("/")
        phone.get_by_role("button", name="Français").click()
        expect(phone.locator("html")).to_have_attribute("lang", "fr")
    chapters.whole_arc(story, other)
    texts = [f"{letter.subject}\n{whole_text(letter)}" for letter in Letter.objects.all()]
    assert len(texts) > 8
    assert not {part for text in texts for part in english_sentences() if part in text}
    chapters.erase(story)


def test_the_front_page_speaks_french(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="Français").click()
    expect(page).to_have_title("Une conversation à la fois · Curbside")
