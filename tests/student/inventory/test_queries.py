"""What other rooms ask of the values."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.removals import remove
from curbside.student.inventory.actions.sittings import begin_value_sitting
from curbside.student.inventory.models import Value, ValueSitting
from curbside.student.inventory.queries import latest_values, value_weights
from tests.student.inventory.conftest import ORDER, Chooser


def test_nothing_is_said_before_five_sets(sitting: ValueSitting, chosen: Chooser, maelle: User) -> None:
    assert value_weights(maelle) == {}
    chosen(sitting, 4)
    assert (value_weights(maelle), latest_values(maelle)) == ({}, [])


def test_the_weights_are_positive_and_together_one(sitting: ValueSitting, chosen: Chooser, maelle: User) -> None:
    chosen(sitting, 20)
    weights = value_weights(maelle)
    assert set(weights) == set(Value.values)
    assert sum(weights.values()) == pytest.approx(1)
    assert min(weights.values()) > 0
    assert weights[ORDER[0]] > weights[ORDER[7]] > weights[ORDER[15]]


def test_no_condition_weighs_more_than_twice_its_share(sitting: ValueSitting, chosen: Chooser, maelle: User) -> None:
    chosen(sitting, 20)
    assert max(value_weights(maelle).values()) < 2 / 16


def test_the_latest_sitting_with_five_sets_counts(
    sitting: ValueSitting, chosen: Chooser, maelle: User, now: datetime
) -> None:
    chosen(sitting, 20)
    later = begin_value_sitting(maelle, seed=8, actor=maelle, now=now + timedelta(days=90))
    chosen(later, 4)
    whole = value_weights(maelle)
    chosen(later, 5)
    assert value_weights(maelle) != whole
    remove(later, actor=maelle, now=now)
    assert value_weights(maelle) == whole


def test_the_first_five_to_show_come_with_intervals(sitting: ValueSitting, chosen: Chooser, maelle: User) -> None:
    chosen(sitting, 20)
    shown = latest_values(maelle)
    assert shown[0].value == ORDER[0]
    assert len(shown) == 5
    assert all(one.low < one.worth < one.high for one in shown)


def test_what_is_maelles_says_nothing_of_tomas(
    sitting: ValueSitting, chosen: Chooser, tomas: User, django_assert_num_queries: Any
) -> None:
    chosen(sitting, 20)
    with django_assert_num_queries(1):
        assert value_weights(tomas) == {}


def test_asking_takes_two_queries(
    sitting: ValueSitting, chosen: Chooser, maelle: User, django_assert_num_queries: Any
) -> None:
    chosen(sitting, 20)
    with django_assert_num_queries(2):
        latest_values(maelle)
