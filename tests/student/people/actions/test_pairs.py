"""Finding one person who is there twice, and what the student says of them."""

from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.contacts import add_contact, change_contact
from curbside.student.people.actions.merges import merge_contacts
from curbside.student.people.actions.pairs import ask_again, doubt, say_distinct
from curbside.student.people.models import Book, Contact, LikePair
from curbside.student.people.sweeps import look_for_one_person_twice


@pytest.fixture
def again(maelle: User, harjit: Contact, now: datetime) -> Contact:
    """Harjit with the same address, under a shorter name."""
    return add_contact(maelle, name="Harjit S. Dhaliwal", emails=["harjit@hospital.example"], now=now)


def pairs(student: User) -> list[set[str]]:
    return [{pair.one.name, pair.other.name} for pair in LikePair.objects.visible_to(student).undecided()]


def test_a_person_there_twice_is_found_and_the_student_asked(maelle: User, again: Contact, now: datetime) -> None:
    assert look_for_one_person_twice(now) == 1
    assert pairs(maelle) == [{"Harjit Singh Dhaliwal", "Harjit S. Dhaliwal"}]


def test_nothing_is_joined_by_itself(maelle: User, again: Contact, now: datetime) -> None:
    look_for_one_person_twice(now)
    assert Contact.objects.visible_to(maelle).kept().count() == 2


def test_people_are_looked_through_once_a_change(maelle: User, again: Contact, now: datetime) -> None:
    look_for_one_person_twice(now)
    LikePair.objects.all().delete()
    look_for_one_person_twice(now)
    assert pairs(maelle) == []
    change_contact(again, actor=maelle, now=now + timedelta(minutes=1), title="Resident")
    look_for_one_person_twice(now)
    assert len(pairs(maelle)) == 1


def test_two_people_stay_two_people(maelle: User, again: Contact, now: datetime) -> None:
    look_for_one_person_twice(now)
    say_distinct(LikePair.objects.get(), actor=maelle, now=now)
    Book.objects.update(looked_at=None)
    look_for_one_person_twice(now)
    assert pairs(maelle) == []


def test_two_people_can_be_looked_at_again(maelle: User, again: Contact, now: datetime) -> None:
    look_for_one_person_twice(now)
    pair = LikePair.objects.get()
    say_distinct(pair, actor=maelle, now=now)
    ask_again(pair, actor=maelle, now=now)
    assert len(pairs(maelle)) == 1


def test_a_pair_that_no_longer_looks_alike_is_forgotten(maelle: User, again: Contact, now: datetime) -> None:
    look_for_one_person_twice(now)
    change_contact(again, actor=maelle, now=now + timedelta(minutes=1), name="Somebody Else", emails=[])
    look_for_one_person_twice(now)
    assert not LikePair.objects.exists()


def test_merged_people_are_no_pair(maelle: User, harjit: Contact, again: Contact, now: datetime) -> None:
    look_for_one_person_twice(now)
    merge_contacts(harjit, again, actor=maelle, now=now)
    assert pairs(maelle) == []


def test_one_students_people_are_never_compared_with_anothers(
    maelle: User, tomas: User, harjit: Contact, now: datetime
) -> None:
    add_contact(tomas, name=harjit.name, emails=["harjit@hospital.example"], now=now)
    Book.objects.update_or_create(student=maelle, defaults={"changed_at": now})
    look_for_one_person_twice(now)
    assert not LikePair.objects.exists()


def test_the_student_may_doubt_any_two(maelle: User, harjit: Contact, now: datetime) -> None:
    other = add_contact(maelle, name="Someone Else", now=now)
    pair = doubt(harjit, other, actor=maelle, now=now)
    assert {pair.one_id, pair.other_id} == {harjit.pk, other.pk}
    assert doubt(other, harjit, actor=maelle, now=now).pk == pair.pk


def test_what_the_student_asks_about_is_not_taken_from_the_page(harjit: Contact, maelle: User, now: datetime) -> None:
    other = add_contact(maelle, name="Kateri Whiteduck", now=now)
    pair = doubt(harjit, other, actor=maelle, now=now + timedelta(seconds=1))
    look_for_one_person_twice(now + timedelta(seconds=2))
    assert LikePair.objects.get() == pair
