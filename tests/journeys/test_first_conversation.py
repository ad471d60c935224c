"""The first conversation, from the front page to the thank-you, in one piece, on a phone."""

import pytest
from playwright.sync_api import Page

from curbside.foundation.accounts.models import User
from tests.journeys import chapters, stage
from tests.journeys.conftest import Axe
from tests.journeys.story import Pointer, Story


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """A phone where it is day."""
    return {**browser_context_args, "timezone_id": stage.zone_at_day()}


@pytest.mark.usefixtures("question_bank")
def test_a_student_finds_someone_and_says_thank_you(page: Page, someone_elses_page: Page, axe: Axe) -> None:
    story = Story(page, Pointer(), axe)
    files = chapters.whole_arc(story, Story(someone_elses_page, Pointer(), axe))
    assert {name.rpartition(".")[2] for name in files} >= {"json", "csv", "vcf", "ics"}
    chapters.erase(story)
    assert not User.objects.filter(email=stage.EMAIL).exists()
