"""Whom of a student's people are members who may be found, and how well the student knows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db.models import OuterRef, QuerySet, Subquery, UUIDField
from django.db.models.functions import Lower

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models.opt_out import normalise
from curbside.student.people.models import Address, AddressKind, HowKnown
from curbside.student.people.queries import strengths

from .models import Findable, Step


@dataclass(frozen=True, slots=True)
class Acquainted:
    """A member in somebody's book: which contact, as what, which user, how strong the tie is taken to be."""

    contact_id: UUID
    name: str
    how_known: str
    user_id: UUID
    strength: float


def members_in_book(student: User, centres: Iterable[UUID], *, today: date) -> list[Acquainted]:
    """Those of the student's people who let themselves be found in one of `centres`, the nearest first.

    Three queries, whatever is found. Known by a verified address that stands in the book; someone the student has
    not met yet is no acquaintance. Of two contacts with addresses of one member the nearer counts.
    """
    consents = Findable.objects.standing().filter(centre__in=list(centres), user=OuterRef("user"))
    found = EmailAddress.objects.filter(verified=True, email=Lower(OuterRef("value")), user__is_active=True)
    found = found.exclude(user=student).filter(user__in=consents.values("user"))
    rows = addresses_of_met(student).annotate(member=Subquery(found.values("user")[:1], output_field=UUIDField()))
    pairs = list(
        rows.filter(member__isnull=False).values_list("contact", "contact__name", "contact__how_known", "member")
    )
    near = strengths(student, today=today, only={contact for contact, *_ in pairs})
    nearest: dict[UUID, Acquainted] = {}
    for contact, name, how, member in sorted(pairs, key=lambda pair: (-near[pair[0]], str(pair[0]))):
        nearest.setdefault(member, Acquainted(contact, name, how, member, near[contact]))
    return list(nearest.values())


def addresses_of_met(student: User) -> QuerySet[Address]:
    """E-mail addresses of the people the student keeps and has met."""
    kept = Address.objects.visible_to(student).filter(contact__removed_at=None, contact__folded_into=None)
    return kept.filter(kind=AddressKind.EMAIL).exclude(contact__how_known=HowKnown.NOT_YET).order_by()


def proven_in_book(contact: UUID | None, member: UUID) -> str:
    """The first of the contact's e-mail addresses that the member proved, as the book has it; or nothing."""
    emails = EmailAddress.objects.filter(user=member, verified=True).values_list("email", flat=True)
    proven = {normalise(email) for email in emails}
    there = Address.objects.filter(contact=contact, kind=AddressKind.EMAIL).order_by("position", "pk")
    return next((value for value in there.values_list("value", flat=True) if normalise(value) in proven), "")


def address_of(step: Step) -> str:
    """Where the nearest connector is asked.

    A member only at an address they proved: what a book says beside it may lead to anybody, and whoever holds the
    link speaks in the member's name.
    """
    if step.user_id:
        return proven_in_book(step.contact_id, step.user_id)
    return step.contact.email if step.contact else ""
