"""Writing one's own question, changing it, and the one refusal."""

import pytest
from django.test import Client
from django.urls import reverse

from curbside.student.questions.models import Card, Sheet


@pytest.fixture
def address(sheet: Sheet) -> str:
    return reverse("questions:card_new", args=[sheet.pk])


def test_ones_own_question_goes_on_with_its_hope(address: str, sheet: Sheet, as_maelle: Client) -> None:
    answer = as_maelle.post(address, {"text": "What do you miss?", "hope": "Little.", "why": ""})

    card = sheet.cards.get()
    assert answer.headers["Location"] == f"{sheet.get_absolute_url()}#card-{card.pk}"
    assert card.is_on_sheet


def test_without_a_hope_it_waits(address: str, sheet: Sheet, as_maelle: Client) -> None:
    answer = as_maelle.post(address, {"text": "What do you miss?"}, follow=True)

    assert "Kept. Say what you hope, and" in answer.content.decode()
    assert not sheet.cards.get().is_on_sheet


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("Would you write me a reference letter?", "What do you notice in a student"),
        ("Could you get me a job?", "How did you find the work you do now?"),
    ],
)
def test_a_favour_is_refused_with_what_to_ask_instead(
    text: str, instead: str, address: str, sheet: Sheet, as_maelle: Client
) -> None:
    page = as_maelle.post(address, {"text": text, "hope": "A yes."}).content.decode()

    assert 'class="stop"' in page
    assert instead in page
    assert "A yes." in page
    assert not sheet.cards.exists()


def test_one_click_asks_the_other_question(address: str, sheet: Sheet, as_maelle: Client) -> None:
    # The button comes after the field in the form, so that its value is the one that counts.
    as_maelle.post(address, {"text": ["Could you get me a job?", "How did you find the work you do now?"], "hope": "h"})

    assert sheet.cards.get().text == "How did you find the work you do now?"


def test_changing_shows_what_is_there_and_keeps_what_is_new(card: Card, as_maelle: Client) -> None:
    address = reverse("questions:card_edit", args=[card.pk])
    page = as_maelle.get(address).content.decode()
    assert card.hope in page

    as_maelle.post(address, {"text": "And now?", "hope": card.hope, "why": card.why})

    card.refresh_from_db()
    assert card.text == "And now?"


def test_a_text_too_long_loses_nothing(address: str, sheet: Sheet, as_maelle: Client) -> None:
    answer = as_maelle.post(address, {"text": "x" * 100_000, "hope": "y" * 100_000})

    page = answer.content.decode()
    assert answer.status_code == 200
    assert "99700 characters longer" in page
    assert "x" * 100_000 in page
    assert not sheet.cards.exists()


@pytest.mark.parametrize(
    ("wrong", "field"), [({"minutes": "99"}, "minutes"), ({"minutes": "99", "hope": "h" * 2_000}, "hope"), ({}, "text")]
)
def test_the_page_begins_at_the_first_field_in_which_something_is_wrong(
    wrong: dict[str, str], field: str, address: str, as_maelle: Client
) -> None:
    text = "What do you miss?" if wrong else "Could you get me a job?"

    page = as_maelle.post(address, {"text": text, "hope": "Little."} | wrong).content.decode()

    assert page.count(" autofocus") == 1
    assert " autofocus" in page[page.index(f'name="{field}"') :].split(">", 1)[0]


def test_control_and_direction_characters_are_left_out(address: str, sheet: Sheet, as_maelle: Client) -> None:
    as_maelle.post(address, {"text": "What\u202e\x07 of\r\nit?", "hope": "\x00h\u2066", "why": ""})

    card = sheet.cards.get()
    assert (card.text, card.hope) == ("What of it?", "h")


def test_fields_come_before_the_button_and_the_button_before_the_way_out(address: str, as_maelle: Client) -> None:
    page = as_maelle.get(address).content.decode()

    order = ['name="text"', 'name="hope"', 'name="why"', 'class="btn main"', 'class="btn quiet" data-leave']
    places = [page.index(part) for part in order]
    assert places == sorted(places)


def test_a_hope_said_on_an_older_sheet_page_leaves_a_newer_wording_alone(
    sheet: Sheet, waiting: Card, as_maelle: Client
) -> None:
    carried = f'name="carried" value="{waiting.text}"'
    assert carried in as_maelle.get(sheet.get_absolute_url()).text
    older = {"text": waiting.text, "carried": waiting.text, "hope": "That it was worth it."}
    address = reverse("questions:card_edit", args=[waiting.pk])
    as_maelle.post(address, {"text": "What almost made you leave?"})

    as_maelle.post(address, older)

    waiting.refresh_from_db()
    assert (waiting.text, waiting.hope) == ("What almost made you leave?", "That it was worth it.")
    assert waiting.is_on_sheet
