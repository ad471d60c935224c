"""What the pages about people show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db.models import Case, Exists, IntegerField, OuterRef, QuerySet, Subquery, Value, When

from curbside.foundation.accounts.models import User

from ..models import Contact, Conversation, HowKnown, Touch

MOMENTS_MAX: Final = 100
RUNGS: Final = 3

# From where asking is easiest to where it is hardest.
_EASE: Final = (
    HowKnown.RELATIVE,
    HowKnown.FRIEND,
    HowKnown.CLASSMATE,
    HowKnown.FAMILY_DOCTOR,
    HowKnown.KIND_DOCTOR,
    HowKnown.COLLEAGUE,
    HowKnown.PRECEPTOR,
    HowKnown.MET_ONCE,
    HowKnown.NOT_YET,
)


def for_list(ids: Sequence[UUID]) -> list[Contact]:
    """These contacts in this order, each with `last_kind`, `last_at` and `has_open` for its row."""
    latest = Touch.objects.filter(contact=OuterRef("pk")).order_by("-at")
    rows = Contact.objects.filter(pk__in=ids).annotate(
        last_kind=Subquery(latest.values("kind")[:1]),
        last_at=Subquery(latest.values("at")[:1]),
        has_open=Exists(Conversation.objects.filter(contact=OuterRef("pk"), closed_at=None)),
    )
    by_id = {contact.pk: contact for contact in rows}
    return [by_id[pk] for pk in ids if pk in by_id]


def removed_lately(student: User) -> QuerySet[Contact]:
    """The ten people removed last that can still be brought back."""
    return Contact.objects.visible_to(student).filter(removed_at__isnull=False).order_by("-removed_at")[:10]


def open_conversation(contact: Contact) -> Conversation | None:
    """The conversation under way with this contact."""
    return Conversation.objects.open().filter(contact=contact).first()


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened between the student and a contact: `begun`, `closed`, `added` or a touch."""

    at: datetime
    kind: str
    conversation_id: UUID | None = None


def moments(contact: Contact) -> list[Moment]:
    """What happened between the student and this contact, latest first, the latest hundred."""
    found = [Moment(touch.at, touch.kind) for touch in contact.touches.all()[:MOMENTS_MAX]]
    for conversation in contact.conversations.all()[:MOMENTS_MAX]:
        found.append(Moment(conversation.created_at, "begun", conversation.pk))
        if conversation.closed_at:
            found.append(Moment(conversation.closed_at, "closed", conversation.pk))
    found.append(Moment(contact.created_at, "added"))
    return sorted(found, key=lambda moment: moment.at, reverse=True)[:MOMENTS_MAX]


def first_rungs(student: User) -> QuerySet[Contact]:
    """The three people it is easiest to begin with."""
    ease = Case(
        *(When(how_known=known, then=Value(rank)) for rank, known in enumerate(_EASE)),
        default=Value(len(_EASE)),
        output_field=IntegerField(),
    )
    return Contact.objects.visible_to(student).kept().order_by(ease, "created_at", "pk")[:RUNGS]
