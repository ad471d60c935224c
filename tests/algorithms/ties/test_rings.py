from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.ties.rings import OUTWARD, Known, Reason, Ring, Why, place
from tests.algorithms.ties.strategies import KNOWN, TODAY, days_ago


def known(
    how: str = "",
    *,
    last: date | None = None,
    touches: int = 0,
    answered: int = 0,
    since: date | None = None,
    added: date = TODAY,
) -> Known:
    return Known(how, last, touches, answered, 0, since, added)


def ago(*, days: int = 0, years: int = 0) -> date:
    return TODAY - timedelta(days=days + 366 * years)


def outwardness(person: Known) -> int:
    return OUTWARD.index(place(person, today=TODAY).ring)


@pytest.mark.parametrize(
    ("how", "ring"),
    [
        ("relative", Ring.INNER),
        ("friend", Ring.CLOSE),
        ("classmate", Ring.OCCASIONAL),
        ("family_doctor", Ring.OCCASIONAL),
        ("kind_doctor", Ring.OCCASIONAL),
        ("preceptor", Ring.OCCASIONAL),
    ],
)
def test_how_they_know_each_other_is_where_it_begins(how: str, ring: Ring) -> None:
    placement = place(known(how), today=TODAY)
    assert placement.ring == ring
    assert placement.reasons == (Reason(Why.HOW_KNOWN), Reason(Why.LAST_SPOKE_UNKNOWN))


def test_a_friend_silent_for_three_years_moves_outward_and_it_says_so() -> None:
    placement = place(known("friend", last=ago(years=3)), today=TODAY)
    assert (placement.ring, placement.reasons[-1]) == (Ring.OCCASIONAL, Reason(Why.SILENT, 3))


def test_a_silent_relative_stays_and_it_says_so() -> None:
    placement = place(known("relative", last=ago(years=3)), today=TODAY)
    assert (placement.ring, placement.reasons[-1]) == (Ring.INNER, Reason(Why.FAMILY_STAYS, 3))


def test_touches_and_answers_lately_move_a_classmate_inward() -> None:
    placement = place(known("classmate", last=ago(days=20), touches=4, answered=1), today=TODAY)
    assert placement.ring == Ring.INNER
    assert placement.reasons[1:] == (Reason(Why.OFTEN_LATELY, 4), Reason(Why.ANSWERS, 1))


def test_answers_of_long_ago_hold_nobody_near() -> None:
    assert place(known("classmate", last=ago(years=6), answered=5), today=TODAY).ring == Ring.PERIPHERAL


def test_someone_of_whom_nothing_is_known_is_new() -> None:
    assert place(known(added=ago(years=1)), today=TODAY).reasons == (Reason(Why.NOTHING_KNOWN),)


def test_someone_met_last_week_is_new_and_next_month_no_longer() -> None:
    met = known("met_once", added=ago(days=7))
    assert place(met, today=TODAY).reasons == (Reason(Why.JUST_MET, 7),)
    assert place(met, today=TODAY + timedelta(days=30)).ring == Ring.PERIPHERAL


def test_someone_brought_in_today_whom_one_met_long_ago_is_not_new() -> None:
    assert place(known(since=ago(years=4)), today=TODAY).ring == Ring.PERIPHERAL


@given(KNOWN, days_ago(), days_ago())
@settings(max_examples=60)
def test_a_more_recent_touch_never_moves_outward(person: Known, one: date, other: date) -> None:
    older, newer = sorted((one, other))
    assert outwardness(replace(person, last_touch=newer)) <= outwardness(replace(person, last_touch=older))


@given(KNOWN)
@settings(max_examples=60)
def test_a_touch_today_never_moves_outward(person: Known) -> None:
    touched = replace(person, last_touch=TODAY, touches=person.touches + 1)
    assert outwardness(touched) <= outwardness(person)


@given(KNOWN, st.integers(1, 3))
@settings(max_examples=60)
def test_more_answers_never_move_outward(person: Known, more: int) -> None:
    assert outwardness(replace(person, answered=person.answered + more)) <= outwardness(person)


@given(KNOWN)
@settings(max_examples=60)
def test_every_placement_says_why(person: Known) -> None:
    assert place(person, today=TODAY).reasons
