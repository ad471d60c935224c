"""The first conversation, from the front page to the thank-you, in one piece."""

import pytest
from playwright.sync_api import Page

from tests.journeys import chapters
from tests.journeys.conftest import Axe
from tests.journeys.story import Pointer, Story


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """A phone where it is day."""
    return {**browser_context_args, "timezone_id": chapters.zone_at_day()}


@pytest.mark.usefixtures("question_bank")
def test_a_student_finds_someone_and_says_thank_you(page: Page, someone_elses_page: Page, axe: Axe) -> None:
    story = Story(page, Pointer(), axe)
    other = Story(someone_elses_page, Pointer(), axe)
    story.goto("/")
    chapters.sign_up(story)
    chapters.say_what_suits(story)
    chapters.bring_in_files(story)
    chapters.prepare(story)
    chapters.ask(story)
    story.today("Begin with %(name)s.", name="Tante Salma")
    chapters.say_yes(other)
    chapters.set_the_time(story)
    chapters.move_it(story)
    chapters.make_a_plan(story)
    chapters.agree(other)
    chapters.share_and_arm(story)
    chapters.talk(story)
    chapters.be_fine(story)
