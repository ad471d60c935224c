"""What the book knows of people, and where that puts them."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from curbside.algorithms.ties.rings import Ring, Why
from curbside.foundation.accounts.models import User
from curbside.student.people import queries
from curbside.student.people.actions.contacts import remove_contact
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, TouchKind

TODAY = date(2026, 11, 22)
Knows = Callable[..., Contact]


def test_the_last_touch_is_the_latest_of_what_passed_and_what_was_written_down(
    harjit: Contact, maelle: User, now: datetime
) -> None:
    record_touch(harjit, TouchKind.ASKED, now=now - timedelta(days=800))
    record_touch(harjit, TouchKind.ANSWERED, now=now - timedelta(days=90))
    Contact.objects.update(last_spoke=TODAY - timedelta(days=30))
    known = queries.known_of(maelle, today=TODAY)[harjit.pk]
    assert (known.last_touch, known.touches, known.asked, known.answered) == (TODAY - timedelta(days=30), 1, 0, 1)
    Contact.objects.update(last_spoke=TODAY - timedelta(days=300))
    assert queries.known_of(maelle, today=TODAY)[harjit.pk].last_touch == TODAY - timedelta(days=90)


def test_the_students_word_wins_over_the_rule_and_the_rule_is_still_told(harjit: Contact, maelle: User) -> None:
    Contact.objects.update(ring_word="inner")
    placed = queries.placements(maelle, today=TODAY)[harjit.pk]
    assert (placed.ring, placed.rule.ring) == (Ring.INNER, Ring.OCCASIONAL)
    assert placed.rule.reasons[0].code == Why.HOW_KNOWN
    assert queries.strengths(maelle, today=TODAY)[harjit.pk] > 0.5


@pytest.mark.parametrize("count", [1, 3])
def test_placing_takes_the_same_queries_for_one_and_three(
    maelle: User, maelle_knows: Knows, now: datetime, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(count):
        record_touch(maelle_knows(f"P{n}"), TouchKind.MET, now=now)
    with django_assert_num_queries(2):
        assert len(queries.placements(maelle, today=TODAY)) == count


def test_nobody_removed_joined_or_of_another_student_is_placed(
    harjit: Contact, maelle: User, tomas: User, maelle_knows: Knows, now: datetime
) -> None:
    remove_contact(maelle_knows("Gone"), actor=maelle, now=now)
    joined = maelle_knows("Joined")
    Contact.objects.filter(pk=joined.pk).update(folded_into=harjit)
    assert set(queries.placements(maelle, today=TODAY)) == {harjit.pk}
    assert queries.known_of(tomas, today=TODAY, only=[harjit.pk]) == {}


def test_the_list_puts_everyone_where_the_rule_does(maelle: User, now: datetime) -> None:
    hows = ("", "relative", "friend", "preceptor", "met_once", "not_yet")
    days = (None, 5, 29, 30, 31, 32, 200, 700, 3000)
    for number, (how, since, spoke) in enumerate([(h, s, t) for h in hows for s in days for t in days]):
        Contact.objects.create(
            student=maelle,
            name=f"P{number}",
            how_known=how,
            known_since=TODAY - timedelta(days=since) if since else None,
            last_spoke=TODAY - timedelta(days=spoke) if spoke else None,
            ring_word="close" if number % 7 == 0 else "",
            created_at=now - timedelta(days=(1, 30, 31, 32, 400)[number % 5]),
        )
    record_touch(Contact.objects.order_by("pk")[0], TouchKind.ANSWERED, now=now)
    placed = queries.placements(maelle, today=TODAY)
    assert {one.pk: one.ring for one in queries.listed(maelle, today=TODAY)} == {
        pk: where.ring for pk, where in placed.items()
    }
