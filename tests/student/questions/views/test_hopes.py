"""Hopes typed for several waiting questions at once: whichever button is pressed, none is lost."""

from datetime import datetime

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.questions.actions.cards import add_card, change_card, remove_card
from curbside.student.questions.models import Card, Sheet


@pytest.fixture
def other(sheet: Sheet, waiting: Card, maelle: User, now: datetime) -> Card:
    """A second one that waits, after `waiting`."""
    return add_card(sheet, text="And then?", actor=maelle, now=now)


@pytest.fixture
def address(sheet: Sheet) -> str:
    return reverse("questions:hopes", args=[sheet.pk])


def typed(*hopes: tuple[Card, str]) -> dict[str, str]:
    """What a page sends that showed each of these without a hope."""
    fields = [{f"{card.pk}_hope": hope, f"initial-{card.pk}_hope": "", f"{card.pk}_why": ""} for card, hope in hopes]
    return {name: text for one in fields for name, text in one.items()}


def now_holds(*cards: Card) -> list[tuple[str, bool]]:
    for card in cards:
        card.refresh_from_db()
    return [(card.hope, card.is_on_sheet) for card in cards]


def test_the_one_pressed_goes_on_and_what_was_typed_for_the_other_is_kept(
    waiting: Card, other: Card, address: str, as_maelle: Client
) -> None:
    answer = as_maelle.post(f"{address}?card={waiting.pk}", typed((waiting, "A story."), (other, "A name.")))

    assert answer.headers["Location"].endswith(f"#card-{waiting.pk}")
    assert now_holds(waiting, other) == [("A story.", True), ("A name.", True)]


@pytest.mark.parametrize("pressed", [{"remove": "1"}, {"let_be": "closed"}])
def test_other_buttons_keep_what_was_typed_too(
    pressed: dict[str, str], waiting: Card, other: Card, address: str, as_maelle: Client
) -> None:
    as_maelle.post(f"{address}?card={waiting.pk}", typed((waiting, ""), (other, "A name.")) | pressed)

    assert now_holds(waiting, other) == [("", False), ("A name.", True)]
    assert (waiting.removed_at is not None, waiting.let_be) == ("remove" in pressed, ["closed"][: "let_be" in pressed])


def test_what_cannot_be_kept_comes_back_with_its_words_and_the_rest_is_kept(
    waiting: Card, other: Card, address: str, as_maelle: Client
) -> None:
    page = as_maelle.post(f"{address}?card={waiting.pk}", typed((waiting, "h" * 2_000), (other, "A name."))).text

    assert now_holds(waiting, other) == [("", False), ("A name.", True)]
    assert ("h" * 2_000 in page, f'<a href="#{waiting.pk}_hope">' in page.partition('id="wrong"')[2]) == (True, True)


def test_a_hope_and_a_wording_changed_elsewhere_meanwhile_stand(
    waiting: Card, address: str, maelle: User, as_maelle: Client, now: datetime
) -> None:
    change_card(waiting, text="What almost made you leave?", hope="Newer.", why="", actor=maelle, now=now)

    page = as_maelle.post(f"{address}?card={waiting.pk}", typed((waiting, "Older."))).text

    assert now_holds(waiting) == [("Newer.", True)]
    assert ("Older." in page, "Newer." in page, "changed elsewhere" in page) == (True, True, True)
    assert waiting.text == "What almost made you leave?"


def test_they_stand_before_everything_else_while_nothing_is_on_the_sheet(
    waiting: Card, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    page = as_maelle.get(sheet.get_absolute_url()).text
    assert page.index(f"{waiting.pk}_hope") < page.index("Look in the bank")

    add_card(sheet, text="And then?", hope="A name.", actor=maelle, now=now)

    page = as_maelle.get(sheet.get_absolute_url()).text
    assert page.index('href="#waiting"') < page.index("Look in the bank") < page.index(f"{waiting.pk}_hope")


def test_once_nothing_waits_the_sheet_leads_on(
    waiting: Card, sheet: Sheet, address: str, maelle: User, as_maelle: Client, now: datetime
) -> None:
    on = f'<a class="btn main" href="{reverse("conversation", args=[sheet.conversation_id])}"'
    assert on not in as_maelle.get(sheet.get_absolute_url()).text

    as_maelle.post(f"{address}?card={waiting.pk}", typed((waiting, "A story.")))

    page = as_maelle.get(sheet.get_absolute_url()).text
    assert (page.count(on), page.count("btn main")) == (1, 1)


def test_pressing_twice_keeps_what_helped_once(waiting: Card, address: str, as_maelle: Client) -> None:
    sent = typed((waiting, "")) | {f"{waiting.pk}_relief": "That it gets easier"}
    for _ in range(2):
        as_maelle.post(f"{address}?card={waiting.pk}", sent)

    assert now_holds(waiting) == [("I would be relieved to hear: That it gets easier.", True)]


def test_a_question_taken_away_elsewhere_is_not_passed_over(
    waiting: Card, other: Card, address: str, maelle: User, as_maelle: Client, now: datetime
) -> None:
    remove_card(waiting, actor=maelle, now=now)

    answer = as_maelle.post(f"{address}?card={waiting.pk}", typed((waiting, "A story."), (other, "A name.")))

    assert answer.status_code == 404
    assert now_holds(waiting, other) == [("", False), ("A name.", True)]


@pytest.mark.parametrize("pressed", [{"remove": "1"}, {"let_be": "closed"}])
def test_the_hope_beside_the_button_is_not_called_anothers(
    pressed: dict[str, str], waiting: Card, address: str, as_maelle: Client
) -> None:
    page = as_maelle.post(f"{address}?card={waiting.pk}", typed((waiting, "A story.")) | pressed, follow=True).text

    assert now_holds(waiting) == [("A story.", "let_be" in pressed)]
    assert "another question" not in page
