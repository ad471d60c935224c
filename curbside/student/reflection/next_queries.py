"""With whom the student could talk next: their own people in these fields, and the kinds of people they lack."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef
from django.db.models.functions import Lower
from django.utils.timezone import localdate

from curbside.algorithms.next_conversation import Candidate, Suggestion, next_best
from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.outreach.models import SetAside
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, Touch, TouchKind
from curbside.student.people.queries import strengths

from .evidence_queries import SoFar
from .models import Known
from .viewpoints_heard import Viewpoints, sides_of

LONG_AGO: Final = timedelta(days=365)
"""After so long a second conversation may tell something new. A convention."""

ASKED_LATELY: Final = timedelta(days=60)
"""So long nobody is suggested again after an ask. A convention."""

PEOPLE_MAX: Final = 500
LOOKED_AT: Final = 24
SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Next:
    """One suggestion: a person of the student's, or with None somebody of a kind; `why` holds the codes."""

    contact: Contact | None
    specialty: Specialty
    why: Suggestion

    @property
    def values(self) -> list[Value]:
        """What the conversation would tell most about."""
        return [Value(code) for code in self.why.about[1:]]


def people_to_talk_with(student: User, specialties: Iterable[Specialty], *, now: datetime) -> list[Contact]:
    """The student's people in these fields with whom nothing is under way, whoever is nearest first. Three queries.

    Left out: whom the student talked with in the last year or asked lately, whom they put away for now, and who asked
    not to be asked.
    """
    today = localdate(now, ZoneInfo(student.time_zone))
    mine = Contact.objects.visible_to(student).kept().filter(specialty__in=[one.pk for one in specialties])
    free = mine.exclude(_talking()).exclude(_talked(now)).exclude(_asked(now)).exclude(_stopped())
    free = free.exclude(Exists(SetAside.objects.filter(contact=OuterRef("pk"), until__gt=today)))
    people = list(free.select_related("specialty", "viewpoint").order_by("name", "pk")[:PEOPLE_MAX])
    near = strengths(student, today=today, only=[one.pk for one in people]) if people else {}
    return sorted(people, key=lambda one: -near.get(one.pk, 0.0))


def next_conversations(known: SoFar, views: Sequence[Viewpoints], people: Sequence[Contact]) -> list[Next]:
    """With whom a conversation would teach most: at most three, no two people or two kinds about the same things."""
    found = next_best(
        known.cells,
        candidates=[*_persons(people), *_kinds(known.specialties, views, people)],
        weights=known.weights or {value.value: 1.0 for value in known.values},
        seen_viewpoints={one.specialty.pk: one.heard for one in views},
        most=LOOKED_AT,
    )
    apart = {(one.about, one.is_person): one for one in reversed(found)}
    by_key, fields = {str(one.pk): one for one in people}, {one.pk: one for one in known.specialties}
    shown = [one for one in found if apart[one.about, one.is_person] is one][:SHOWN]
    return [Next(by_key.get(one.key), fields[one.about[0]], one) for one in shown]


def _persons(people: Sequence[Contact]) -> list[Candidate]:
    """Of people alike in field and viewpoint the nearest alone, unless they have spoken: others would teach as much."""
    alike: dict[tuple[str, frozenset[str]], Contact] = {}
    for one in people:
        alike.setdefault((one.specialty_id or "", frozenset(sides_of(one))), one)
    return [_candidate(str(one.pk), field, sides, is_person=True) for (field, sides), one in alike.items()]


def _kinds(specialties: Sequence[Specialty], views: Sequence[Viewpoints], people: Sequence[Contact]) -> list[Candidate]:
    """For each field the first side that was not heard and that nobody among these people has; else simply someone."""
    lacking = {one.specialty.pk: one.missing for one in views}
    there = {(one.specialty_id, side) for one in people for side in sides_of(one)}
    fields_there = {one.specialty_id for one in people}
    kinds = []
    for field in (one.pk for one in specialties):
        side = next((side for side in lacking.get(field, []) if (field, side) not in there), "")
        if side or field not in fields_there:
            kinds.append(_candidate(f"{field}:{side}", field, frozenset({side} if side else ()), is_person=False))
    return kinds


def _candidate(key: str, field: str, sides: frozenset[str], *, is_person: bool) -> Candidate:
    """Whoever works in a field is taken to live it."""
    return Candidate(key, {field: 1.0}, Known.LIVES_IT.value, sides, is_person)


def _talking() -> Exists:
    return Exists(Conversation.objects.filter(contact=OuterRef("pk"), closed_at=None))


def _talked(now: datetime) -> Exists:
    lately = Meeting.objects.filter(conversation__contact=OuterRef("pk"), starts_at__gt=now - LONG_AGO)
    return Exists(lately.filter(state__in=(MeetingState.HELD, MeetingState.CONFIRMED)))


def _asked(now: datetime) -> Exists:
    asks = Touch.objects.filter(contact=OuterRef("pk"), kind=TouchKind.ASKED)
    return Exists(asks.filter(at__gte=now - ASKED_LATELY))


def _stopped() -> Exists:
    """Whom an address of theirs asked not to be asked again: that holds for suggestions too."""
    emails = Address.objects.filter(contact=OuterRef("pk"), kind=AddressKind.EMAIL).annotate(plain=Lower("value"))
    return Exists(emails.filter(plain__in=OptOut.objects.values("email")))
