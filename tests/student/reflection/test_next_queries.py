"""With whom to talk next: the student's own people first to be looked at, and why each is suggested."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.student.inventory.models import Value
from curbside.student.outreach.models import OpenField, SetAside
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, Touch, TouchKind
from curbside.student.reflection.evidence_queries import so_far
from curbside.student.reflection.models import Leans, Viewpoint
from curbside.student.reflection.next_queries import Next, next_conversations, people_to_talk_with
from curbside.student.reflection.next_words import facts
from curbside.student.reflection.viewpoints_heard import viewpoints
from tests.student.reflection.evidence_cast import Line, said, specialty, talked

FIELD = "internal-medicine"
HOME = Line(Value.CONTROL, Leans.FOR, "Home by six.")
PHONE = Line(Value.CONTROL, Leans.AGAINST, "Her phone is always on.")


@pytest.fixture
def chidi(maelle: User, now: datetime) -> Contact:
    """A friend in a field Maëlle marked as open."""
    OpenField.objects.create(student=maelle, specialty=specialty(FIELD), marked_at=now)
    return someone(maelle, "Chidi Eze", now, how_known="friend")


def someone(student: User, name: str, now: datetime, **fields: Any) -> Contact:
    return Contact.objects.create(student=student, name=name, specialty=specialty(FIELD), created_at=now, **fields)


def free(student: User, now: datetime) -> list[str]:
    return [one.name for one in people_to_talk_with(student, [specialty(FIELD)], now=now)]


def suggested(student: User, now: datetime) -> list[Next]:
    known = so_far(student)
    people = people_to_talk_with(student, known.specialties, now=now)
    return next_conversations(known, viewpoints(known.evidence, known.specialties), people)


def test_the_nearest_of_ones_people_in_the_field_stands_first(chidi: Contact, maelle: User, now: datetime) -> None:
    someone(maelle, "Aaron Far", now, how_known="not_yet")
    Contact.objects.create(student=maelle, name="Of another field", created_at=now)
    assert free(maelle, now) == ["Chidi Eze", "Aaron Far"]


def test_who_is_busy_put_away_or_asked_not_to_be_asked_is_left_out(chidi: Contact, maelle: User, now: datetime) -> None:
    one, two, three, four, five = (someone(maelle, f"Person {at}", now) for at in range(5))
    Conversation.objects.create(student=maelle, contact=one, created_at=now)
    SetAside.objects.create(student=maelle, contact=two, until=now.date() + timedelta(days=9), at=now)
    Address.objects.create(contact=three, kind=AddressKind.EMAIL, value="Stop@hospital.example")
    OptOut.objects.create(email="stop@hospital.example", since=now)
    Touch.objects.create(contact=four, kind=TouchKind.ASKED, at=now - timedelta(days=9))
    Contact.objects.filter(pk=five.pk).update(removed_at=now)
    talked(maelle, "Talked lately", now - timedelta(days=30), field=specialty(FIELD))
    assert free(maelle, now) == ["Chidi Eze"]


def test_after_a_year_one_may_talk_again(maelle: User, now: datetime) -> None:
    talked(maelle, "Long ago", now - timedelta(days=400), field=specialty(FIELD))
    assert free(maelle, now) == ["Long ago"]


def test_another_student_s_people_are_never_suggested(chidi: Contact, tomas: User, now: datetime) -> None:
    OpenField.objects.create(student=tomas, specialty=specialty(FIELD), marked_at=now)
    assert free(tomas, now) == []
    assert [one.contact for one in suggested(tomas, now)] == [None]


def test_where_nobody_was_asked_ones_own_person_is_suggested_about_what_one_cares_for(
    chidi: Contact, maelle: User, now: datetime
) -> None:
    said(talked(maelle, "Kofi", now), HOME, specialty("psychiatry"))
    first = suggested(maelle, now)[0]
    assert (first.contact, first.specialty.pk, first.values) == (chidi, FIELD, [Value.CONTROL])
    assert facts(first, so_far(maelle)) == ["Nobody in this field has told you about “Hours of my own” yet."]


def test_where_people_disagree_that_is_the_reason(chidi: Contact, maelle: User, now: datetime) -> None:
    for name, line in (("Kofi", HOME), ("Marie-Ève", PHONE)):
        said(talked(maelle, name, now), line, specialty(FIELD), strength=3)
    known = so_far(maelle)
    said_so = "People in this field told you opposite things about “Hours of my own”."
    assert facts(suggested(maelle, now)[0], known)[0] == said_so


def test_a_side_not_heard_is_named_and_no_kind_is_suggested_that_is_among_ones_people(
    chidi: Contact, maelle: User, now: datetime
) -> None:
    sides = {"setting": "academic", "career": "late", "area": "urban", "gender": "woman"}
    said(talked(maelle, "Harjit", now, sides=sides), HOME, specialty(FIELD))
    Viewpoint.objects.create(contact=chidi, setting="community", changed_at=now)
    found = suggested(maelle, now)
    assert [one.contact for one in found] == [chidi, None]
    side = "They would bring a side you have not heard yet: a community practice."
    assert side in facts(found[0], so_far(maelle))
    assert found[1].why.viewpoints == ("training",)


def test_without_anybody_a_kind_of_person_is_suggested_with_a_way_to_one(
    maelle: User, now: datetime, as_maelle: Client
) -> None:
    said(talked(maelle, "Kofi", now), HOME, specialty("psychiatry"))
    OpenField.objects.create(student=maelle, specialty=specialty(FIELD), marked_at=now)
    page = as_maelle.get("/what-i-know/").text
    assert "Someone in Internal Medicine" in page
    assert 'href="/people/paths/?q=Internal%20Medicine"' in page


def test_the_page_offers_one_main_button_that_prepares(
    chidi: Contact, maelle: User, now: datetime, as_maelle: Client
) -> None:
    someone(maelle, "Aaron Far", now)
    said(talked(maelle, "Kofi", now), HOME, specialty("psychiatry"))
    page = as_maelle.get("/what-i-know/").text
    assert f'action="/sheets/new/{chidi.pk}/"' in page
    assert page.count("btn main") == 1
