"""Hopes over time: drawn and listed, in the order of the conversations, and never counted up."""

from datetime import datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import Value
from curbside.student.reflection.models import Held, Leans
from tests.student.reflection.evidence_cast import Line, hoped, said, specialty, talked, talks

HOPES = "/what-i-know/hopes/"


def test_with_nothing_yet_it_says_so(as_maelle: Client) -> None:
    page = as_maelle.get(HOPES).text
    assert "Nothing here yet" in page
    assert '<svg class="draw' not in page


def test_each_hope_stands_with_what_became_of_it_and_what_was_heard(
    maelle: User, now: datetime, as_maelle: Client
) -> None:
    hoped(talked(maelle, "Kofi", now), Held.SURPRISED, Value.TEAM, "That nobody works alone")
    page = as_maelle.get(HOPES).text
    assert "That nobody works alone" in page
    assert "Something else came: Quieter than I thought. · A team around me" in page
    assert "Your hopes in one conversation, on 22 November 2026" in page


def test_the_newest_is_listed_first_and_drawn_last(maelle: User, now: datetime, as_maelle: Client) -> None:
    for days, name, held in ((9, "Earlier", Held.HELD), (2, "Later", Held.DID_NOT)):
        hoped(talked(maelle, name, now - timedelta(days=days)), held, Value.TEAM)
    page = as_maelle.get(HOPES).text
    assert page.index("Later") < page.index("Earlier")
    assert "from 13 November 2026 to 20 November 2026" in page
    assert 'class="hope acc" d="M94' in page
    assert 'class="hope ink" d="M266' in page


def test_a_hope_of_which_nothing_is_said_yet_waits(maelle: User, now: datetime, as_maelle: Client) -> None:
    heard = hoped(talked(maelle, "Kofi", now), Held.HELD, Value.TEAM)
    heard.held = ""
    heard.save()
    assert "Kofi" not in as_maelle.get(HOPES).text


def test_another_student_sees_nothing_of_it(maelle: User, now: datetime, as_tomas: Client) -> None:
    talks(maelle, 3, now)
    assert "Nothing here yet" in as_tomas.get(HOPES).text


def test_they_can_be_narrowed_to_one_value_and_one_specialty(maelle: User, now: datetime, as_maelle: Client) -> None:
    surgery = specialty("general-surgery")
    hoped(talked(maelle, "Kofi", now, field=surgery), Held.HELD, Value.TEAM, "A team")
    hoped(talked(maelle, "Chidi", now, field=surgery), Held.HELD, Value.CONTROL, "An evening")
    spoke_of_it = talked(maelle, "Lucie", now)
    said(spoke_of_it, Line(Value.TEAM, Leans.FOR, ""), surgery)
    hoped(spoke_of_it, Held.DID_NOT, Value.TEAM, "Both")
    hoped(talked(maelle, "Ivan", now, field=specialty("psychiatry")), Held.HELD, Value.TEAM, "Another field")
    page = as_maelle.get(HOPES, {"value": "team", "specialty": "general-surgery"}).text
    assert [words in page for words in ("A team<", "Both<", "An evening", "Another field")] == [
        True,
        True,
        False,
        False,
    ]
    assert "Your hopes in 2 conversations" in page
    assert "Show all" in page


@pytest.mark.parametrize("query", [{"value": "luck"}, {"specialty": "no-such"}, {"value": "x" * 9000, "page": "x"}])
def test_what_cannot_be_read_asks_for_all(
    maelle: User, now: datetime, as_maelle: Client, query: dict[str, str]
) -> None:
    hoped(talked(maelle, "Kofi", now), Held.HELD, Value.TEAM, "A team")
    page = as_maelle.get(HOPES, query).text
    assert "A team" in page
    assert "Show all" not in page


def test_where_nothing_is_about_both_it_says_so_and_leads_back(maelle: User, now: datetime, as_maelle: Client) -> None:
    hoped(talked(maelle, "Kofi", now, field=specialty("psychiatry")), Held.HELD, Value.TEAM)
    hoped(talked(maelle, "Ivan", now, field=specialty("general-surgery")), Held.HELD, Value.CONTROL)
    page = as_maelle.get(HOPES, {"value": "team", "specialty": "general-surgery"}).text
    assert "No hope of yours is about that." in page
    assert f'href="{HOPES}"' in page


@pytest.mark.parametrize("count", [1, 3])
def test_more_hopes_ask_the_database_no_more(
    maelle: User, now: datetime, as_maelle: Client, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    talks(maelle, count, now)
    with django_assert_num_queries(7):
        as_maelle.get(HOPES)


def test_the_forty_first_conversation_is_a_page_away(maelle: User, now: datetime, as_maelle: Client) -> None:
    talks(maelle, 41, now)
    assert "?value=&amp;page=2" in as_maelle.get(HOPES, {"value": ""}).text
    assert "Harjit Singh Dhaliwal" in as_maelle.get(f"{HOPES}?page=2").text


def test_reflect_leads_there_and_to_what_is_known_so_far(as_maelle: Client) -> None:
    page = as_maelle.get("/reflections/").text
    for path in (HOPES, "/what-i-know/", "/what-matters/", "/nobody-had-it-figured-out/"):
        assert f'href="{path}"' in page
