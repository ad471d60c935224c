from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.ties.rings import OUTWARD, Known, Ring, place, years_between
from curbside.algorithms.ties.strength import strength
from curbside.algorithms.ties.strengths import strengths
from tests.algorithms.ties.strategies import KNOWN, TODAY

FRIEND = Known("friend", TODAY, 0, 0, 0, None, TODAY)


def test_after_one_half_life_a_quarter_is_gone() -> None:
    silent = replace(FRIEND, last_touch=TODAY - timedelta(days=round(2 * 365.25)))
    fresh = strength(FRIEND, Ring.CLOSE, today=TODAY)
    assert strength(silent, Ring.CLOSE, today=TODAY) / fresh == pytest.approx(0.75, abs=1e-3)


def test_family_fades_more_slowly() -> None:
    silent = date(2022, 1, 1)
    friend, relative = (replace(FRIEND, how_known=how, last_touch=silent) for how in ("friend", "relative"))
    assert strength(relative, Ring.CLOSE, today=TODAY) > strength(friend, Ring.CLOSE, today=TODAY)


@given(KNOWN, st.sampled_from(OUTWARD))
@settings(max_examples=60)
def test_it_lies_between_0_and_1(person: Known, ring: Ring) -> None:
    assert 0 < strength(person, ring, today=TODAY) <= 1
    assert 0 < strength(person, None, today=TODAY) <= 1


@given(KNOWN, KNOWN, st.sampled_from(OUTWARD), st.sampled_from(OUTWARD))
@settings(max_examples=60)
def test_the_ring_the_student_gave_stands_above_everything(one: Known, other: Known, near: Ring, far: Ring) -> None:
    if OUTWARD.index(near) < OUTWARD.index(far):
        assert strength(one, near, today=TODAY) >= strength(other, far, today=TODAY)


@given(st.lists(KNOWN, max_size=8))
@settings(max_examples=30)
def test_many_at_once_are_the_same(people: list[Known]) -> None:
    silent = [years_between(person.last_touch, TODAY) for person in people]
    together = strengths(
        np.array([OUTWARD.index(place(person, today=TODAY).ring) for person in people], np.int64),
        np.array([np.nan if years is None else years for years in silent], np.float64),
        np.array([person.how_known == "relative" for person in people], np.bool_),
    )
    assert together.tolist() == pytest.approx([strength(person, None, today=TODAY) for person in people])
