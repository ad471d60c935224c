"""Writing one's own question, changing it, and the one refusal."""

import re

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
    ("wrong", "fields"),
    [({"minutes": "99"}, ["minutes"]), ({"minutes": "99", "hope": "h" * 2_000}, ["hope", "minutes"]), ({}, ["text"])],
)
def test_the_page_begins_at_what_is_wrong_and_each_line_of_it_leads_to_its_field(
    wrong: dict[str, str], fields: list[str], address: str, as_maelle: Client
) -> None:
    text = "What do you miss?" if wrong else "Could you get me a job?"

    page = as_maelle.post(address, {"text": text, "hope": "Little."} | wrong).content.decode()

    assert page.count(" autofocus") == 1
    summary = page.partition(' id="wrong" tabindex="-1" autofocus')[2].partition("</ul>")[0]
    assert re.findall(r'href="#id_(\w+)"', summary) == fields
    assert f'action="{address}"' in page


def test_control_and_direction_characters_are_left_out(address: str, sheet: Sheet, as_maelle: Client) -> None:
    as_maelle.post(address, {"text": "What\u202e\x07 of\r\nit?", "hope": "\x00h\u2066", "why": ""})

    card = sheet.cards.get()
    assert (card.text, card.hope) == ("What of it?", "h")


def test_fields_come_before_the_button_and_the_button_before_the_way_out(address: str, as_maelle: Client) -> None:
    page = as_maelle.get(address).content.decode()

    order = ['name="text"', 'name="hope"', 'name="why"', 'class="btn main"', 'class="btn quiet" data-leave']
    places = [page.index(part) for part in order]
    assert places == sorted(places)


def test_an_older_tab_overwrites_nothing_unasked(card: Card, as_maelle: Client) -> None:
    address = reverse("questions:card_edit", args=[card.pk])
    older = {"text": card.text, "hope": card.hope, "why": card.why, "minutes": "", "speaks_to": ""}
    older |= {f"initial-{name}": text for name, text in older.items()}
    as_maelle.post(address, older | {"hope": "Said in another tab.", "minutes": "7", "speaks_to": "value:control"})

    page = as_maelle.post(address, older | {"hope": "Said here.", "why": "Because."}).text

    card.refresh_from_db()
    assert (card.hope, card.why, card.minutes) == ("Said in another tab.", "Papa worked nights for eleven years.", 7)
    assert ("Said here." in page, "Said in another tab." in page, "changed elsewhere" in page) == (True, True, True)
    hidden = dict(re.findall(r'<input type="hidden" name="(initial-\w+)" value="([^"]*)"', page))
    as_maelle.post(address, older | {"hope": "Said here.", "minutes": "7", "speaks_to": "value:control"} | hidden)
    card.refresh_from_db()
    assert (card.hope, card.minutes, card.value) == ("Said here.", 7, "control")
