"""A question is written: its wording weighed and kept, its hope found by two simpler ones, linked, ordered, printed."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, Request, Route, expect

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import Sheet
from tests.journeys.conftest import Axe, Guard, VisitAs
from tests.journeys.story import Keyboard, Pointer, Story

CLOSED = "Are you happy with the hours?"
FERMEE = "Aimez-vous vos horaires?"
SAID = "This can end with one word"
THREE = "Are you happy with the hours, and don't you miss your evenings, and how much do you earn?"


@pytest.fixture
def sheet(harjit: Contact, maelle: User) -> Sheet:
    """Maëlle's sheet for Harjit, still empty."""
    return begin_sheet(harjit, actor=maelle, now=timezone.now())


class OneAtATime:
    """Counts the looks at the wording that are under way."""

    def __init__(self, page: Page) -> None:
        self.now = self.most = self.all = 0
        page.on("request", self._begun)
        for ended in ("requestfinished", "requestfailed"):
            page.on(ended, self._ended)

    def _begun(self, request: Request) -> None:
        if request.url.endswith("/suggestions/"):
            self.now, self.all = self.now + 1, self.all + 1
            self.most = max(self.most, self.now)

    def _ended(self, request: Request) -> None:
        self.now -= request.url.endswith("/suggestions/")


def pages_of(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="Letter")))


def test_suggestions_come_while_one_types_and_leave_when_asked(
    page: Page, visit_as: VisitAs, axe: Axe, guard: Guard, sheet: Sheet, maelle: User
) -> None:
    looks = OneAtATime(page)
    visit_as(maelle)
    story = Story(page, Pointer(), axe)
    story.goto(f"{sheet.get_absolute_url()}cards/new/")
    story.fill("The question, as you would say it", "Could you get me a job?")
    story.press("Keep")
    story.reads("This one cannot go on a sheet")
    question = story.field("The question, as you would say it")
    question.fill("")
    question.press_sequentially(CLOSED, delay=30)
    suggestion = page.get_by_text(SAID, exact=True)
    expect(suggestion).to_be_visible()
    assert (looks.most, looks.all <= 3) == (1, True)
    expect(page.get_by_role("status").filter(has_text=f"One suggestion: {SAID}.")).to_have_count(1)
    story.looks_well()
    question.fill("What does a night on call leave you with?")
    expect(suggestion).to_have_count(0)
    guard.expect("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(offline=True)
    with page.expect_event("requestfailed"):
        question.fill(CLOSED)
    page.context.set_offline(offline=False)
    question.press("End")
    question.press_sequentially(" ")
    expect(suggestion).to_be_visible()
    on_its_way: list[Route] = []

    def hold(route: Route) -> None:
        on_its_way.append(route)

    page.route("**/suggestions/", hold)
    with page.expect_request("**/suggestions/"):
        question.press_sequentially(" ")
    page.get_by_role("button", name="Keep mine").filter(has_text=SAID).click()
    expect(page.get_by_role("status").filter(has_text="Kept as you wrote it.")).to_have_count(1)
    page.keyboard.press("Tab")
    expect(story.field("What do you hope the answer will be?")).to_be_focused()
    with page.expect_event("requestfinished"):
        on_its_way[0].continue_()
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    expect(suggestion).to_have_count(0)
    story.fill("What do you hope the answer will be?", "That her evenings are hers.")
    story.press("Keep")
    story.sees("What do you want to know from %(name)s?", name=sheet.conversation.contact.name)
    story.reads(CLOSED)
    expect(suggestion).to_have_count(0)
    assert sheet.cards.get().let_be == ["closed"]


@pytest.mark.usefixtures("question_bank")
def test_the_same_without_javascript_in_french_down_to_the_paper(
    no_script_page: Page, sign_in_without_script: VisitAs, page: Page, visit_as: VisitAs, sheet: Sheet, maelle: User
) -> None:
    maelle.language = "fr"
    maelle.save()
    sign_in_without_script(maelle)
    story = Story(no_script_page, Pointer(), language="fr")
    story.goto(f"{sheet.get_absolute_url()}cards/new/")
    story.fill("The question, as you would say it", FERMEE)
    story.press("Keep")
    story.sees("What do you want to know from %(name)s?", name=sheet.conversation.contact.name)
    story.reads(SAID)
    story.open("I don’t know yet")
    story.fill("What answer would be a relief?", "que ses soirées sont à elle")
    keep_mine = no_script_page.get_by_role("button", name=story.words("Keep mine"))
    keep_mine.click()
    story.reads("Ce serait un soulagement d’entendre\u00a0: que ses soirées sont à elle.")
    expect(no_script_page.get_by_text(story.words(SAID))).to_have_count(0)
    story.follow("Change", FERMEE)
    story.field("What does this speak to?").select_option("value:control")
    story.fill("Minutes for the answer", "12")
    story.press("Keep")
    story.reads("Linked to: %(what)s", what=story.words("Hours of my own"))
    for number in range(5):
        add_card(sheet, text=f"Et la {number}e fois?", hope="Une histoire.", actor=maelle, now=timezone.now())
    story.goto(sheet.get_absolute_url())
    story.reads("If there is time")
    story.press("Move up", "Et la 0e fois?")
    first = no_script_page.get_by_role("listitem").filter(has=no_script_page.get_by_role("heading", level=3)).first
    expect(first).to_contain_text("Et la 0e fois?")
    story.looks_well()
    visit_as(maelle)
    for path in (sheet.get_absolute_url(), f"{sheet.get_absolute_url()}brief/"):
        page.goto(path)
        assert pages_of(page) == 1, path


def test_what_comes_while_the_hope_is_written_moves_nothing_and_one_more_steps_up(
    page: Page, visit_as: VisitAs, sheet: Sheet, maelle: User
) -> None:
    visit_as(maelle)
    page.set_viewport_size({"width": 390, "height": 844})
    story = Story(page, Pointer())
    story.goto(f"{sheet.get_absolute_url()}cards/new/")
    hints = page.locator("[data-hint]:visible")
    hope = story.field("What do you hope the answer will be?")
    story.field("The question, as you would say it").press_sequentially(THREE.rstrip("?"))
    expect(hints).to_have_count(0)
    with page.expect_response("**/suggestions/"):
        hope.click()
        before = hope.bounding_box()
    expect(hints).to_have_count(1)
    after = hope.bounding_box()
    assert before
    assert after
    assert abs(after["y"] - before["y"]) < 2
    for left in ("1 more suggestion", ""):
        hints.get_by_role("button", name="Keep mine").click()
        expect(hints).to_have_count(1)
        expect(page.locator("[data-count]")).to_have_text([left] if left else [])


def test_the_order_changes_without_going_away_and_what_is_typed_elsewhere_stays(
    page: Page, visit_as: VisitAs, axe: Axe, guard: Guard, sheet: Sheet, maelle: User
) -> None:
    for letter in "abc":
        add_card(sheet, text=f"What of {letter}?", hope="A story.", actor=maelle, now=timezone.now())
    add_card(sheet, text="What waits?", actor=maelle, now=timezone.now())
    visit_as(maelle)
    story = Story(page, Keyboard(page), axe)
    story.goto(sheet.get_absolute_url())
    asked = page.locator("[data-place] bdi")
    hope = story.field("What do you hope the answer will be?")
    hope.fill("Typed, not sent yet.")
    story.press("Move down", "What of a?")
    expect(asked).to_have_text(["What of b?", "What of a?", "What of c?"])
    expect(page.get_by_role("button", name="Move down What of a?")).to_be_focused()
    grip = page.locator("[data-place] > .num").nth(2)
    grip.hover()
    page.mouse.down()
    page.mouse.move(40, 0, steps=40)
    expect(asked.first).to_have_text("What of c?")
    page.keyboard.press("Escape")
    page.mouse.up()
    expect(asked.first).to_have_text("What of b?")
    grip.hover()
    page.mouse.down()
    page.mouse.move(40, 0, steps=40)
    page.mouse.up()
    expect(page.get_by_role("status").filter(has_text="Question 1: What of c?")).to_have_count(1)
    stands = grip.bounding_box()
    assert stands
    grip.hover()
    page.mouse.down()
    page.mouse.move(-9, stands["y"] + stands["height"] / 2)  # beside the window
    page.mouse.up()
    page.mouse.move(stands["x"], 40, steps=10)
    expect(page.locator(".held")).to_have_count(0)
    expect(asked).to_have_text(["What of c?", "What of b?", "What of a?"])
    expect(hope).to_have_value("Typed, not sent yet.")
    story.looks_well()
    story.press("Remove", "What of b?")
    expect(page.get_by_role("button", name="Bring back What of b?").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(asked).to_have_text(["What of c?", "What of b?", "What of a?"])
    guard.expect("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(offline=True)
    story.press("Put it on the sheet", "What waits?")
    story.reads("No network just now. What you typed is still here.")
    page.context.set_offline(offline=False)
    expect(hope).to_have_value("Typed, not sent yet.")
    assert [card.text for card in sheet.cards.on_sheet()] == ["What of c?", "What of b?", "What of a?"]
