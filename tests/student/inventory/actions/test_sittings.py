"""Sittings: begun, answered in any order, gone back to, stopped."""

from datetime import datetime, timedelta
from random import Random

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.sittings import (
    answer_activities,
    answer_set,
    begin_interest_sitting,
    begin_value_sitting,
)
from curbside.student.inventory.estimates import estimates_of
from curbside.student.inventory.models import Activity, ChoiceSet, InterestSitting, Liking, Value, ValueSitting
from tests.student.inventory.conftest import Chooser, choose


def test_each_two_conditions_meet_exactly_once(sitting: ValueSitting) -> None:
    sets = [set(one.shown) for one in sitting.sets.all()]
    pairs = [(a, b) for a in Value.values for b in Value.values if a < b]
    assert [sum({a, b} <= one for one in sets) for a, b in pairs] == [1] * 120


def test_the_same_seed_gives_the_same_order_and_another_another(maelle: User, tomas: User, now: datetime) -> None:
    shown = []
    for student, seed in ((maelle, 7), (tomas, 7)):
        begun = begin_value_sitting(student, seed=seed, actor=student, now=now)
        shown.append([one.shown for one in begun.sets.all()])
    assert shown[0] == shown[1]
    ValueSitting.objects.all().delete()
    other = begin_value_sitting(maelle, seed=8, actor=maelle, now=now)
    assert [one.shown for one in other.sets.all()] != shown[0]


def test_pressing_begin_twice_begins_once(sitting: ValueSitting, maelle: User, now: datetime) -> None:
    again = begin_value_sitting(maelle, seed=8, actor=maelle, now=now)
    assert (again.pk, ChoiceSet.objects.count()) == (sitting.pk, 20)


def test_a_later_sitting_leaves_the_earlier_one(
    sitting: ValueSitting, chosen: Chooser, maelle: User, now: datetime
) -> None:
    chosen(sitting, 3)
    later = begin_value_sitting(maelle, seed=8, actor=maelle, now=now + timedelta(days=90))
    assert later.pk != sitting.pk
    assert sitting.sets.answered().count() == 3


@pytest.mark.parametrize("seed", range(3))
def test_any_order_and_any_number_of_days_give_the_same_fit(
    sitting: ValueSitting, chosen: Chooser, maelle: User, now: datetime, seed: int
) -> None:
    chosen(sitting, 12)
    straight = estimates_of(sitting.sets.all())
    ChoiceSet.objects.update(best="", worst="", answered_at=None)
    mixed = Random(seed)  # noqa: S311 - an order, no secret
    first = list(sitting.sets.select_related("sitting__student")[:12])
    mixed.shuffle(first)
    for day, one in enumerate([*first, *first[:4]]):
        if day % 5 == 0:  # says otherwise first, and comes back to it
            answer_set(one, best=one.fourth, worst=one.first, actor=maelle, now=now)
        choose(one, now + timedelta(days=day))
    again = list(sitting.sets.all())
    mixed.shuffle(again)
    assert estimates_of(again) == straight


def test_an_answer_is_changed_in_place(sitting: ValueSitting, maelle: User, now: datetime) -> None:
    one = sitting.sets.all()[0]
    answer_set(one, best=one.first, worst=one.second, actor=maelle, now=now)
    answer_set(one, best=one.third, worst=one.first, actor=maelle, now=now)
    one.refresh_from_db()
    assert (one.best, one.worst, sitting.sets.answered().count()) == (one.third, one.first, 1)


@pytest.mark.parametrize(
    ("best", "worst", "code"),
    [
        ("", "", "missing"),
        ("first", "", "missing"),
        ("first", "first", "same"),
        ("first", "fifth", "unknown"),
        ("x" * 100_000, "first", "unknown"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    sitting: ValueSitting, maelle: User, now: datetime, best: str, worst: str, code: str
) -> None:
    one = sitting.sets.all()[0]
    with pytest.raises(ValidationError) as refused:
        answer_set(
            one, best=getattr(one, best or "-", best), worst=getattr(one, worst or "-", worst), actor=maelle, now=now
        )
    assert refused.value.code == code


def test_the_database_itself_refuses_what_cannot_be(sitting: ValueSitting, now: datetime) -> None:
    one = sitting.sets.all()[0]
    elsewhere = next(code for code in Value.values if code not in one.shown)
    own = ChoiceSet.objects.filter(pk=one.pk)
    for best, worst, at in (
        (one.first, one.first, now),
        (one.first, elsewhere, now),
        (one.first, "", now),
        (one.first, one.second, None),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            own.update(best=best, worst=worst, answered_at=at)
    with pytest.raises(IntegrityError), transaction.atomic():
        ChoiceSet.objects.create(
            sitting=sitting, position=1, first="team", second="place", third="income", fourth="control"
        )


def test_activities_are_kept_once_each(activities: InterestSitting, maelle: User, now: datetime) -> None:
    answer_activities(activities, {Activity.S7: 4, Activity.R1: 2}, actor=maelle, now=now)
    answer_activities(activities, {Activity.S7: 5}, actor=maelle, now=now)
    assert dict(Liking.objects.values_list("activity", "how_much")) == {"s7": 5, "r1": 2}
    with pytest.raises(ValidationError):
        answer_activities(activities, {Activity.S7: 6}, actor=maelle, now=now)


def test_interests_too_begin_once_and_anew(activities: InterestSitting, maelle: User, now: datetime) -> None:
    assert begin_interest_sitting(maelle, seed=9, actor=maelle, now=now).pk == activities.pk
    answer_activities(activities, {Activity.S7: 4}, actor=maelle, now=now)
    assert begin_interest_sitting(maelle, seed=9, actor=maelle, now=now).pk != activities.pk
