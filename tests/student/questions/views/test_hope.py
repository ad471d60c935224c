"""The hope: made of two simpler answers when it is not known yet, and linked to what it speaks to."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from curbside.student.questions import rules
from curbside.student.questions.links import choices_of_links
from curbside.student.questions.models import Card, Sheet

RELIEF = "I would be relieved to hear: that evenings are free."
PAUSE = "It would give me pause to hear: that nobody stays."


@pytest.mark.parametrize(
    ("relief", "pause", "hope"),
    [
        ("that evenings are free", "", RELIEF),
        ("", "that nobody stays. ", PAUSE),
        ("that evenings are free.", "that nobody stays", f"{RELIEF} {PAUSE}"),
    ],
)
def test_either_answer_makes_the_hope(relief: str, pause: str, hope: str, waiting: Card, as_maelle: Client) -> None:
    words = {"text": waiting.text, "hope": "", "why": "", "relief": relief, "pause": pause}
    as_maelle.post(reverse("questions:card_edit", args=[waiting.pk]), words)

    waiting.refresh_from_db()
    assert (waiting.hope, waiting.is_on_sheet) == (hope, True)


def test_neither_keeps_the_question_beside_the_sheet(waiting: Card, as_maelle: Client) -> None:
    words = {"text": waiting.text, "hope": " ", "why": "", "relief": "  ", "pause": "\n"}
    as_maelle.post(reverse("questions:card_edit", args=[waiting.pk]), words)

    waiting.refresh_from_db()
    assert (waiting.hope, waiting.is_on_sheet) == ("", False)


def test_a_hope_already_written_is_not_lost(waiting: Card, as_maelle: Client) -> None:
    words = {"text": waiting.text, "hope": "A story.", "why": "", "relief": "that evenings are free", "pause": ""}
    as_maelle.post(reverse("questions:card_edit", args=[waiting.pk]), words)

    waiting.refresh_from_db()
    assert waiting.hope == f"A story.\n{RELIEF}"


def test_a_hope_that_gets_too_long_is_said_and_nothing_lost(waiting: Card, as_maelle: Client) -> None:
    words = {"text": waiting.text, "hope": "h" * 1000, "why": "", "relief": "evenings", "pause": "x" * 5000}
    page = as_maelle.post(reverse("questions:card_edit", args=[waiting.pk]), words).content.decode()
    assert "4700 characters longer" in page
    assert '<details class="more" open>' in page

    page = as_maelle.post(reverse("questions:card_edit", args=[waiting.pk]), words | {"pause": ""}).content.decode()
    assert "this is too long" in page
    assert "h" * 1000 in page


def test_the_hope_is_made_in_the_students_language() -> None:
    with translation.override("fr"):
        hope = rules.hope_from("que les soirées sont libres", "")

    assert hope == "Ce serait un soulagement d’entendre\u00a0: que les soirées sont libres."


def test_a_hope_is_linked_to_one_thing_and_shown(card: Card, sheet: Sheet, as_maelle: Client) -> None:
    address = reverse("questions:card_edit", args=[card.pk])
    words = {"text": card.text, "hope": card.hope, "why": card.why, "minutes": ""}
    as_maelle.post(address, words | {"speaks_to": "skill:calm"})
    as_maelle.post(address, words | {"speaks_to": "value:control"})

    card.refresh_from_db()
    assert (card.value, card.skill, card.interest) == ("control", "", "")
    assert "Linked to: Hours of my own" in as_maelle.get(sheet.get_absolute_url()).content.decode()
    assert '<option value="value:control" selected>' in as_maelle.get(address).content.decode()


def test_the_short_form_on_the_sheet_leaves_the_link_and_the_minutes(card: Card, as_maelle: Client) -> None:
    Card.objects.update(value="control", own_minutes=7)

    as_maelle.post(reverse("questions:card_edit", args=[card.pk]), {"text": card.text, "hope": "Other.", "why": ""})

    card.refresh_from_db()
    assert (card.hope, card.value, card.own_minutes) == ("Other.", "control", 7)


@pytest.mark.parametrize(
    ("field", "given", "said"),
    [
        ("speaks_to", "value:nothing", "This is not in the list."),
        ("speaks_to", "text:control", "This is not in the list."),
        ("minutes", "0", "Choose 1 to 30 minutes."),
        ("minutes", "900", "Choose 1 to 30 minutes."),
        ("minutes", "many", "Choose 1 to 30 minutes."),
    ],
)
def test_what_cannot_be_kept_is_said_kindly(field: str, given: str, said: str, card: Card, as_maelle: Client) -> None:
    words = {"text": card.text, "hope": "Other.", "why": "", "speaks_to": "", "minutes": ""} | {field: given}
    page = as_maelle.post(reverse("questions:card_edit", args=[card.pk]), words).content.decode()

    card.refresh_from_db()
    assert card.hope != "Other."
    assert said in page
    assert "Other." in page


def test_what_matters_most_comes_first_and_only_once() -> None:
    groups = choices_of_links(["control", "nothing"])

    named = {str(name): [code for code, _label in group] for name, group in groups[1:] if not isinstance(group, str)}
    assert named["What matters most to you"] == ["value:control"]
    assert "value:control" not in named["Values"]
    assert [str(name) for name, _group in choices_of_links()][:2] == ["", "Values"]
