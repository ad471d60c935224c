from datetime import date, timedelta

import pytest

from curbside.algorithms.working_days import add_working_days, working_days_between

FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 23)


def test_the_working_day_after_a_friday_is_the_monday() -> None:
    assert add_working_days(FRIDAY, 1) == MONDAY


def test_five_working_days_after_a_monday_is_the_next_monday() -> None:
    assert add_working_days(MONDAY, 5) == date(2026, 11, 30)


@pytest.mark.parametrize("start", [date(2026, 11, 21), date(2026, 11, 22)])
def test_five_working_days_after_a_weekend_day_is_the_friday(start: date) -> None:
    assert add_working_days(start, 5) == date(2026, 11, 27)


def test_no_days_is_no_count() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        add_working_days(MONDAY, 0)


def test_a_weekend_holds_no_working_days() -> None:
    assert working_days_between(FRIDAY, date(2026, 11, 22)) == 0


def test_an_end_before_the_start_holds_none() -> None:
    assert working_days_between(MONDAY, FRIDAY) == 0


def test_counting_and_adding_agree_from_every_weekday() -> None:
    for start in (FRIDAY + timedelta(days=day) for day in range(7)):
        for count in range(1, 40):
            assert working_days_between(start, add_working_days(start, count)) == count
