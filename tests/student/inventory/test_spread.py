"""The mean of a few answers and how far it may lie, and the order of the activities."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.student.inventory.activity_order import PAGES, in_order, page_of
from curbside.student.inventory.models import Activity
from curbside.student.inventory.spread import spread_of

answers = st.lists(st.integers(1, 5), min_size=2, max_size=8)


@pytest.mark.slow  # SciPy, the oracle, takes a while to load
@settings(max_examples=60, deadline=None)
@given(answers)
def test_the_interval_is_students_with_the_rounding_added(given_answers: list[int]) -> None:
    from scipy import stats  # noqa: PLC0415 - only where the oracle is asked

    found = spread_of(given_answers)
    assert found is not None
    mean, n = sum(given_answers) / len(given_answers), len(given_answers)
    variance = sum((one - mean) ** 2 for one in given_answers) / (n - 1) + 1 / 12
    low, high = stats.t.interval(0.9, n - 1, loc=mean, scale=(variance / n) ** 0.5)
    assert (found.low, found.high) == pytest.approx((max(1, low), min(5, high)), abs=0.01)


def test_one_answer_has_no_interval_and_none_has_nothing() -> None:
    assert spread_of([]) is None
    one = spread_of([4])
    assert one is not None
    assert (one.mean, one.low, one.high) == (4, None, None)


def test_eight_equal_answers_are_not_certain() -> None:
    found = spread_of([3] * 8)
    assert found is not None
    assert found.low is not None
    assert found.low < 3


def test_there_are_eight_activities_of_each_kind() -> None:
    assert set(Counter(activity.interest for activity in Activity).values()) == {8}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**31 - 1))
def test_no_page_holds_more_than_two_of_a_kind(seed: int) -> None:
    pages = [page_of(seed, page) for page in range(1, PAGES + 1)]
    assert sorted(one for page in pages for one in page) == sorted(Activity)
    assert max(count for page in pages for count in Counter(one.interest for one in page).values()) == 2
    assert in_order(seed) == in_order(seed)
