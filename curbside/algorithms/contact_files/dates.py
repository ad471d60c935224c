"""Reading the day of a connection, which LinkedIn has written in several ways over the years."""

import re
import unicodedata
from datetime import date
from typing import Final

_DATE_CHARACTERS_MAX: Final = 60
_MONTHS: Final = {
    **dict.fromkeys(("jan", "ene", "gen"), 1),
    **dict.fromkeys(("feb", "fev"), 2),
    **dict.fromkeys(("mar", "mrt", "maa"), 3),
    **dict.fromkeys(("apr", "avr", "abr"), 4),
    **dict.fromkeys(("may", "mai", "mei", "mag"), 5),
    **dict.fromkeys(("jun", "juin", "giu"), 6),
    **dict.fromkeys(("jul", "juil", "lug"), 7),
    **dict.fromkeys(("aug", "aou", "ago"), 8),
    **dict.fromkeys(("sep", "set"), 9),
    **dict.fromkeys(("oct", "okt", "out", "ott"), 10),
    "nov": 11,
    **dict.fromkeys(("dec", "dez", "dic"), 12),
}
"""The beginnings of the months' names in English, French, Spanish, German, Portuguese, Italian and Dutch."""
_TIME_OF_DAY: Final = r"(?:[t, ].*)?"
_YEAR: Final = r"([0-9]{4}|[0-9]{2})"
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + _TIME_OF_DAY)
_DAY_FIRST: Final = re.compile(
    r"([0-9]{1,2})(?:er|st|nd|rd|th)?[-. ]+(?:de )?([a-z]{3,10})[-., ]+(?:de )?" + _YEAR + _TIME_OF_DAY,
)
_DAY_AND_MONTH: Final = re.compile(r"([0-9]{1,2})(?:er|st|nd|rd|th)?[-. ]+(?:de )?([a-z]{3,10})[.]?")
_MONTH_AND_DAY: Final = re.compile(r"([a-z]{3,10})[. ]+([0-9]{1,2})(?:st|nd|rd|th)?")
_MONTH_FIRST: Final = re.compile(r"([a-z]{3,10})[. ]+([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})" + _TIME_OF_DAY)
_NUMBERS: Final = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]" + _YEAR + _TIME_OF_DAY)
_CENTURY: Final = 2000
_TWO_DIGITS: Final = 100
_MONTHS_A_YEAR: Final = 12


def read_day(typed: str) -> date | None:
    """Read `12-Mar-21`, `12 mars 2021`, `3/12/21, 4:05 PM`, `2021-03-12`; None when it is no day.

    Numbers are month/day/year, as LinkedIn writes them, unless the first cannot be a month. A time
    of day is dropped. Two digits of a year are of this century: LinkedIn began in 2003.
    """
    if len(typed) > _DATE_CHARACTERS_MAX:
        return None
    plain = _plain(typed)
    if found := _YEAR_FIRST.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(plain):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_FIRST.fullmatch(plain):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    if found := _NUMBERS.fullmatch(plain):
        month, day = int(found[1]), int(found[2])
        if month > _MONTHS_A_YEAR:
            month, day = day, month
        return _day(int(found[3]), month, day)
    return None


def day_and_month(typed: str) -> tuple[int, int, str | None] | None:
    """Read `12 avril 1985`, `April 12, 1985` and both without a year as day, month and the digits of the year."""
    plain = _plain(typed)
    if found := _DAY_FIRST.fullmatch(plain):
        return int(found[1]), _month(found[2]), found[3]
    if found := _MONTH_FIRST.fullmatch(plain):
        return int(found[2]), _month(found[1]), found[3]
    if found := _DAY_AND_MONTH.fullmatch(plain):
        return int(found[1]), _month(found[2]), None
    if found := _MONTH_AND_DAY.fullmatch(plain):
        return int(found[2]), _month(found[1]), None
    return None


def _plain(typed: str) -> str:
    parts = unicodedata.normalize("NFKD", typed.strip().casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _month(word: str) -> int:
    return _MONTHS.get(word[:4]) or _MONTHS.get(word[:3]) or 0


def _day(year: int, month: int, day: int) -> date | None:
    if year < _TWO_DIGITS:
        year += _CENTURY
    try:
        return date(year, month, day)
    except ValueError:
        return None
