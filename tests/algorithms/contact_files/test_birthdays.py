"""A birthday is read in the ways tables write it; what is in doubt is not made up."""

import pytest

from curbside.algorithms.contact_files.birthdays import (
    Birthday,
    birthday_of_parts,
    day_comes_first,
    read_birthday,
)

THE_TWELFTH = Birthday(4, 12, 1985)


@pytest.mark.parametrize(
    "typed",
    [
        *("1985-04-12", "19850412", "1985/4/12", "4/12/1985", "04-12-1985", "12 April 1985", "April 12, 1985"),
        *("12 avril 1985", "12-Apr-1985", "12. April 1985", "12 de abril de 1985", "1985-04-12 00:00:00"),
    ],
)
def test_reads_the_same_day_from_many_spellings(typed: str) -> None:
    assert read_birthday(typed) == THE_TWELFTH


@pytest.mark.parametrize("typed", ["--04-12", "--0412", "4/12", "12 avril", "April 12th", "4/12/85", "1604-04-12"])
def test_a_year_that_is_not_known_stays_unknown(typed: str) -> None:
    assert read_birthday(typed) == Birthday(4, 12)


@pytest.mark.parametrize(
    "typed", ["", "0/0/00", "1/1/4501", "1000-01-01", "soon", "1985", "1985-04", "---12", "2/30", "31 juin", "1" * 99]
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_birthday(typed) is None


def test_who_writes_the_day_first_is_believed_unless_it_cannot_be() -> None:
    assert read_birthday("3/4/1985", day_first=True) == Birthday(4, 3, 1985)
    assert read_birthday("4/25/1985", day_first=True) == Birthday(4, 25, 1985)
    assert read_birthday("25/4/1985") == Birthday(4, 25, 1985)


def test_the_twenty_ninth_of_february_needs_no_year() -> None:
    assert read_birthday("--0229") == Birthday(2, 29)
    assert read_birthday("1985-02-29") is None


def test_a_column_tells_by_one_day_that_can_be_only_one() -> None:
    assert day_comes_first(["3/4/85", "25/4/85"]) is True
    assert day_comes_first(["3/4/85", "4/25/85"]) is False
    assert day_comes_first(["3/4/85", ""]) is None


def test_parts_make_a_birthday_when_month_and_day_are_there() -> None:
    assert birthday_of_parts("1985", "4", "12") == THE_TWELFTH
    assert birthday_of_parts("", "04", "12") == Birthday(4, 12)
    assert birthday_of_parts("1985", "", "12") is None
