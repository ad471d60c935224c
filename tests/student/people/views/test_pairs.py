"""The pages on which two rows become one person, or stay two."""

from datetime import datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.actions.merges import merge_contacts
from curbside.student.people.actions.pairs import doubt
from curbside.student.people.models import Book, Contact, LikePair, Merge

PAGE = "/people/twice/"


@pytest.fixture
def pair(maelle: User, harjit: Contact, now: datetime) -> LikePair:
    again = add_contact(maelle, name="Harjit Dhaliwal", emails=["harjit@hospital.example"], now=now)
    return doubt(harjit, again, actor=maelle, now=now)


def test_the_two_stand_side_by_side(as_maelle: Client, pair: LikePair) -> None:
    page = as_maelle.get(PAGE).text
    assert "Harjit Singh Dhaliwal" in page
    assert "Harjit Dhaliwal" in page
    assert page.count("harjit@hospital.example") == 2


def test_one_press_makes_one_person(as_maelle: Client, pair: LikePair, harjit: Contact, maelle: User) -> None:
    page = as_maelle.post(f"{PAGE}{pair.pk}/merge/", follow=True).text
    assert "is there once now" in page
    assert list(Contact.objects.visible_to(maelle).kept()) == [harjit]


def test_the_page_after_a_merge_offers_the_way_back(as_maelle: Client, pair: LikePair, maelle: User) -> None:
    as_maelle.post(f"{PAGE}{pair.pk}/merge/")
    merge = Merge.objects.get()
    assert f"/people/merges/{merge.pk}/apart/" in as_maelle.get(PAGE).text
    answer = as_maelle.post(f"/people/merges/{merge.pk}/apart/", follow=True)
    assert answer.redirect_chain[-1][0] == f"{PAGE}?apart={merge.pk}#apart"
    assert "Harjit Singh Dhaliwal and Harjit Dhaliwal are two people again" in answer.text
    assert "We are still looking through your people" in answer.text
    assert Contact.objects.visible_to(maelle).kept().count() == 2


def test_two_people_are_not_asked_about_again(as_maelle: Client, pair: LikePair) -> None:
    page = as_maelle.post(f"{PAGE}{pair.pk}/distinct/", follow=True).text
    assert "We are looking through your people." in page
    assert "Ask me again" in page
    assert "look like the same person" not in page


def test_while_we_look_the_page_says_so(as_maelle: Client, maelle: User, now: datetime) -> None:
    Book.objects.create(student=maelle, changed_at=now)
    assert "We are looking through your people." in as_maelle.get(PAGE).text


def test_one_may_look_for_the_other_oneself(as_maelle: Client, harjit: Contact, maelle: User, now: datetime) -> None:
    other = add_contact(maelle, name="H. Dhaliwal", now=now)
    page = as_maelle.get(f"/people/{harjit.pk}/twice/", {"q": "dhaliwal"}).text
    assert "H. Dhaliwal" in page
    answer = as_maelle.post(f"/people/{harjit.pk}/twice/", {"other": other.pk})
    assert as_maelle.get(answer["location"]).status_code == 200


@pytest.mark.parametrize("other", ["", "x", "00000000-0000-4000-8000-00000000dead"])
def test_nobody_chosen_is_not_found(as_maelle: Client, harjit: Contact, other: str) -> None:
    assert as_maelle.post(f"/people/{harjit.pk}/twice/", {"other": other}).status_code == 404


def test_tomas_sees_and_decides_nothing_of_hers(
    as_tomas: Client, pair: LikePair, harjit: Contact, maelle: User, now: datetime
) -> None:
    merge = merge_contacts(pair.one, pair.other, actor=maelle, now=now)
    assert "Harjit" not in as_tomas.get(PAGE).text
    posts = (f"{PAGE}{pair.pk}/merge/", f"{PAGE}{pair.pk}/distinct/", f"{PAGE}{pair.pk}/again/")
    for address in (*posts, f"/people/merges/{merge.pk}/apart/", f"/people/{harjit.pk}/twice/"):
        assert as_tomas.post(address).status_code == 404


def test_tomas_cannot_join_hers_to_his(as_tomas: Client, harjit: Contact, tomas: User, now: datetime) -> None:
    his = add_contact(tomas, name="Harjit", now=now)
    assert as_tomas.post(f"/people/{his.pk}/twice/", {"other": harjit.pk}).status_code == 404


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_asks_as_much_for_one_pair_as_for_three(
    rows: int, as_maelle: Client, maelle: User, now: datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(rows):
        one = add_contact(maelle, name=f"Person {n}", emails=[f"{n}@p.example"], now=now)
        two = add_contact(maelle, name=f"Persona {n}", emails=[f"{n}@q.example"], now=now + timedelta(minutes=1))
        doubt(one, two, actor=maelle, now=now)
    with django_assert_num_queries(14):
        as_maelle.get(PAGE)


def test_someone_brought_without_a_name_can_be_looked_for(as_maelle: Client, harjit: Contact) -> None:
    Contact.objects.filter(pk=harjit.pk).update(name="")
    assert as_maelle.get(f"/people/{harjit.pk}/twice/").status_code == 200
