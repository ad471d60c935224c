"""What is Maëlle's is hers: everybody else gets 404, and nobody acts with a GET."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from curbside.student.meetings.models import Meeting
from curbside.student.questions.models import Card
from curbside.student.reflection.models import Heard, NextStep, Reflection, ThankYou

ROUTES = ["reflection_new", "reflection", "thank_you", "thank_you_sending", "next_step"]


@pytest.fixture
def addresses(meeting: Meeting, reflection: Reflection, step: NextStep, thanks: ThankYou) -> dict[str, str]:
    rows = {"reflection_new": meeting.pk, "next_step": step.pk}
    return {name: reverse(f"reflection:{name}", args=[rows.get(name, reflection.pk)]) for name in ROUTES}


@pytest.mark.parametrize("route", ROUTES)
def test_another_student_finds_nothing(route: str, addresses: dict[str, str], as_tomas: Client) -> None:
    if route != "next_step":
        assert as_tomas.get(addresses[route]).status_code == 404
    said = {"route": "in_person", "outcome": "done", "part": "finish", "insight": "x", "body": "x"}
    assert as_tomas.post(addresses[route], said).status_code == 404
    assert not NextStep.objects.exclude(done_at=None).exists()
    assert not ThankYou.objects.exclude(sent_at=None).exists()


@pytest.mark.parametrize("route", ROUTES)
def test_without_signing_in_one_is_asked_to(route: str, addresses: dict[str, str]) -> None:
    assert Client().post(addresses[route]).status_code == 302
    assert Client().get(addresses[route]).status_code in {302, 405}


def test_a_link_never_acts_on_a_step(addresses: dict[str, str], as_maelle: Client) -> None:
    assert as_maelle.get(addresses["next_step"]).status_code == 405


def test_looking_begins_nothing(meeting: Meeting, as_maelle: Client) -> None:
    assert as_maelle.get(reverse("reflection:reflection_new", args=[meeting.pk])).status_code == 200
    assert not Reflection.objects.exists()


def test_the_list_shows_only_ones_own(step: NextStep, thanks: ThankYou, as_tomas: Client) -> None:
    page = as_tomas.get(reverse("reflection:reflections")).text
    assert "Harjit" not in page
    assert "Sunday" not in page


def test_a_turning_point_of_another_reflection_is_not_moved(
    reflection: Reflection, more_talks: Callable[[int], list[Reflection]], as_maelle: Client
) -> None:
    other = more_talks(1)[0].turning_points.get()
    address = reverse("reflection:reflection", args=[reflection.pk])
    for row in (other.pk, "nothing", "", "x" * 100_000, "\r\nSet-Cookie: a=b"):
        answer = as_maelle.post(address, {"part": f"remove:{row}"})
        assert (answer.status_code, answer.headers["Location"].endswith("#turns")) == (302, True)
    other.refresh_from_db()
    assert other.removed_at is None


def test_fields_for_a_question_of_another_sheet_are_passed_over(
    reflection: Reflection, cards: list[Card], more_talks: Callable[[int], list[Reflection]], as_maelle: Client
) -> None:
    other = more_talks(1)[0]
    card = Card.objects.get(sheet__conversation=other.meeting.conversation)
    address = reverse("reflection:reflection", args=[reflection.pk])
    as_maelle.post(address, {f"h-{card.pk}-text": "mine now", "part": f"heard:{card.pk}"})
    assert not Heard.objects.filter(text="mine now").exists()
