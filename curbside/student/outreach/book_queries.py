"""A student's people as the short lists see them: whom to revive, and whom to ask next.

A fixed small number of queries, however many people there are. Only the student's own rows count.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models.functions import Lower
from django.utils.timezone import localdate

from curbside.algorithms.ties.rings import OUTWARD, Known, Ring, years_between
from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, HowKnown, Tie, Touch, TouchKind
from curbside.student.people.queries import placements

ASKED_RECENTLY: Final = timedelta(days=60)
"""So long nobody is suggested again after an ask, an answer, a talk or a thank-you. A convention."""

_ASKED: Final = (TouchKind.ASKED, TouchKind.ANSWERED, TouchKind.MET, TouchKind.THANKED)
_NEAR: Final = {Ring.INNER, Ring.CLOSE, Ring.OCCASIONAL}
_NEEDS_NO_INTRODUCTION: Final = {HowKnown.RELATIVE, HowKnown.FRIEND, HowKnown.FAMILY_DOCTOR}


@dataclass(frozen=True, slots=True)
class Person:
    """One of the student's people. `is_busy`: asked lately, or a conversation is open."""

    key: UUID
    known: Known
    ring: Ring
    specialty: str
    is_busy: bool


@dataclass(frozen=True)
class Book:
    """Everyone who may be suggested, and who knows whom among them."""

    today: date
    people: dict[UUID, Person]
    ties: list[tuple[UUID, UUID]]

    @cached_property
    def connectors(self) -> dict[UUID, UUID]:
        """Who could introduce the student to whom: the nearest who knows them, and stands nearer than they do."""
        found: dict[UUID, UUID] = {}
        for one, other in (*self.ties, *((other, one) for one, other in self.ties)):
            if self._could_introduce(self.people[one], self.people[other]):
                found[other] = min(found.get(other, one), one, key=lambda key: (self._distance(key), str(key)))
        return found

    @cached_property
    def degrees(self) -> dict[UUID, int]:
        """How many of the student's people each is noted to know; those without a tie left out."""
        degrees: dict[UUID, int] = {}
        for key in (key for tie in self.ties for key in tie):
            degrees[key] = degrees.get(key, 0) + 1
        return degrees

    def years_silent(self, person: Person) -> float | None:
        """Since something last passed between them; None if nobody noted when."""
        return years_between(person.known.last_touch, self.today)

    def _distance(self, key: UUID) -> int:
        return OUTWARD.index(self.people[key].ring)

    def _could_introduce(self, one: Person, other: Person) -> bool:
        nearer = one.ring in _NEAR and self._distance(one.key) < self._distance(other.key)
        return nearer and other.known.how_known not in _NEEDS_NO_INTRODUCTION


def book_of(student: User, now: datetime) -> Book:
    """The student's people, those who asked not to be asked left out. Seven queries."""
    today = localdate(now, ZoneInfo(student.time_zone))
    stopped = _stopped(student)
    busy = _asked_lately(student, now) | _talking_with(student)
    with_field = Contact.objects.visible_to(student).kept().exclude(specialty=None).order_by()
    fields = dict(with_field.values_list("pk", "specialty"))
    people = {
        pk: Person(
            key=pk,
            known=placed.known,
            ring=placed.ring,
            specialty=fields.get(pk) or "",
            is_busy=pk in busy,
        )
        for pk, placed in placements(student, today=today).items()
        if pk not in stopped
    }
    return Book(today, people, _ties(student, people))


def ways_to_reach(student: User, only: Collection[UUID] | None = None) -> dict[UUID, set[str]]:
    """By contact, the kinds of addresses written down; of all, or of `only` these. One query."""
    rows = Address.objects.visible_to(student).order_by()
    if only is not None:
        rows = rows.filter(contact__in=only)
    ways: dict[UUID, set[str]] = {}
    for contact, kind in rows.values_list("contact", "kind").distinct():
        ways.setdefault(contact, set()).add(kind)
    return ways


def _asked_lately(student: User, now: datetime) -> set[UUID]:
    fresh = Touch.objects.visible_to(student).filter(kind__in=_ASKED, at__gte=now - ASKED_RECENTLY)
    return set(fresh.order_by().values_list("contact", flat=True))


def _talking_with(student: User) -> set[UUID]:
    return set(Conversation.objects.visible_to(student).open().values_list("contact", flat=True))


def _stopped(student: User) -> set[UUID]:
    """Whom an address of theirs asked not to be asked again: that holds for suggestions too."""
    emails = Address.objects.visible_to(student).filter(kind=AddressKind.EMAIL).order_by()
    asked = emails.annotate(plain=Lower("value")).filter(plain__in=OptOut.objects.values("email"))
    return set(asked.values_list("contact", flat=True))


def _ties(student: User, people: Iterable[UUID]) -> list[tuple[UUID, UUID]]:
    there = set(people)
    rows = Tie.objects.visible_to(student).order_by("pk").values_list("one", "other")
    return [(one, other) for one, other in rows if one in there and other in there]
