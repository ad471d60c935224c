"""With whom the student could talk next: their own people in these fields, and the kinds of people they lack."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef
from django.db.models.functions import Lower
from django.utils.timezone import localdate

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.outreach.models import SetAside
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, Touch, TouchKind
from curbside.student.people.queries import strengths

from .models import Known
from .viewpoints_heard import Viewpoints, sides_of

if TYPE_CHECKING:
    from curbside.algorithms.next_conversation import Candidate

LONG_AGO: Final = timedelta(days=365)
"""After so long a second conversation may tell something new. A convention."""

ASKED_LATELY: Final = timedelta(days=60)
"""So long nobody is suggested again after an ask. A convention."""

PEOPLE_MAX: Final = 500


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


def candidates(
    people: Sequence[Contact], views: Sequence[Viewpoints], specialties: Sequence[Specialty]
) -> "list[Candidate]":
    """Those people, and for each field the kinds of people not heard in it; `specialty:side` is the key of a kind.

    Of people alike in field and viewpoint the first alone: the others would teach as much.
    """
    from curbside.algorithms.next_conversation import Candidate  # noqa: PLC0415 - only this page needs the model

    alike: dict[tuple[str, frozenset[str]], Contact] = {}
    for one in people:
        alike.setdefault((one.specialty_id or "", frozenset(sides_of(one))), one)
    found = [
        Candidate(
            key=str(one.pk), specialties={field: 1.0}, known=Known.LIVES_IT.value, viewpoint=sides, is_person=True
        )
        for (field, sides), one in alike.items()
    ]
    lacking = {one.specialty.pk: one.missing for one in views}
    kinds = [(one.pk, side) for one in specialties for side in ("", *lacking.get(one.pk, []))]
    return found + [
        Candidate(
            key=f"{field}:{side}",
            specialties={field: 1.0},
            known=Known.LIVES_IT.value,
            viewpoint=frozenset({side} if side else ()),
            is_person=False,
        )
        for field, side in kinds
    ]


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
