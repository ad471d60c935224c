"""The day of a connection, in the ways LinkedIn and spreadsheet programs have written it."""

from datetime import date

import pytest

from curbside.algorithms.contact_files.dates import read_day

THE_TWELFTH = date(2021, 3, 12)


@pytest.mark.parametrize(
    "typed",
    [
        *("12-Mar-21", "12 Mar 2021", "12-mar-2021", "12 mars 2021", "12. März 2021", "12 Mar 2021, 10:05"),
        *("3/12/21, 4:05 PM", "3/12/2021", "03/12/21, 11:15 AM", "Mar 12, 2021", "March 12, 2021"),
        *("2021-03-12", "2021-03-12T04:05:00Z", "2021/3/12", " 12-MAR-21 "),
    ],
)
def test_reads_the_same_day_from_many_spellings(typed: str) -> None:
    assert read_day(typed) == THE_TWELFTH


def test_a_first_number_that_is_no_month_is_the_day() -> None:
    assert read_day("25/03/2021") == date(2021, 3, 25)


@pytest.mark.parametrize(
    ("typed", "month"),
    [("janv.", 1), ("févr.", 2), ("avr.", 4), ("mai", 5), ("juin", 6), ("juil.", 7), ("août", 8), ("déc.", 12)],
)
def test_reads_french_months(typed: str, month: int) -> None:
    assert read_day(f"1er {typed} 2020") == date(2020, month, 1)


@pytest.mark.parametrize("typed", ["", "soon", "31 Feb 2021", "0/0/00", "13/13/21", "12 Foo 2021", "1" * 500, "٣/٤/٢١"])
def test_what_is_no_day_is_not_known(typed: str) -> None:
    assert read_day(typed) is None
