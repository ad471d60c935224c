"""Whom else to meet: a name heard in a conversation."""

import pytest
from django.test import Client
from django.urls import reverse

from curbside.student.people.models import Contact, HowKnown, Tie, TieSource
from curbside.student.reflection.models import Reflection


def url(reflection: Reflection) -> str:
    return reverse("reflection:reflection", args=[reflection.pk])


@pytest.mark.parametrize("part", ["whom", "finish", ""])
def test_a_name_becomes_a_contact_and_a_tie_in_one_go(
    reflection: Reflection, harjit: Contact, as_maelle: Client, part: str
) -> None:
    for _ in range(2):
        as_maelle.post(url(reflection), {"whom-name": "Dr. Bélanger", "part": part})
    named = Contact.objects.get(name="Dr. Bélanger")
    assert named.how_known == HowKnown.NOT_YET
    assert Tie.objects.get().source == TieSource.DEBRIEF
    assert "Dr. Bélanger" in as_maelle.get(url(reflection)).text
    assert "You heard it in a conversation" in as_maelle.get(reverse("people:contact", args=[harjit.pk])).text


def test_a_name_a_line_is_a_person_each(reflection: Reflection, as_maelle: Client) -> None:
    as_maelle.post(url(reflection), {"whom-name": " Dr. Tran \r\n\r\nMarie-Ève Côté", "part": "whom"})
    assert set(Contact.objects.filter(how_known=HowKnown.NOT_YET).values_list("name", flat=True)) == {
        "Dr. Tran",
        "Marie-Ève Côté",
    }
    assert Tie.objects.count() == 2
    page = as_maelle.post(url(reflection), {"whom-name": "Dr. Roy\n" + "x" * 201, "part": "whom"}).text
    assert "Dr. Roy\n" in page
    assert Tie.objects.count() == 2, "nobody is added while one line is to be looked at again"


def test_pressed_without_a_name_it_says_what_is_missing(reflection: Reflection, as_maelle: Client) -> None:
    page = as_maelle.post(url(reflection), {"whom-name": " ", "part": "whom"})
    assert "a first name will do" in page.text
    assert not Tie.objects.exists()


def test_left_empty_it_asks_for_nothing(reflection: Reflection, as_maelle: Client) -> None:
    assert as_maelle.post(url(reflection), {"part": "finish"}).status_code == 302
    assert not Tie.objects.exists()
