"""What a student knows so far: the matrix, its boxes, and nobody else's eyes on either."""

import re
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import Value
from curbside.student.outreach.models import OpenField
from curbside.student.people.models import Contact
from curbside.student.questions.models import Card
from curbside.student.reflection.models import Evidence, Held, Leans, Reflection
from tests.student.reflection.evidence_cast import Line, hoped, said, sorted_out, specialty, talked, talks

pytestmark = pytest.mark.slow

ALL = "/what-i-know/"
FIELD = "palliative-medicine"
HOME = Line(Value.CONTROL, Leans.FOR, "Home by six. The team holds the nights.")
PHONE = Line(Value.CONTROL, Leans.AGAINST, "Her phone has come to every birthday for nine years.")
BOX = f"{ALL}box/?specialty={FIELD}&value=control"


@pytest.fixture
def kofi(maelle: User, now: datetime) -> Reflection:
    """Two weeks ago; a nurse practitioner in a city."""
    return talked(maelle, "Kofi Ansah-Leduc", now - timedelta(days=14), sides={"area": "urban"})


@pytest.fixture
def bolduc(maelle: User, now: datetime) -> Reflection:
    return talked(maelle, "Marie-Ève Bolduc", now - timedelta(days=7), sides={"area": "rural"})


@pytest.fixture
def both(kofi: Reflection, bolduc: Reflection) -> None:
    """They said opposite things, strongly, of what each lives."""
    said(kofi, HOME, specialty(FIELD), strength=3)
    said(bolduc, PHONE, specialty(FIELD), strength=3)


def test_with_nothing_yet_it_says_so_kindly(as_maelle: Client) -> None:
    page = as_maelle.get(ALL).text
    assert "that is how everyone begins" in page
    assert "<table" not in page


def test_a_field_marked_and_a_hope_linked_make_a_box_that_is_dotted(
    bolduc: Reflection, maelle: User, now: datetime, as_maelle: Client
) -> None:
    OpenField.objects.create(student=maelle, specialty=specialty(FIELD), marked_at=now)
    hoped(bolduc, Held.HELD, Value.CONTROL)
    page = as_maelle.get(ALL).text
    assert (
        f'href="{escape(BOX)}"><span class="hide">Hours of my own, Palliative Medicine: Nobody asked yet</span>' in page
    )
    assert "dash" in page
    assert "Nobody asked yet" in as_maelle.get(BOX).text


def test_who_wrote_but_said_nothing_of_what_it_spoke_to_is_led_there(kofi: Reflection, as_maelle: Client) -> None:
    page = as_maelle.get(ALL).text
    assert "One thing is missing before it can stand here" in page
    assert f"{reverse('reflection:reflection', args=[kofi.pk])}?at=speaks#speaks" in page
    assert "Nothing here yet" not in page


def test_beside_what_is_known_stand_the_talks_that_say_nothing_yet(
    kofi: Reflection, bolduc: Reflection, as_maelle: Client, as_tomas: Client
) -> None:
    said(kofi, HOME, specialty(FIELD))
    page = as_maelle.get(ALL).text
    assert page.count("?at=speaks#speaks") == 1
    assert f"{bolduc.pk}/?at=speaks" in page
    assert "?at=speaks" not in as_tomas.get(ALL).text


def test_one_conversation_is_called_one(kofi: Reflection, as_maelle: Client) -> None:
    said(kofi, HOME, specialty(FIELD))
    assert "one person, so far" in as_maelle.get(ALL).text
    assert "One person, so far." in as_maelle.get(BOX).text


def test_of_a_conversation_it_says_which_field_each_thing_was_said_of(kofi: Reflection, as_maelle: Client) -> None:
    said(kofi, HOME, specialty(FIELD))
    said(kofi, PHONE, specialty("emergency-medicine"))
    page = " ".join(as_maelle.get(ALL).text.split())
    assert f"Spoke about Palliative Medicine: {HOME.value.label}" in page
    assert f"Spoke about Emergency Medicine: {PHONE.value.label}" in page


def test_a_box_tells_the_words_who_said_them_when_and_how_they_know(kofi: Reflection, as_maelle: Client) -> None:
    said(kofi, HOME, specialty(FIELD), known="saw_it")
    page = as_maelle.get(BOX).text
    for told in (HOME.words, "Kofi Ansah-Leduc", "8 November 2026", "They saw it", "A city"):
        assert told in page
    assert reverse("reflection:reflection", args=[kofi.pk]) in page


def test_without_words_of_its_own_it_tells_what_was_heard_on_the_question(kofi: Reflection, as_maelle: Client) -> None:
    heard = hoped(kofi, Held.HELD, Value.CONTROL)
    said(kofi, HOME._replace(words=""), specialty(FIELD), heard=heard)
    assert "Quieter than I thought." in as_maelle.get(BOX).text


@pytest.mark.usefixtures("both")
def test_who_disagrees_stands_side_by_side_and_no_average_is_told(as_maelle: Client) -> None:
    page = as_maelle.get(BOX).text
    assert "They disagree. 2 people. Both can be true." in page
    assert page.index(HOME.words) < page.index("There is little of it</h2>") < page.index(PHONE.words)
    assert "A city" in page
    assert "Rural or remote" in page
    assert "It leans" not in page
    assert "thick" not in page


@pytest.mark.usefixtures("both")
def test_the_matrix_says_so_too_and_its_table_has_the_same(as_maelle: Client) -> None:
    page = as_maelle.get(ALL).text
    assert "Hours of my own, Palliative Medicine: They disagree, 2 people" in page
    assert re.search(r"<td><a[^>]*>They disagree<span", page)


@pytest.mark.usefixtures("both")
def test_by_keyboard_there_is_a_way_past_the_boxes_of_the_matrix(as_maelle: Client) -> None:
    page = as_maelle.get(ALL).text
    past = re.search(r'<a class="skip here" href="#(\w+)">', page)
    assert past
    assert past.start() < page.index('<table class="grid"') < page.index(f'id="{past[1]}"')


def test_columns_stand_by_name_whatever_was_heard(kofi: Reflection, as_maelle: Client) -> None:
    for slug in ("psychiatry", "family-medicine", "psychiatry"):
        said(kofi, HOME, specialty(slug), strength=3)
    page = as_maelle.get(ALL).text
    assert page.index('col">Family Medicine') < page.index('col">Psychiatry')


def test_what_was_taken_out_counts_no_more(kofi: Reflection, now: datetime, as_maelle: Client) -> None:
    said(kofi, HOME, specialty(FIELD), removed_at=now)
    assert HOME.words not in as_maelle.get(ALL).text
    assert as_maelle.get(BOX).status_code == 404


def test_a_hope_taken_away_makes_no_row(bolduc: Reflection, now: datetime, as_maelle: Client) -> None:
    hoped(bolduc, Held.HELD, Value.PRESTIGE)
    said(bolduc, HOME, specialty(FIELD))
    assert "Being looked up to" in as_maelle.get(ALL).text
    Card.objects.update(removed_at=now)
    assert "Being looked up to" not in as_maelle.get(ALL).text


@pytest.mark.parametrize("path", [BOX.replace("control", "money"), BOX.replace(FIELD, "dermatology"), f"{ALL}box/"])
@pytest.mark.usefixtures("both")
def test_a_box_there_is_not_is_not_found(path: str, as_maelle: Client) -> None:
    specialty("dermatology")
    assert as_maelle.get(path).status_code == 404


@pytest.mark.usefixtures("both")
def test_another_student_sees_nothing_of_it(as_tomas: Client) -> None:
    assert as_tomas.get(BOX).status_code == 404
    page = as_tomas.get(ALL).text
    assert "that is how everyone begins" in page
    assert "Kofi" not in page


@pytest.mark.usefixtures("both")
def test_another_student_s_box_of_the_same_name_holds_only_their_own(
    tomas: User, now: datetime, as_tomas: Client
) -> None:
    said(talked(tomas, "Someone Else", now - timedelta(days=1)), HOME, specialty(FIELD))
    page = as_tomas.get(BOX).text
    assert "One person, so far." in page
    assert "Kofi" not in page
    assert PHONE.words not in page


@pytest.mark.parametrize("path", [ALL, BOX, f"{ALL}hopes/"])
def test_who_is_not_signed_in_is_asked_to(path: str, client: Client) -> None:
    assert client.get(path).status_code == 302


@pytest.mark.parametrize("count", [1, 3])
def test_more_that_was_heard_asks_the_database_no_more(
    maelle: User, now: datetime, as_maelle: Client, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    talks(maelle, count, now, fields=1)
    for number in range(count):
        Contact.objects.create(
            student=maelle, name=f"Free {number}", specialty=specialty("family-medicine"), created_at=now
        )
    assert Evidence.objects.count() == 4 * count
    with django_assert_num_queries(12):
        as_maelle.get(ALL)
    with django_assert_num_queries(11):
        as_maelle.get(BOX.replace(FIELD, "family-medicine"))


def test_rows_stand_with_what_matters_most_first_once_it_was_sorted_out(
    kofi: Reflection, maelle: User, now: datetime, as_maelle: Client
) -> None:
    for value in (Value.CONTINUITY, Value.TEAM, Value.TEACHING):
        said(kofi, HOME._replace(value=value), specialty(FIELD))
    OpenField.objects.create(student=maelle, specialty=specialty("psychiatry"), marked_at=now)
    rows = [">Knowing people over years</th>", ">A team around me</th>", ">Teaching</th>"]
    page = as_maelle.get(ALL).text
    assert [page.index(row) for row in rows] == sorted(page.index(row) for row in rows)
    sorted_out(maelle, now)
    page = as_maelle.get(ALL).text
    assert [page.index(row) for row in rows] == sorted((page.index(row) for row in rows), reverse=True)
    assert "Nobody in this field has told you about “Teaching”" in page
    assert page.count("Of all you sorted,") == 1
