"""What is suggested about a wording: explained, to take or to leave, never in the way."""

from datetime import datetime

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from curbside.algorithms.question_checks import CODES
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.people.models import Contact
from curbside.student.questions import rules
from curbside.student.questions.actions.cards import add_card, change_card, let_suggestion_be
from curbside.student.questions.models import Card, Question, Sheet
from curbside.student.questions.suggestions import hints_on

CLOSED = "Are you happy with the hours?"
SAID = "This can end with one word"
THREE = "Are you happy with the hours, and don't you miss your evenings, and how much do you earn?"


@pytest.fixture
def closed(sheet: Sheet, maelle: User, now: datetime) -> Card:
    """A question of hers that can end with one word, on the sheet."""
    return add_card(sheet, text=CLOSED, hope="That her evenings are hers.", actor=maelle, now=now)


def page_of(browser: Client, sheet: Sheet) -> str:
    return browser.get(reverse("questions:sheet", args=[sheet.pk])).content.decode()


def piece(browser: Client, sheet: Sheet, **words: object) -> str:
    answer = browser.post(reverse("questions:suggestions", args=[sheet.pk]), words)
    assert answer.status_code == (200 if answer.content else 204)
    return answer.content.decode()


def test_every_code_that_may_be_let_be_is_one_the_checks_give() -> None:
    assert {*rules.SUGGESTIONS, "asks_for_job"} == set(CODES)


def test_the_sheet_says_it_beside_the_question(closed: Card, sheet: Sheet, as_maelle: Client) -> None:
    page = page_of(as_maelle, sheet)

    assert page.index(CLOSED) < page.index(SAID) < page.index(closed.hope)
    assert closed.is_on_sheet


@pytest.mark.parametrize("hope", ["That her evenings are hers.", ""])
def test_of_several_one_is_in_sight_and_the_others_are_folded_each_with_a_way_to_leave_it(
    hope: str, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    card = add_card(sheet, text=THREE, hope=hope, actor=maelle, now=now)
    edit = as_maelle.get(reverse("questions:card_edit", args=[card.pk])).content.decode()

    for page in (page_of(as_maelle, sheet), edit, piece(as_maelle, sheet, text=THREE)):
        seen, folded = page[page.index("data-hint>") :].split("2 more suggestions</span>", 1)
        assert [part.count("data-hint>") for part in (seen, folded)] == [1, 2]
        assert page.count('name="let_be" value="') == 3


def test_a_patient_comes_first_then_how_it_is_asked_then_about_what() -> None:
    asked = f"{THREE} And how is Mrs. Tremblay of Gaspé, your patient with cystic fibrosis?"
    codes = [hint.code for hint in hints_on(asked, "en")]
    assert codes[0] == "identifies_patient"
    assert len(codes) > 2
    assert codes[-1] == "income_blunt"


def test_no_yes_is_spoken_of_where_one_number_answers() -> None:
    [closed] = [hint for hint in hints_on("How much do you make a year?", "en") if hint.code == "closed"]
    assert closed.title == "This can end with one word"


def test_of_two_the_other_is_one(sheet: Sheet, as_maelle: Client) -> None:
    said = piece(as_maelle, sheet, text=THREE, let_be=["income_blunt"])

    assert "1 more suggestion</span>" in said
    assert 'data-announce="2 suggestions. The first: ' in said


def test_a_good_question_gets_no_suggestion(card: Card, sheet: Sheet, as_maelle: Client) -> None:
    assert "Keep mine" not in page_of(as_maelle, sheet)


def test_one_that_waits_gets_it_too(sheet: Sheet, maelle: User, as_maelle: Client, now: datetime) -> None:
    add_card(sheet, text=CLOSED, actor=maelle, now=now)

    assert SAID in page_of(as_maelle, sheet)


def test_keeping_ones_own_wording_ends_it(closed: Card, sheet: Sheet, as_maelle: Client) -> None:
    answer = as_maelle.post(reverse("questions:card_suggestions", args=[closed.pk]), {"let_be": "closed"})

    assert answer.headers["Location"] == f"{sheet.get_absolute_url()}#card-{closed.pk}"
    assert SAID not in page_of(as_maelle, sheet)
    page = as_maelle.get(reverse("questions:card_edit", args=[closed.pk])).content.decode()
    assert page.index("Suggestions you left") < page.index(SAID)


def test_what_was_left_is_kept_in_the_form_too(closed: Card, as_maelle: Client) -> None:
    address = reverse("questions:card_edit", args=[closed.pk])
    assert '<button class="btn quiet" name="let_be" value="closed">' in as_maelle.get(address).content.decode()

    as_maelle.post(address, {"text": CLOSED, "hope": "New words.", "let_be": "closed"})

    closed.refresh_from_db()
    assert (closed.hope, closed.let_be) == ("New words.", ["closed"])


def test_another_wording_is_looked_at_anew(closed: Card, maelle: User, now: datetime) -> None:
    let_suggestion_be(closed, code="closed", actor=maelle, now=now)

    change_card(closed, text=CLOSED, hope="h", why="", actor=maelle, now=now)
    assert closed.let_be == ["closed"]
    change_card(closed, text="Do you like the hours?", hope="h", why="", actor=maelle, now=now)
    assert closed.let_be == []


@pytest.mark.parametrize("code", ["", "nothing", "asks_for_job", "x" * 100_000, "<script>"])
def test_a_code_that_is_none_is_not_kept(code: str, closed: Card, as_maelle: Client) -> None:
    as_maelle.post(reverse("questions:card_suggestions", args=[closed.pk]), {"let_be": code})

    closed.refresh_from_db()
    assert closed.let_be == []


def test_letting_be_twice_is_recorded_once(closed: Card, maelle: User, now: datetime) -> None:
    for _again in range(2):
        let_suggestion_be(closed, code="closed", actor=maelle, now=now)

    assert Entry.objects.filter(verb="let_be", subject_id=str(closed.pk)).count() == 1


def test_while_one_types_a_piece_of_the_page_comes_back(sheet: Sheet, as_maelle: Client) -> None:
    assert SAID in piece(as_maelle, sheet, text=CLOSED)
    assert "Keep mine" not in piece(as_maelle, sheet, text="What does a night on call leave you with?")
    assert SAID not in piece(as_maelle, sheet, text=CLOSED, let_be=["closed"])
    assert not sheet.cards.exists()


@pytest.mark.parametrize("text", ["", " ", "?", "x" * 100_000, "\x00\u202e", "<script>alert(1)</script>", "🩺" * 300])
def test_whatever_is_typed_the_piece_holds(text: str, sheet: Sheet, as_maelle: Client) -> None:
    assert "<script>" not in piece(as_maelle, sheet, text=text)


def test_too_long_is_said_while_one_types(sheet: Sheet, as_maelle: Client) -> None:
    assert "99700 characters longer" in piece(as_maelle, sheet, text="x" * 100_000)


def test_a_favour_is_said_while_one_types(sheet: Sheet, as_maelle: Client) -> None:
    said = piece(as_maelle, sheet, text="Could you get me a job?")

    assert 'class="stop"' in said
    assert "How did you find the work you do now?" in said


def test_the_question_is_read_in_the_language_of_the_person(harjit: Contact, sheet: Sheet, as_maelle: Client) -> None:
    french = "Où habitez-vous?"
    assert "Keep mine" not in piece(as_maelle, sheet, text=french)
    harjit.language = "fr"
    harjit.save()

    assert "Keep mine" in piece(as_maelle, sheet, text=french)


@pytest.mark.parametrize("text", [CLOSED, "Aimez-vous votre travail?"])
def test_a_question_that_ends_with_yes_is_told_in_either_language(text: str, sheet: Sheet, as_maelle: Client) -> None:
    assert SAID in piece(as_maelle, sheet, text=text)


def test_the_banks_own_words_are_not_weighed_again(
    bank: list[Question], sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    for question in bank[: rules.ON_SHEET_MAX]:
        add_card(sheet, text=question.text, question=question, hope="h", actor=maelle, now=now)

    page = page_of(as_maelle, sheet)

    assert escape(bank[0].text) in page
    assert "Keep mine" not in page


def test_what_is_suggested_never_stands_in_the_way(sheet: Sheet, maelle: User, now: datetime) -> None:
    for text in (CLOSED, "Don't you love it, and how much do you earn, and are you the best?"):
        assert add_card(sheet, text=text, hope="h", actor=maelle, now=now).is_on_sheet
    with pytest.raises(ValidationError):
        add_card(sheet, text="Could you get me a job?", hope="h", actor=maelle, now=now)
