"""The brief: one page with who, why, what is known, the questions, and how to listen."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from curbside.foundation.accounts.models import User
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.models import Card, Question, Sheet


@pytest.fixture
def address(sheet: Sheet) -> str:
    return reverse("questions:brief", args=[sheet.pk])


def test_the_brief_says_who_the_questions_and_how_to_listen(address: str, card: Card, as_maelle: Client) -> None:
    page = as_maelle.get(address).content.decode()

    places = [page.index(part) for part in ("Rideau General Hospital", card.text, card.hope, "Write three words.")]
    assert places == sorted(places)


def test_whom_else_to_meet_is_asked_in_any_case(
    address: str, card: Card, who_next: Question, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    add_card(sheet, text=who_next.text, question=who_next, hope="A name.", actor=maelle, now=now)
    assert "Last, in any case" not in as_maelle.get(address).text, "nothing stands between"

    Card.objects.filter(pk=card.pk).update(own_minutes=15)
    less = add_card(sheet, text="What matters less?", hope="h", actor=maelle, now=now)

    page = as_maelle.get(address).text
    places = [page.index(part) for part in (less.text, "If there is time", escape(who_next.text), "Last, in any case")]
    assert places == sorted(places)


def test_a_question_that_waits_is_not_on_it(address: str, waiting: Card, as_maelle: Client) -> None:
    assert waiting.text not in as_maelle.get(address).content.decode()


def test_why_and_what_is_known_can_be_changed(address: str, sheet: Sheet, as_maelle: Client) -> None:
    as_maelle.post(address, {"purpose": "Nights", "known": "Trained in\r\nEnugu"})

    sheet.refresh_from_db()
    assert (sheet.conversation.purpose, sheet.known) == ("Nights", "Trained in\nEnugu")


def test_too_long_a_text_stays_in_the_form(address: str, sheet: Sheet, as_maelle: Client) -> None:
    page = as_maelle.post(address, {"purpose": "", "known": "x" * 100_000}).content.decode()

    assert "97000 characters longer" in page
    assert '<details class="more screen" open>' in page


@pytest.mark.parametrize("count", [1, 3])
def test_the_brief_takes_the_same_queries_however_many_questions(
    *,
    count: int,
    address: str,
    sheet: Sheet,
    maelle: User,
    as_maelle: Client,
    now: datetime,
    django_assert_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    for number in range(count):
        add_card(sheet, text=f"What {number}?", hope="That.", actor=maelle, now=now)

    with django_assert_num_queries(5):
        as_maelle.get(address)


def test_a_purpose_too_long_is_said_and_not_cut(address: str, as_maelle: Client) -> None:
    assert "maxlength" not in as_maelle.get(address).content.decode()

    page = as_maelle.post(address, {"purpose": "p" * 400, "known": "Kept."}).content.decode()

    assert "This is 100 characters longer than we can keep." in page
    assert ("p" * 400 in page, "Kept." in page) == (True, True)
