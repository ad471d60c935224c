"""Who stands on the page for keeping warm."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.student.people import queries
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.actions.touches import note_touch, record_touch
from curbside.student.people.models import Contact, TouchKind
from curbside.student.people.queries.warm import next_birthday

TODAY = date(2026, 11, 22)
Knows = Callable[..., Contact]


def birthday(student: User, now: datetime, on: date) -> Contact:
    return add_contact(student, name=f"Born {on}", birth_month=on.month, birth_day=on.day, now=now)


@pytest.mark.parametrize(("days", "shown"), [(-1, False), (0, True), (14, True), (15, False)])
def test_a_birthday_shows_from_two_weeks_before(maelle: User, now: datetime, days: int, shown: bool) -> None:
    birthday(maelle, now, TODAY + timedelta(days=days))
    assert bool(queries.birthdays(maelle, today=TODAY)) is shown


def test_a_birthday_over_the_new_year_is_found(maelle: User, now: datetime) -> None:
    birthday(maelle, now, date(2027, 1, 4))
    assert [one.on for one in queries.birthdays(maelle, today=date(2026, 12, 24))] == [date(2027, 1, 4)]


def test_a_leap_day_falls_on_the_28th_in_a_common_year() -> None:
    assert next_birthday(2, 29, date(2027, 2, 20)) == date(2027, 2, 28)
    assert next_birthday(2, 29, date(2028, 2, 20)) == date(2028, 2, 29)


def test_who_was_greeted_is_not_shown_again(maelle: User, now: datetime) -> None:
    contact = birthday(maelle, now, TODAY)
    note_touch(contact, TouchKind.LIGHT, actor=maelle, now=now)
    assert not queries.birthdays(maelle, today=TODAY)


def test_weeks_after_the_thanks_someone_can_be_told_what_came_of_it(
    harjit: Contact, maelle: User, now: datetime
) -> None:
    record_touch(harjit, TouchKind.MET, now=now - timedelta(days=60))
    assert not queries.keep_warm(maelle, today=TODAY).to_tell  # no thanks yet
    record_touch(harjit, TouchKind.THANKED, now=now - timedelta(days=44))
    assert [one.contact for one in queries.keep_warm(maelle, today=TODAY).to_tell] == [harjit]
    assert not queries.keep_warm(maelle, today=TODAY - timedelta(days=10)).to_tell  # too soon
    record_touch(harjit, TouchKind.TOLD, now=now)
    assert not queries.keep_warm(maelle, today=TODAY).to_tell


def test_near_people_silent_for_long_show_and_those_without_a_day_do_not(
    maelle: User, maelle_knows: Knows, now: datetime
) -> None:
    silent = maelle_knows("Silent", how_known="relative")
    maelle_knows("No day", how_known="relative")
    maelle_knows("Far", how_known="met_once")
    Contact.objects.exclude(name="No day").update(last_spoke=TODAY - timedelta(days=91))
    warm = queries.keep_warm(maelle, today=TODAY)
    assert [one.contact for one in warm.silent] == [silent]
    note_touch(silent, TouchKind.LIGHT, actor=maelle, now=now)
    assert not queries.keep_warm(maelle, today=TODAY).silent


@pytest.mark.parametrize("count", [1, 12])
def test_the_lists_are_short_and_take_the_same_queries(
    maelle: User, now: datetime, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(count):
        born = birthday(maelle, now, TODAY)
        record_touch(born, TouchKind.MET, now=now - timedelta(days=60))
        record_touch(born, TouchKind.THANKED, now=now - timedelta(days=60))
        Contact.objects.create(
            student=maelle, name="S", how_known="relative", last_spoke=TODAY - timedelta(days=99), created_at=now
        )
    with django_assert_num_queries(5):
        warm = queries.keep_warm(maelle, today=TODAY)
    assert len(warm.birthdays) == len(warm.to_tell) == len(warm.silent) == min(count, 10)
    assert warm.silent_more == max(0, count - 10)


def test_nobody_elses_people_are_there(harjit: Contact, tomas: User, now: datetime) -> None:
    record_touch(harjit, TouchKind.MET, now=now - timedelta(days=60))
    record_touch(harjit, TouchKind.THANKED, now=now - timedelta(days=60))
    Contact.objects.update(how_known="relative", birth_month=11, birth_day=22)
    warm = queries.keep_warm(tomas, today=TODAY)
    assert [warm.birthdays, warm.to_tell, warm.silent] == [[], [], []]
