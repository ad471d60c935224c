"""Times are written one way on every page of a language."""

from datetime import UTC, date, datetime

from django.template import engines
from django.utils import timezone, translation

from curbside.foundation.kit.clock import clock_words, moment_words, zone_words

AT = datetime(2026, 11, 24, 15, 5, tzinfo=UTC)


def test_a_time_reads_as_in_canadian_french() -> None:
    with translation.override("fr"):
        assert clock_words(AT) == "15\xa0h\xa005"
        assert moment_words(AT) == "mardi 24 novembre 2026, 15\xa0h\xa005"


def test_a_time_needs_no_am_or_pm_in_english() -> None:
    with translation.override("en"):
        assert moment_words(AT) == "Tuesday 24 November 2026, 15:05"


def test_a_zone_is_a_place_people_know() -> None:
    assert zone_words("America/Argentina/Buenos_Aires") == "Buenos Aires"
    assert zone_words("America/St_Johns") == "St. John’s"


def test_pages_show_the_readers_clock() -> None:
    page = engines["django"].from_string("{% load clock %}{{ at|clock }}{{ none|clock }}")
    with timezone.override("America/Toronto"), translation.override("en"):
        assert page.render({"at": AT, "none": None}) == "10:05"


def test_the_first_of_a_month_is_said_as_french_says_it() -> None:
    page = engines["django"].from_string('{{ day|date:"j F Y" }}, {{ day|date:"DATE_FORMAT" }}, {{ day|date:"Y-m-j" }}')
    with translation.override("fr"):
        assert page.render({"day": date(2026, 9, 1)}) == "1er septembre 2026, 1er septembre 2026, 2026-09-1"
        assert page.render({"day": date(2026, 9, 11)}).startswith("11 septembre 2026,")
        assert moment_words(datetime(2026, 9, 1, 9, 5, tzinfo=UTC)).startswith("mardi 1er septembre 2026")
    with translation.override("en"):
        assert page.render({"day": date(2026, 9, 1)}).startswith("1 September 2026")
