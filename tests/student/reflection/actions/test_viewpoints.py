"""From where somebody speaks: kept with the person, part by part."""

from datetime import datetime

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.actions.merges import merge_contacts, take_apart
from curbside.student.people.models import Contact
from curbside.student.reflection.actions.viewpoints import keep_viewpoint
from curbside.student.reflection.models import Area, Career, Setting, Viewpoint


def test_a_part_left_out_stays_and_an_empty_one_is_open_again(harjit: Contact, maelle: User, now: datetime) -> None:
    keep_viewpoint(harjit, setting=Setting.ACADEMIC, area=Area.URBAN, actor=maelle, now=now)
    keep_viewpoint(harjit, area="", career=Career.TRAINING, actor=maelle, now=now)
    there = Viewpoint.objects.get()
    assert (there.setting, there.area, there.career) == (Setting.ACADEMIC, "", Career.TRAINING)


def test_what_is_no_such_thing_is_refused(harjit: Contact, maelle: User, now: datetime) -> None:
    with pytest.raises(ValidationError):
        keep_viewpoint(harjit, gender="x" * 300, actor=maelle, now=now)
    assert not Viewpoint.objects.exists()


@pytest.fixture
def harry(maelle: User, now: datetime) -> Contact:
    """Harjit once more."""
    return add_contact(maelle, name="Harry Dhaliwal", now=now)


def test_one_person_made_of_two_rows_keeps_the_viewpoint(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    keep_viewpoint(harry, setting=Setting.COMMUNITY, actor=maelle, now=now)
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    assert Viewpoint.objects.get().contact == harjit
    take_apart(merge, actor=maelle, now=now)
    assert Viewpoint.objects.get().contact == harry


def test_where_both_have_one_the_kept_ones_word_wins_and_open_parts_are_filled(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    keep_viewpoint(harjit, setting=Setting.ACADEMIC, actor=maelle, now=now)
    keep_viewpoint(harry, setting=Setting.COMMUNITY, area=Area.RURAL, actor=maelle, now=now)
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    assert Viewpoint.objects.filter(contact=harjit).values_list("setting", "area").get() == ("academic", "rural")
    take_apart(merge, actor=maelle, now=now)
    assert Viewpoint.objects.filter(contact=harjit).values_list("setting", "area").get() == ("academic", "")
    assert Viewpoint.objects.filter(contact=harry).values_list("setting", "area").get() == ("community", "rural")


def test_what_was_said_since_stays_when_they_are_taken_apart(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    keep_viewpoint(harjit, setting=Setting.ACADEMIC, actor=maelle, now=now)
    keep_viewpoint(harry, area=Area.RURAL, actor=maelle, now=now)
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    keep_viewpoint(harjit, area=Area.URBAN, actor=maelle, now=now)
    take_apart(merge, actor=maelle, now=now)
    assert Viewpoint.objects.get(contact=harjit).area == Area.URBAN
