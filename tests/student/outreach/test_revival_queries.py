"""The short list of whom to revive."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from django.utils import translation
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.student.outreach.actions.revival import mark_open_fields, set_aside, weigh
from curbside.student.outreach.actions.warm_ups import begin_warm_up
from curbside.student.outreach.revival_queries import Suggested, WhyNow, weights_of, why_now
from curbside.student.outreach.revival_words import facts, gap_words, way_words
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, HowKnown, Ring
from tests.student.outreach.book_cast import someone, specialty, tie

LONG_AGO = date(2023, 10, 1)
QUERIES = 14


@pytest.fixture
def mehmet(maelle: User, now: datetime) -> Contact:
    """A classmate from Foundations, silent for three years."""
    return someone(
        maelle,
        "Mehmet Yıldırım",
        now,
        how_known=HowKnown.CLASSMATE,
        known_from="Foundations",
        last_spoke=LONG_AGO,
        specialty=specialty("anesthesiology"),
    )


def names(page: WhyNow) -> list[str]:
    return [one.contact.name for one in page.suggested]


def only(page: WhyNow) -> Suggested:
    assert len(page.suggested) == 1
    return page.suggested[0]


def test_every_reason_is_a_fact(mehmet: Contact, maelle: User, now: datetime) -> None:
    field = specialty("anesthesiology")
    mark_open_fields(maelle, marked=[field], shown=[field], now=now)
    assert facts(only(why_now(maelle, now))) == [
        "A classmate",
        "Works in a field you marked as open: Anesthesiology",
        "You were last in touch 3 years ago",
        "Not among the people closest to you",
    ]


def test_the_facts_are_said_in_french_too(mehmet: Contact, maelle: User, now: datetime) -> None:
    with translation.override("fr"):
        assert "Votre dernier contact remonte à 3 ans" in facts(only(why_now(maelle, now)))


def test_no_chance_is_ever_named(mehmet: Contact, maelle: User, now: datetime) -> None:
    one = only(why_now(maelle, now))
    assert not any(sign in " ".join([*facts(one), way_words(one)]) for sign in ("%", "likely", "probab", "chance"))


def test_who_could_introduce_is_named(maelle: User, now: datetime) -> None:
    amira = someone(maelle, "Amira", now, ring_word=Ring.CLOSE)
    eze = someone(maelle, "Dr. Eze", now, how_known=HowKnown.MET_ONCE, last_spoke=LONG_AGO)
    tie(amira, eze, now)
    one = only(why_now(maelle, now))
    assert (one.contact, one.connector, one.needs_warm_up) == (eze, amira, False)
    assert "Amira knows them and could introduce you" in facts(one)
    assert way_words(one) == "Let Amira mention you first."


def test_someone_farther_out_introduces_nobody(maelle: User, now: datetime) -> None:
    far = someone(maelle, "Far", now, ring_word=Ring.PERIPHERAL)
    near = someone(maelle, "Near", now, ring_word=Ring.CLOSE, how_known=HowKnown.COLLEAGUE)
    tie(far, near, now)
    assert all(one.connector != far for one in why_now(maelle, now).suggested)


def test_after_a_long_silence_a_hello_comes_first(mehmet: Contact, maelle: User, now: datetime) -> None:
    assert only(why_now(maelle, now)).needs_warm_up


def test_what_is_not_known_is_counted_and_said(mehmet: Contact, maelle: User, now: datetime) -> None:
    someone(maelle, "Somebody", now)
    words = [gap_words(gap) for gap in why_now(maelle, now).gaps]
    assert "For 1 person we do not know when you were last in touch." in words


@pytest.mark.parametrize("made", ["conversation", "touch", "aside", "warm-up", "opt-out", "removed"])
def test_who_is_asked_or_left_out_is_not_suggested(mehmet: Contact, maelle: User, now: datetime, made: str) -> None:
    if made == "conversation":
        Conversation.objects.create(student=maelle, contact=mehmet, created_at=now)
    elif made == "touch":
        record_touch(mehmet, "asked", now=now - timedelta(days=59))
    elif made == "aside":
        set_aside(mehmet, actor=maelle, now=now)
    elif made == "warm-up":
        begin_warm_up(mehmet, actor=maelle, now=now)
    elif made == "opt-out":
        Address.objects.create(contact=mehmet, kind=AddressKind.EMAIL, value="Mehmet@Hospital.example")
        OptOut.objects.create(email="mehmet@hospital.example", since=now)
    else:
        Contact.objects.update(removed_at=now)
    assert names(why_now(maelle, now)) == []


def test_what_was_set_aside_comes_back_after_its_day(mehmet: Contact, maelle: User, now: datetime) -> None:
    set_aside(mehmet, actor=maelle, now=now)
    assert names(why_now(maelle, now + timedelta(days=89))) == []
    assert names(why_now(maelle, now + timedelta(days=90))) == ["Mehmet Yıldırım"]


def test_weights_move_the_order(mehmet: Contact, maelle: User, now: datetime) -> None:
    someone(maelle, "Oluwaseun", now, how_known=HowKnown.CLASSMATE, ring_word=Ring.CLOSE)
    someone(maelle, "Dr. Quill", now, how_known=HowKnown.MET_ONCE, last_spoke=LONG_AGO)
    zero = dict.fromkeys(("introduced", "peripheral", "open_field", "little_known_field", "bridging"), 0)
    given = weights_of(maelle)
    weigh(maelle, type(given)(**zero, peers=4, lost_touch=1), now=now)
    assert names(why_now(maelle, now)) == ["Mehmet Yıldırım", "Oluwaseun", "Dr. Quill"]
    weigh(maelle, type(given)(**zero, peers=1, lost_touch=4), now=now)
    assert names(why_now(maelle, now)) == ["Mehmet Yıldırım", "Dr. Quill", "Oluwaseun"]
    weigh(maelle, type(given)(**zero, peers=0, lost_touch=4), now=now)
    assert "Oluwaseun" not in names(why_now(maelle, now))


def test_the_only_one_in_a_field_stops_being_so(mehmet: Contact, maelle: User, now: datetime) -> None:
    def fact() -> bool:
        told = [fact for one in why_now(maelle, now).suggested for fact in facts(one)]
        return "The only person you know in this field: Anesthesiology" in told

    assert fact()
    someone(maelle, "Another", now, specialty=specialty("anesthesiology"), how_known=HowKnown.FRIEND)
    assert not fact()


def test_nothing_in_another_book_changes_the_list(mehmet: Contact, maelle: User, tomas: User, now: datetime) -> None:
    before = why_now(maelle, now)
    theirs = [
        someone(tomas, f"T{n}", now, how_known=HowKnown.CLASSMATE, specialty=specialty("anesthesiology"))
        for n in range(4)
    ]
    for one, other in pairwise(theirs):
        tie(one, other, now)
    Conversation.objects.create(student=tomas, contact=theirs[0], created_at=now)
    set_aside(theirs[1], actor=tomas, now=now)
    begin_warm_up(theirs[2], actor=tomas, now=now)
    mark_open_fields(tomas, marked=[specialty("anesthesiology")], shown=[specialty("anesthesiology")], now=now)
    weigh(tomas, type(weights_of(tomas))(peers=0, lost_touch=0), now=now)
    assert why_now(maelle, now) == before


@pytest.mark.parametrize("people", [3, 30])
def test_thirty_people_take_as_many_queries_as_three(
    maelle: User, now: datetime, people: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    connector = someone(maelle, "Amira", now, ring_word=Ring.INNER)
    for number in range(people):
        other = someone(maelle, f"P{number}", now, last_spoke=LONG_AGO, specialty=specialty(f"field-{number}"))
        Address.objects.create(contact=other, kind=AddressKind.EMAIL, value=f"p{number}@x.example")
        tie(connector, other, now)
    with django_assert_num_queries(QUERIES):
        assert len(why_now(maelle, now).suggested) >= 3
