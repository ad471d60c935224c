"""Moving between rings, noting ties and touches."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.people import queries
from curbside.student.people.actions.contacts import add_contact, change_contact
from curbside.student.people.actions.rings import move_to_ring
from curbside.student.people.actions.ties import know_someone, note_tie, remove_tie
from curbside.student.people.actions.touches import note_touch, take_back_touch
from curbside.student.people.models import Contact, HowKnown, Tie, TieSource, Touch, TouchKind

Knows = Callable[..., Contact]


@pytest.fixture
def amira(maelle_knows: Knows) -> Contact:
    return maelle_knows("Amira Haddad")


def test_a_ring_is_kept_and_moving_there_again_is_noted_once(harjit: Contact, maelle: User, now: datetime) -> None:
    for _ in range(2):
        move_to_ring(harjit, "inner", actor=maelle, now=now)
    harjit.refresh_from_db()
    assert harjit.ring_word == "inner"
    assert Entry.objects.filter(verb="move").count() == 1


def test_there_are_five_rings(harjit: Contact, maelle: User, now: datetime) -> None:
    with pytest.raises(ValidationError):
        move_to_ring(harjit, "best", actor=maelle, now=now)


@pytest.mark.parametrize("turned", [False, True])
def test_a_tie_is_one_from_whichever_side(
    harjit: Contact, amira: Contact, maelle: User, now: datetime, turned: bool
) -> None:
    first = note_tie(harjit, amira, source=TieSource.HAND, actor=maelle, now=now)
    pair = (amira, harjit) if turned else (harjit, amira)
    assert note_tie(*pair, source=TieSource.DEBRIEF, actor=maelle, now=now) == first
    assert Tie.objects.count() == 1
    assert [other for _, other in queries.ties_of(harjit)] == [amira]
    assert [other for _, other in queries.ties_of(amira)] == [harjit]


def test_nobody_is_tied_to_themselves_to_a_strangers_contact_or_to_someone_removed(
    harjit: Contact, amira: Contact, maelle: User, tomas: User, now: datetime
) -> None:
    theirs = add_contact(tomas, name="Theirs", now=now)
    Contact.objects.filter(pk=amira.pk).update(removed_at=now)
    for other in (harjit, theirs, amira):
        with pytest.raises(ValidationError):
            note_tie(harjit, other, source=TieSource.HAND, actor=maelle, now=now)
    with pytest.raises(ValidationError):
        know_someone(harjit, other=theirs.pk, source=TieSource.HAND, actor=maelle, now=now)
    assert not Tie.objects.exists()


def test_naming_someone_new_adds_them_as_not_met_and_naming_them_again_does_not(
    harjit: Contact, maelle: User, now: datetime
) -> None:
    first = know_someone(harjit, name="Dr. Bélanger", source=TieSource.DEBRIEF, actor=maelle, now=now)
    assert know_someone(harjit, name="dr. belanger", source=TieSource.DEBRIEF, actor=maelle, now=now) == first
    assert (first.how_known, Tie.objects.get().source) == (HowKnown.NOT_YET, TieSource.DEBRIEF)


def test_a_name_is_needed_for_someone_new(harjit: Contact, maelle: User, now: datetime) -> None:
    with pytest.raises(ValidationError):
        know_someone(harjit, name="  ", source=TieSource.HAND, actor=maelle, now=now)
    assert Contact.objects.get() == harjit


def test_a_removed_tie_leaves_both_people(harjit: Contact, amira: Contact, maelle: User, now: datetime) -> None:
    remove_tie(note_tie(harjit, amira, source="hand", actor=maelle, now=now), actor=maelle, now=now)
    assert not Tie.objects.exists()
    assert Contact.objects.kept().count() == 2


def test_a_second_tap_is_the_same_hello(harjit: Contact, maelle: User, now: datetime) -> None:
    first = note_touch(harjit, TouchKind.LIGHT, actor=maelle, now=now)
    assert note_touch(harjit, TouchKind.LIGHT, actor=maelle, now=now + timedelta(seconds=9)) == first
    note_touch(harjit, TouchKind.LIGHT, actor=maelle, now=now + timedelta(days=1))
    assert Touch.objects.count() == 2


def test_a_tap_can_be_taken_back_for_an_hour(harjit: Contact, maelle: User, now: datetime) -> None:
    touch = note_touch(harjit, TouchKind.TOLD, actor=maelle, now=now)
    with pytest.raises(ValidationError):
        take_back_touch(touch, actor=maelle, now=now + timedelta(hours=2))
    take_back_touch(touch, actor=maelle, now=now + timedelta(minutes=50))
    assert not Touch.objects.exists()


def test_what_another_action_reported_is_not_taken_back(harjit: Contact, maelle: User, now: datetime) -> None:
    with pytest.raises(ValueError, match="met"):
        note_touch(harjit, TouchKind.MET, actor=maelle, now=now)
    met = Touch.objects.create(contact=harjit, kind=TouchKind.MET, at=now)
    with pytest.raises(ValidationError):
        take_back_touch(met, actor=maelle, now=now)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"last_spoke": date(2027, 1, 1)}, "last_spoke"),
        ({"known_since": date(1620, 1, 1)}, "known_since"),
        ({"birth_day": 31, "birth_month": 6}, "birth_day"),
        ({"birth_day": None, "birth_month": 6}, "birth_day"),
        ({"ring_word": "best"}, "ring_word"),
    ],
)
def test_a_day_that_cannot_be_is_refused(
    harjit: Contact, maelle: User, now: datetime, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        change_contact(harjit, actor=maelle, now=now, **wrong)
    assert field in refused.value.message_dict


def test_a_leap_day_is_a_birthday(harjit: Contact, maelle: User, now: datetime) -> None:
    change_contact(harjit, actor=maelle, now=now, birth_day=29, birth_month=2)
    harjit.refresh_from_db()
    assert harjit.birthday == date(2024, 2, 29)
    assert harjit.title == "Resident, internal medicine"
