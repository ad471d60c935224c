from datetime import datetime, timedelta

import pytest

from curbside.algorithms.ties.ladder import Level
from curbside.foundation.accounts.models import User
from curbside.student.outreach.actions.feelings import say_feeling, take_feeling_back
from curbside.student.outreach.models import Approach, Feeling
from curbside.student.people.models import Contact, Touch, TouchKind


def test_it_is_kept_with_the_level_the_person_stood_on(harjit: Contact, maelle: User, now: datetime) -> None:
    feeling = say_feeling(harjit, "fine", actor=maelle, now=now)
    assert (feeling.felt, feeling.level) == ("fine", Level.COLLEAGUES_AND_PRECEPTORS)


def test_someone_known_in_no_said_way_stands_where_their_ring_puts_them(maelle: User, now: datetime) -> None:
    contact = Contact.objects.create(student=maelle, name="Zofia", ring_word="close", created_at=now)
    assert say_feeling(contact, "fine", actor=maelle, now=now).level == Level.CLASSMATES


def test_an_ask_face_to_face_is_noted_along_with_it(harjit: Contact, maelle: User, now: datetime) -> None:
    say_feeling(harjit, "bad", actor=maelle, now=now)
    assert list(Touch.objects.values_list("kind", flat=True)) == [TouchKind.ASKED]


def test_an_ask_that_was_sent_is_not_noted_twice(sent: Approach, harjit: Contact, maelle: User, now: datetime) -> None:
    say_feeling(harjit, "fine", actor=maelle, now=now + timedelta(days=2))
    assert Touch.objects.filter(kind=TouchKind.ASKED).count() == 1


def test_of_one_ask_the_later_word_stands(harjit: Contact, maelle: User, now: datetime) -> None:
    for hours, felt in enumerate(("fine", "bad", "bad")):
        say_feeling(harjit, felt, actor=maelle, now=now + timedelta(hours=hours))
    assert Feeling.objects.get().felt == "bad"


def test_a_new_ask_has_a_feeling_of_its_own(harjit: Contact, maelle: User, now: datetime) -> None:
    for days in (0, 40):
        say_feeling(harjit, "fine", actor=maelle, now=now + timedelta(days=days))
    assert (Feeling.objects.count(), Touch.objects.count()) == (2, 2)


def test_it_can_be_taken_back(harjit: Contact, maelle: User, now: datetime) -> None:
    say_feeling(harjit, "fine", actor=maelle, now=now)
    for _ in range(2):
        take_feeling_back(harjit, actor=maelle, now=now)
    assert not Feeling.objects.exists()


def test_a_word_that_is_none_is_refused(harjit: Contact, maelle: User, now: datetime) -> None:
    with pytest.raises(ValueError, match="splendid"):
        say_feeling(harjit, "splendid", actor=maelle, now=now)
