"""Reading a birthday, which need not have a year, as vCards, phones and spreadsheets write it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from .dates import day_and_month

_CHARACTERS_MAX: Final = 60
_TIME_OF_DAY: Final = r"(?:[tT ].*)?"
_WHOLE: Final = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})" + _TIME_OF_DAY)
_YEARLESS: Final = re.compile(r"--([0-9]{2})-?([0-9]{2})" + _TIME_OF_DAY)
_NUMBERS: Final = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-]([0-9]{4}|[0-9]{2}))?" + _TIME_OF_DAY)
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})" + _TIME_OF_DAY)
_YEARS: Final = range(1900, 2100)
_UNSET: Final = {"0000", "0001", "1000", "1601", "1899", "4501"}
"""With the first of January, what programs write when they know no birthday."""
_MONTHS_A_YEAR: Final = 12
_LEAP: Final = 2000


@dataclass(frozen=True, slots=True, order=True)
class Birthday:
    """A day of the year, and the year of birth where it is known."""

    month: int
    day: int
    year: int | None = None


def read_birthday(typed: str, *, day_first: bool = False) -> Birthday | None:
    """Read `1985-04-12`, `19850412`, `--0412`, `4/12/1985`, `12 avril`; None when it is no day of a year.

    `day_first` settles what `4/12` means. A year that stands for "none" (Apple's 1604, Outlook's 0) or that has
    only two digits is dropped, never guessed.
    """
    text = " ".join(typed.split())
    if not text or len(text) > _CHARACTERS_MAX:
        return None
    if found := _WHOLE.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        return _birthday(int(found[2]), int(found[3]), found[1])
    if found := _YEARLESS.fullmatch(text):
        return _birthday(int(found[1]), int(found[2]), None)
    if found := _NUMBERS.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        if first > _MONTHS_A_YEAR or (day_first and second <= _MONTHS_A_YEAR):
            first, second = second, first
        return _birthday(first, second, found[3])
    if worded := day_and_month(text):
        day, month, year = worded
        return _birthday(month, day, year)
    return None


def birthday_of_parts(year: str, month: str, day: str) -> Birthday | None:
    """Read a birthday of which each part has its own column."""
    if not (month.strip().isdecimal() and day.strip().isdecimal()):
        return None
    return _birthday(int(month.strip()[:3]), int(day.strip()[:3]), year.strip() if year.strip().isdecimal() else None)


def day_comes_first(values: Iterable[str]) -> bool | None:
    """Tell `25/03/1990` from `03/25/1990` by any value of the column that can only be one; None when none tells."""
    for value in values:
        found = _NUMBERS.fullmatch(value.strip()[:_CHARACTERS_MAX])
        if found and int(found[1]) > _MONTHS_A_YEAR >= int(found[2]):
            return True
        if found and int(found[2]) > _MONTHS_A_YEAR >= int(found[1]):
            return False
    return None


def _birthday(month: int, day: int, year: str | None) -> Birthday | None:
    if (month, day) == (1, 1) and year in _UNSET:
        return None
    known = int(year) if year and len(year) == len("1985") and int(year) in _YEARS else None
    try:
        date(known or _LEAP, month, day)
    except ValueError:
        return None
    return Birthday(month, day, known)
