"""The first conversation by keyboard alone: Tab, arrows, Enter, Space and letters."""

import pytest
from playwright.sync_api import Page

from tests.journeys import chapters, stage
from tests.journeys.story import Keyboard, Story


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """A phone where it is day."""
    return {**browser_context_args, "timezone_id": stage.zone_at_day()}


@pytest.mark.usefixtures("question_bank")
def test_the_whole_arc_works_by_keyboard_alone(page: Page, someone_elses_page: Page) -> None:
    story = Story(page, Keyboard(page))
    chapters.whole_arc(story, Story(someone_elses_page, Keyboard(someone_elses_page)))
    chapters.erase(story)
