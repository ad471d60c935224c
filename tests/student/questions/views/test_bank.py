"""Looking for questions and adding them, without JavaScript."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.questions.actions.cards import add_card, bring_back_card, remove_card
from curbside.student.questions.models import Card, Question, Sheet

pytestmark = pytest.mark.slow


@pytest.fixture
def address(sheet: Sheet, bank: list[Question]) -> str:
    return reverse("questions:bank", args=[sheet.pk])


def test_every_question_is_there_and_its_theme_is_folded(address: str, bank: list[Question], as_maelle: Client) -> None:
    page = as_maelle.get(address).text

    assert all(f'id="{question.pk}"' in page for question in bank)
    assert page.count('<details class="more" open') == 0
    assert 'class="picked"' not in page


def test_few_that_are_found_stand_open(address: str, as_maelle: Client) -> None:
    page = as_maelle.get(address, {"words": "etudes imaginiez"}).text

    assert page.count('<details class="more" open') == page.count("<summary><h2>") > 0


def test_a_search_needs_no_accents(address: str, as_maelle: Client) -> None:
    assert 'id="path-02"' in as_maelle.get(address, {"words": "etudes imaginiez"}).content.decode()


def test_a_theme_shows_only_its_questions_and_says_so(address: str, as_maelle: Client) -> None:
    page = as_maelle.get(address, {"theme": "jobs"}).content.decode()

    assert "Narrowed to: Where the jobs are" in page.replace("\n", " ")

    assert 'id="jobs-01"' in page
    assert 'id="path-01"' not in page


@pytest.mark.parametrize(
    "asked",
    [{"theme": "nonsense"}, {"moment": "\x00"}, {"page": "-3"}, {"page": "x"}, {"words": "x" * 100_000}],
)
def test_what_cannot_be_read_is_let_be(asked: dict[str, str], address: str, as_maelle: Client) -> None:
    assert as_maelle.get(address, asked).status_code == 200


def test_nothing_found_says_what_to_do(address: str, as_maelle: Client) -> None:
    page = as_maelle.get(address, {"words": "<b>\u202egibberish"}).content.decode()

    assert "No question of the bank fits" in page
    assert "<b>gibberish" not in page


def test_without_favourites_it_says_how_to_make_one(as_maelle: Client) -> None:
    assert "No favourite of yours" in as_maelle.get("/questions/", {"favourites": "on"}).content.decode()


def test_adding_comes_back_to_the_question(address: str, sheet: Sheet, bank: list[Question], as_maelle: Client) -> None:
    answer = as_maelle.post(f"{address}?words=you", {"question": bank[3].pk})

    assert answer.headers["Location"] == f"{address}?words=you&at={bank[3].pk}#{bank[3].pk}"
    card = sheet.cards.get()
    assert (card.text, card.follow_up, card.is_on_sheet) == (bank[3].text_en, bank[3].follow_up_en, False)
    folds = as_maelle.get(answer.headers["Location"]).text.split("<details ")
    assert [f'id="{bank[3].pk}"' in fold for fold in folds if fold.startswith('class="more" open')] == [True]
    row = next(fold for fold in folds if 'class="more" open' in fold).partition(f'id="{bank[3].pk}"')[2]
    assert f'class="skip here" href="{sheet.get_absolute_url()}"' in row.partition("</li>")[0]


def test_how_many_are_picked_stays_in_sight_and_the_last_one_can_be_taken_back(
    address: str, sheet: Sheet, bank: list[Question], as_maelle: Client
) -> None:
    for question in bank[:2]:
        answer = as_maelle.post(address, {"question": question.pk})
    bar = as_maelle.get(answer.headers["Location"]).text.partition('class="picked"')[2]
    assert ("2 picked" in bar, f'name="take_back" value="{bank[1].pk}"' in bar) == (True, True)

    answer = as_maelle.post(address, {"take_back": bank[1].pk})

    assert [card.question_id for card in sheet.cards.kept()] == [bank[0].pk]
    bar = as_maelle.get(answer.headers["Location"]).text.partition('class="picked"')[2]
    assert ("1 picked" in bar, "take_back" in bar) == (True, False)


def test_what_a_hope_was_said_for_is_not_taken_back_here(
    *, address: str, sheet: Sheet, bank: list[Question], maelle: User, as_maelle: Client, now: datetime
) -> None:
    add_card(sheet, text=bank[0].text, question=bank[0], hope="h", actor=maelle, now=now)

    assert as_maelle.post(address, {"take_back": bank[0].pk}).status_code == 404
    assert f'name="take_back" value="{bank[0].pk}"' not in as_maelle.get(address).text


def test_an_added_question_is_marked(address: str, bank: list[Question], as_maelle: Client) -> None:
    as_maelle.post(address, {"question": bank[0].pk})

    page = as_maelle.get(address).content.decode()
    assert page.count('name="question"') == len(bank) - 1
    assert "Added</span>" in page


@pytest.mark.parametrize("code", ["", "nobody-01", "x" * 100_000, "\x00"])
def test_an_unknown_question_is_404(code: str, address: str, as_maelle: Client) -> None:
    assert as_maelle.post(address, {"question": code}).status_code == 404


def test_a_full_sheet_says_so(
    *, address: str, sheet: Sheet, bank: list[Question], maelle: User, as_maelle: Client, now: datetime
) -> None:
    for question in bank[:30]:
        add_card(sheet, text=question.text, question=question, actor=maelle, now=now)

    answer = as_maelle.post(address, {"question": bank[40].pk}, follow=True)

    assert "A sheet keeps 30 questions at most" in answer.content.decode()


def test_questions_are_in_the_language_of_the_person(
    address: str, sheet: Sheet, bank: list[Question], as_maelle: Client
) -> None:
    sheet.conversation.contact.language = "fr"
    sheet.conversation.contact.save()

    assert bank[0].text_fr in as_maelle.get(address).content.decode()
    as_maelle.post(address, {"question": bank[0].pk})
    assert sheet.cards.get().text == bank[0].text_fr


@pytest.mark.parametrize("count", [1, 3])
def test_the_bank_takes_the_same_queries_however_much_is_added(
    *,
    count: int,
    address: str,
    sheet: Sheet,
    bank: list[Question],
    maelle: User,
    as_maelle: Client,
    now: datetime,
    django_assert_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    for question in bank[:count]:
        add_card(sheet, text=question.text, question=question, actor=maelle, now=now)

    with django_assert_num_queries(8):
        as_maelle.get(address)


def test_one_question_there_twice_can_still_be_taken_back(
    sheet: Sheet, address: str, bank: list[Question], maelle: User, as_maelle: Client, now: datetime
) -> None:
    question = bank[0]
    old = add_card(sheet, text=question.text_en, question=question, actor=maelle, now=now)
    remove_card(old, actor=maelle, now=now)
    add_card(sheet, text=question.text_en, question=question, actor=maelle, now=now)
    bring_back_card(old, actor=maelle, now=now)

    as_maelle.post(address, {"take_back": question.pk})

    assert Card.objects.kept().filter(sheet=sheet, question=question).count() == 1
