"""The first conversation with JavaScript off: every step is a plain form or a plain link."""

import pytest
from playwright.sync_api import Page

from tests.journeys import chapters, stage
from tests.journeys.story import Pointer, Story


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """A phone where it is day, and no script runs."""
    return {**browser_context_args, "timezone_id": stage.zone_at_day(), "java_script_enabled": False}


@pytest.mark.usefixtures("question_bank")
def test_the_whole_arc_works_without_javascript(page: Page, someone_elses_page: Page) -> None:
    story = Story(page, Pointer())
    chapters.whole_arc(story, Story(someone_elses_page, Pointer()))
    chapters.erase(story)
