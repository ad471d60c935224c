"""A sheet is shown, spoken of, answered; a question goes into the bank with a yes; and the sheet is taken back."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import Sheet
from tests.journeys.conftest import Axe, Guard, VisitAs

QUESTION = "What does a home visit give you?"
HOPE = "That she has time to sit down."
WORD = "Lovely. She will have a story here."


@pytest.fixture
def sheet(harjit: Contact, maelle: User) -> Sheet:
    sheet = begin_sheet(harjit, actor=maelle, now=timezone.now())
    add_card(sheet, text=QUESTION, hope=HOPE, actor=maelle, now=timezone.now())
    return sheet


def press(page: Page, name: str) -> None:
    """By the keyboard."""
    button = page.get_by_role("button", name=name, exact=True)
    button.focus()
    page.keyboard.press("Enter")


def show_it(student: Page, sheet: Sheet) -> None:
    """Seen first, then shown."""
    student.goto(sheet.get_absolute_url())
    student.get_by_role("link", name="Show it to a coordinator").click()
    student.get_by_label("Josée Lamontagne").check()
    student.get_by_label("Whom the questions are for").fill("A resident")
    press(student, "See what they will see")
    expect(student.get_by_text("Nothing has been shown yet.")).to_be_visible()
    expect(student.get_by_text(HOPE)).to_have_count(0)
    press(student, "Show it to Josée Lamontagne")
    expect(student.get_by_text("Josée Lamontagne can see the questions now.")).to_be_visible()


def write_a_word(coach: Page, axe: Axe) -> str:
    """A word on the card, and a question asked for; where the sheet stands."""
    coach.goto("/office/sheets/")
    coach.get_by_role("link", name="Maëlle Okafor-Roy").click()
    shown = coach.url
    expect(coach.get_by_text(HOPE)).to_have_count(0)
    coach.get_by_text("Write a word").click()
    coach.get_by_label("Your word on this question").fill(WORD)
    coach.get_by_role("button", name="Put it on the card").click()
    expect(coach.get_by_text(WORD)).to_be_visible()
    axe(coach)
    coach.get_by_role("link", name="Ask whether it may go into the bank").click()
    coach.get_by_label("The question in French").fill("Que vous apporte une visite à domicile?")
    coach.get_by_role("button", name="Ask the student").click()
    expect(coach.get_by_text("You asked for it; no answer yet.")).to_be_visible()

    return shown


def answer_and_agree(student: Page, sheet: Sheet) -> None:
    """Answered on the card; yes to the wording."""
    student.goto(sheet.get_absolute_url())
    expect(student.get_by_text(WORD)).to_be_visible()
    answer = student.locator("summary", has_text="Answer")
    answer.focus()
    student.keyboard.press("Enter")
    student.get_by_label("Your answer").fill("Thank you.")
    press(student, "Send the answer")
    student.get_by_role("link", name="See the wording, say yes or no").click()
    expect(student.get_by_text("Que vous apporte une visite à domicile?")).to_be_visible()
    press(student, "Yes, it may")
    expect(student.get_by_text("Until it is published you can change your mind.")).to_be_visible()


def publish(coach: Page, axe: Axe) -> None:
    """Into the bank, with a follow-up."""
    coach.goto("/office/bank/")
    coach.get_by_role("link", name="Agreed: put it into the bank").click()
    coach.get_by_label("A follow-up, in English").fill("What do you notice at the door?")
    coach.get_by_label("A follow-up, in French").fill("Que remarquez-vous à la porte?")
    coach.get_by_role("button", name="Publish it for the centre").click()
    expect(coach.get_by_text("It is in the bank of your centre.")).to_be_visible()
    axe(coach)


@pytest.mark.usefixtures("question_bank")
def test_from_showing_a_sheet_to_a_question_in_the_bank_and_back(
    *,
    page: Page,
    no_script_page: Page,
    visit_as: VisitAs,
    sign_in_without_script: VisitAs,
    axe: Axe,
    guard: Guard,
    sheet: Sheet,
    maelle: User,
    josee: User,
) -> None:
    """The student without scripts and by keyboard, the coordinator with a pointer."""
    User.objects.filter(pk=josee.pk).update(language="en")
    student, coach = no_script_page, page
    sign_in_without_script(maelle)
    visit_as(josee)
    show_it(student, sheet)
    shown = write_a_word(coach, axe)
    answer_and_agree(student, sheet)
    publish(coach, axe)
    student.goto("/questions/?words=home+visit+door")
    expect(student.get_by_role("link", name=QUESTION)).to_be_visible()
    student.goto(sheet.get_absolute_url())
    press(student, "Take it back Josée Lamontagne")
    expect(student.get_by_text("They no longer see this sheet.")).to_be_visible()
    guard.expect("404")
    coach.goto(shown)
    expect(coach.get_by_text(QUESTION)).to_have_count(0)
