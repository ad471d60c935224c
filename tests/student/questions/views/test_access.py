"""What is Maëlle's is hers: everybody else gets 404, and nobody acts with a GET."""

import pytest
from django.test import Client
from django.urls import reverse

from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import Card, Question, Sheet

pytestmark = pytest.mark.slow

ROUTES = [
    "sheet_new",
    "sheet",
    "bank",
    "card_new",
    "card_edit",
    "card_removal",
    "card_return",
    "card_position",
    "card_suggestions",
    "suggestions",
    "sheet_minutes",
    "brief",
]
POST_ONLY = ["card_removal", "card_return", "card_position", "card_suggestions", "suggestions", "sheet_minutes"]


@pytest.fixture
def addresses(card: Card, sheet: Sheet, harjit: Contact) -> dict[str, str]:
    """Every page of the room that belongs to one student."""
    rows = {"sheet_new": harjit.pk, "card_new": sheet.pk}
    return {
        name: reverse(f"questions:{name}", args=[rows.get(name, card.pk if name.startswith("card") else sheet.pk)])
        for name in ROUTES
    }


@pytest.mark.parametrize("route", ROUTES)
def test_another_student_finds_nothing(route: str, addresses: dict[str, str], as_tomas: Client) -> None:
    answer = as_tomas.post(addresses[route]) if route in POST_ONLY else as_tomas.get(addresses[route])

    assert answer.status_code == 404


@pytest.mark.parametrize(
    "route", ["sheet_new", "bank", "card_new", "card_edit", "card_suggestions", "sheet_minutes", "brief"]
)
def test_another_student_changes_nothing(
    route: str, addresses: dict[str, str], as_tomas: Client, bank: list[Question], card: Card
) -> None:
    words = {"question": bank[0].pk, "text": "Mine now?", "hope": "h", "known": "k", "towards": "up"}
    words |= {"let_be": "closed", "minutes": "60"}

    assert as_tomas.post(addresses[route], words).status_code == 404
    assert list(Card.objects.values_list("text", "let_be", "sheet__minutes")) == [(card.text, [], None)]
    assert Conversation.objects.count() == 1


@pytest.mark.parametrize("route", ROUTES)
def test_without_signing_in_one_is_asked_to(route: str, addresses: dict[str, str], db: None) -> None:
    answer = Client().get(addresses[route])

    assert answer.status_code in {302, 405}


@pytest.mark.parametrize("route", POST_ONLY)
def test_a_link_never_acts(route: str, addresses: dict[str, str], as_maelle: Client) -> None:
    assert as_maelle.get(addresses[route]).status_code == 405


def test_the_list_shows_only_ones_own(card: Card, as_tomas: Client) -> None:
    page = as_tomas.get(reverse("questions:sheets")).content.decode()

    assert "Harjit" not in page


def test_a_removed_person_begins_nothing(harjit: Contact, as_maelle: Client) -> None:
    harjit.removed_at = harjit.created_at
    harjit.save()

    assert as_maelle.post(reverse("questions:sheet_new", args=[harjit.pk])).status_code == 404
