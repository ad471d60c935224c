from datetime import datetime, timedelta

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.outreach.actions.revival import mark_open_fields, set_aside, take_up_again, weigh
from curbside.student.outreach.models import OpenField, RevivalWeights, SetAside
from curbside.student.outreach.revival_queries import weights_of
from curbside.student.people.models import Contact
from tests.student.outreach.book_cast import specialty


def marked(student: User) -> set[str]:
    return set(OpenField.objects.visible_to(student).values_list("specialty", flat=True))


def test_only_the_fields_that_were_shown_change(maelle: User, now: datetime) -> None:
    one, two, three = (specialty(slug) for slug in ("urology", "neurology", "psychiatry"))
    mark_open_fields(maelle, marked=[one, two], shown=[one, two, three], now=now)
    mark_open_fields(maelle, marked=[three], shown=[two, three], now=now)
    assert marked(maelle) == {"urology", "psychiatry"}


def test_marking_twice_marks_once(maelle: User, now: datetime) -> None:
    field = specialty("urology")
    for _ in range(2):
        mark_open_fields(maelle, marked=[field], shown=[field], now=now)
    assert (OpenField.objects.count(), Entry.objects.filter(verb="mark").count()) == (1, 1)


def test_one_students_fields_are_not_anothers(maelle: User, tomas: User, now: datetime) -> None:
    field = specialty("urology")
    mark_open_fields(maelle, marked=[field], shown=[field], now=now)
    mark_open_fields(tomas, marked=[], shown=[field], now=now)
    assert (marked(maelle), marked(tomas)) == ({"urology"}, set())


def test_weights_replace_the_earlier_ones_and_are_noted_once(maelle: User, now: datetime) -> None:
    given = weights_of(maelle)
    for weights in (given, type(given)(peers=0), type(given)(peers=0)):
        weigh(maelle, weights, now=now)
    assert RevivalWeights.objects.get().peers == 0
    assert Entry.objects.filter(verb="weigh").count() == 2


def test_not_now_lasts_ninety_days_and_is_said_once(harjit: Contact, maelle: User, now: datetime) -> None:
    rows = {set_aside(harjit, actor=maelle, now=now).pk for _ in range(2)}
    assert (len(rows), SetAside.objects.get().until) == (1, (now + timedelta(days=90)).date())


def test_not_now_can_be_taken_back(harjit: Contact, maelle: User, now: datetime) -> None:
    set_aside(harjit, actor=maelle, now=now)
    for _ in range(2):
        take_up_again(harjit, actor=maelle, now=now)
    assert not SetAside.objects.exists()
