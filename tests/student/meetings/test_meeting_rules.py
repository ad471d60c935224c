"""Where and when a meeting may be."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.core.exceptions import ValidationError

from curbside.student.meetings import rules


@pytest.mark.parametrize(
    ("kind", "place", "there"),
    [
        ("public", "  The café\tin the main hall ", "The café in the main hall"),
        ("workplace", "Cardiology clinic, 2nd floor", "Cardiology clinic, 2nd floor"),
        ("video", "", ""),
        ("phone", "613 555 0142", "613 555 0142"),
    ],
)
def test_a_place_is_kept_as_one_line(kind: str, place: str, there: str) -> None:
    assert rules.check_place(kind, place) == there


@pytest.mark.parametrize(
    ("kind", "place"),
    [("public", "my apartment"), ("workplace", "her home office"), ("public", ""), ("public", "chez moi")],
)
def test_a_home_or_nothing_is_refused(kind: str, place: str) -> None:
    with pytest.raises(rules.PlaceRefused):
        rules.check_place(kind, place)


@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(seconds=-1), timedelta(days=367)])
def test_a_time_is_ahead_and_within_a_year(ahead: timedelta, now: datetime) -> None:
    with pytest.raises(ValidationError):
        rules.check_time(now + ahead, now=now)


@pytest.mark.parametrize("minutes", [9, 121, 0])
def test_a_meeting_lasts_ten_minutes_to_two_hours(minutes: int) -> None:
    with pytest.raises(ValidationError):
        rules.check_minutes(minutes)


@pytest.mark.parametrize("minutes", [10, 120])
def test_the_bounds_themselves_are_fine(minutes: int) -> None:
    assert rules.check_minutes(minutes) == minutes


def test_a_local_time_names_one_moment() -> None:
    moment = rules.to_instant(date(2026, 11, 24), time(12, 15), "America/St_Johns")
    assert moment.astimezone(UTC) == datetime(2026, 11, 24, 15, 45, tzinfo=UTC)


def test_a_skipped_time_is_explained() -> None:
    with pytest.raises(ValidationError, match="skipped"):
        rules.to_instant(date(2027, 3, 14), time(2, 30), "America/Toronto")


def test_a_time_that_comes_twice_is_explained() -> None:
    with pytest.raises(ValidationError, match="twice"):
        rules.to_instant(date(2026, 11, 1), time(1, 30), "America/Toronto")


@pytest.mark.parametrize("clock", [time(1, 59), time(3, 0)])
def test_the_minutes_beside_the_skipped_hour_are_fine(clock: time) -> None:
    assert rules.to_instant(date(2027, 3, 14), clock, "America/Toronto").time() == clock
