"""What the student's book knows of each of their people, and in which ring that puts them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from django.db.models import Count, Max, Q, QuerySet

from curbside.algorithms.ties.rings import Known, Placement, Ring, place
from curbside.algorithms.ties.strength import strength
from curbside.foundation.accounts.models import User

from ..models import Contact, Touch, TouchKind

LATELY: Final = timedelta(days=730)
"""How far back touches are counted."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What passed between the student and one contact; the counts are of the last two years."""

    last: datetime
    touches: int
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Placed:
    """Where one of the student's people stands: `word` is the ring the student chose and wins over the rule's."""

    known: Known
    rule: Placement
    word: Ring | None

    @property
    def ring(self) -> Ring:
        """The ring they stand in."""
        return self.word or self.rule.ring


def known_of(student: User, *, today: date, only: Iterable[UUID] | None = None) -> dict[UUID, Known]:
    """What is known of everyone the student keeps, or of `only` these. Two queries, however many they are.

    The last touch is the latest of what passed through Curbside and what the student or their files say.
    """
    return {pk: known for pk, (known, _) in _book(student, today, only).items()}


def placements(student: User, *, today: date, only: Iterable[UUID] | None = None) -> dict[UUID, Placed]:
    """Where everyone the student keeps stands, or `only` these. Two queries."""
    book = _book(student, today, only)
    return {pk: Placed(known, place(known, today=today), word) for pk, (known, word) in book.items()}


def strengths(student: User, *, today: date, only: Iterable[UUID] | None = None) -> dict[UUID, float]:
    """How strong each tie of the student's is taken to be, above 0 and at most 1: for ordering alone. Two queries."""
    return {pk: strength(known, word, today=today) for pk, (known, word) in _book(student, today, only).items()}


def _book(student: User, today: date, only: Iterable[UUID] | None) -> dict[UUID, tuple[Known, Ring | None]]:
    people = Contact.objects.visible_to(student).kept().order_by()
    touches = Touch.objects.visible_to(student)
    if only is not None:
        wanted = list(only)
        people, touches = people.filter(pk__in=wanted), touches.filter(contact__in=wanted)
    passed = traces(touches, today)
    rows = people.values_list("pk", "ring_word", "how_known", "last_spoke", "known_since", "created_at")
    return {
        pk: (as_known(how, spoke, since, added.date(), passed.get(pk)), Ring(word) if word else None)
        for pk, word, how, spoke, since, added in rows
    }


def traces(touches: QuerySet[Touch], today: date) -> dict[UUID, Traces]:
    """What passed, by contact. One query."""
    lately = Q(at__gte=datetime.combine(today, time(), UTC) - LATELY)
    rows = (
        touches.order_by()
        .values("contact")
        .annotate(
            last=Max("at"),
            touches=Count("pk", filter=lately),
            answered=Count("pk", filter=lately & Q(kind=TouchKind.ANSWERED)),
            asked=Count("pk", filter=lately & Q(kind=TouchKind.ASKED)),
        )
    )
    found = rows.values_list("contact", "last", "touches", "answered", "asked")
    return {contact: Traces(*passed) for contact, *passed in found}


def as_known(how_known: str, last_spoke: date | None, since: date | None, added: date, passed: Traces | None) -> Known:
    """One person as the rule sees them."""
    if passed is None:
        return Known(how_known, last_spoke, touches=0, answered=0, asked=0, since=since, added=added)
    last = max(passed.last.date(), last_spoke or date.min)
    return Known(how_known, last, passed.touches, passed.answered, passed.asked, since, added)
