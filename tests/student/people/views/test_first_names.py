"""Three names to begin with, and the ladder they make."""

from collections.abc import Callable

from django.test import Client
from django.urls import reverse

from curbside.student.people.models import Contact

NAMES = reverse("people:first_names")
LADDER = reverse("people:ladder")


def known() -> dict[str, str]:
    return dict(Contact.objects.values_list("name", "how_known"))


def test_each_name_says_how_they_are_known(as_maelle: Client) -> None:
    typed = {
        "near": "Tante Rose",
        "near_is": "relative",
        "classmate": "Amira",
        "doctor": "Dr MacIsaac",
        "doctor_treats": "on",
    }
    response = as_maelle.post(NAMES, typed)
    assert response.headers["Location"] == LADDER
    assert known() == {"Tante Rose": "relative", "Amira": "classmate", "Dr MacIsaac": "family_doctor"}


def test_a_friend_is_a_friend_and_a_kind_doctor_is_not_ones_own(as_maelle: Client) -> None:
    as_maelle.post(NAMES, {"near": "Sam", "near_is": "friend", "doctor": "Dr Eze"})
    assert known() == {"Sam": "friend", "Dr Eze": "kind_doctor"}


def test_sending_the_names_twice_adds_them_once(as_maelle: Client) -> None:
    for name in ("Zoë", "zoe"):
        as_maelle.post(NAMES, {"classmate": name})
    assert known() == {"Zoë": "classmate"}


def test_no_name_is_needed(as_maelle: Client) -> None:
    response = as_maelle.post(NAMES, {}, follow=True)
    assert "The way up is short" in response.content.decode()
    assert "Someone near you" in response.content.decode()
    assert not Contact.objects.exists()


def test_later_is_always_possible(as_maelle: Client) -> None:
    assert f'href="{reverse("today")}">Later' in as_maelle.get(NAMES).content.decode()


def test_a_name_too_long_is_said_and_none_is_kept(as_maelle: Client) -> None:
    response = as_maelle.post(NAMES, {"near": "Rose", "classmate": "a" * 100_000})
    assert 'class="errors"' in response.content.decode()
    assert not Contact.objects.exists()


def test_the_ladder_begins_where_asking_is_easiest(as_maelle: Client, maelle_knows: Callable[..., Contact]) -> None:
    maelle_knows("Dr Eze", how_known="not_yet")
    maelle_knows("Amira", how_known="classmate")
    maelle_knows("Rose", how_known="relative")
    text = as_maelle.get(LADDER).content.decode()
    assert text.index("Rose") < text.index("Amira") < text.index("Dr Eze") < text.index("Someone new")
    assert reverse("today") in text


def test_the_ladder_holds_nobody_elses_names(as_tomas: Client, harjit: Contact) -> None:
    assert "Harjit" not in as_tomas.get(LADDER).content.decode()
