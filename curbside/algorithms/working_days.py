"""Working days, Monday to Friday. Holidays differ by place and are left out: a day too early is no harm here."""

from datetime import date, timedelta
from typing import Final

_WORKING: Final = range(5)


def is_working_day(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() in _WORKING


def add_working_days(day: date, count: int) -> date:
    """The working day that comes `count` working days after `day`; `count` is at least 1."""
    if count < 1:
        raise ValueError("count must be at least 1")
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days lie after `start`, up to and including `end`; none when `end` is not later."""
    whole_weeks, rest = divmod(max((end - start).days, 0), 7)
    return whole_weeks * 5 + sum(is_working_day(start + timedelta(days=day + 1)) for day in range(rest))
