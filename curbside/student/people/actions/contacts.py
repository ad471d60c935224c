"""Keeping a student's people: adding, changing, removing, and taking a removal back."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.specialties.models import Specialty

from .. import rules
from ..models import Address, AddressKind, Contact, HowKnown
from .books import mark_changed


@transaction.atomic
def add_contact(
    student: User,
    *,
    name: str,
    how_known: str = "",
    organisation: str = "",
    title: str = "",
    about: str = "",
    language: str = "",
    specialty: Specialty | None = None,
    ring_word: str = "",
    known_from: str = "",
    known_since: date | None = None,
    last_spoke: date | None = None,
    birth_month: int | None = None,
    birth_day: int | None = None,
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
    now: datetime,
) -> Contact:
    """One more person in the student's book. Raises ValidationError by field, or when the book is full."""
    rules.check_room(student)
    contact = Contact(student=student, specialty=specialty, created_at=now)
    plain = {"name": name, "how_known": how_known, "organisation": organisation, "title": title}
    _write(contact, {**plain, "about": about, "language": language, "ring_word": ring_word, "known_from": known_from})
    days = {"known_since": known_since, "last_spoke": last_spoke}
    _write_days(contact, {**days, "birth_month": birth_month, "birth_day": birth_day}, now)
    contact.save(force_insert=True)
    _set_addresses(contact, AddressKind.EMAIL, rules.checked_emails(emails))
    _set_addresses(contact, AddressKind.PHONE, rules.checked_phones(phones))
    mark_changed(student, now=now)
    record("add", contact, actor=student, now=now)
    return contact


@transaction.atomic
def change_contact(contact: Contact, *, actor: User, now: datetime, **fields: Any) -> Contact:
    """Set the given fields; `emails` and `phones` replace those there are. Raises ValidationError by field."""
    emails, phones = fields.pop("emails", None), fields.pop("phones", None)
    if "specialty" in fields:
        contact.specialty = fields["specialty"]
    _write(contact, {field: value for field, value in fields.items() if field in _CHECKS})
    _write_days(contact, {field: value for field, value in fields.items() if field in _DAYS}, now)
    contact.save(update_fields=list(fields))
    if emails is not None:
        _set_addresses(contact, AddressKind.EMAIL, rules.checked_emails(emails))
    if phones is not None:
        _set_addresses(contact, AddressKind.PHONE, rules.checked_phones(phones))
    mark_changed(contact.student, now=now)
    record("change", contact, actor=actor, now=now)
    return contact


@transaction.atomic
def remove_contact(contact: Contact, *, actor: User, now: datetime) -> Contact:
    """Take the contact out of sight. A sweep forgets it later; until then it can be brought back."""
    if Contact.objects.kept().filter(pk=contact.pk).update(removed_at=now):
        contact.removed_at = now
        record("remove", contact, actor=actor, now=now)
    return contact


@transaction.atomic
def bring_back_contact(contact: Contact, *, actor: User, now: datetime) -> Contact:
    """Undo a removal. Raises ValidationError when the book has filled up since."""
    if contact.removed_at is not None:
        rules.check_room(contact.student)
    if Contact.objects.filter(pk=contact.pk, removed_at__isnull=False).update(removed_at=None):
        contact.removed_at = None
        mark_changed(contact.student, now=now)
        record("bring_back", contact, actor=actor, now=now)
    return contact


def _how_known(value: str) -> str:
    if value and value not in HowKnown.values:
        raise ValidationError({"how_known": _("Choose one of these.")})
    return value


# Each plain field of a contact with the check it has to pass.
_CHECKS: Final[dict[str, Callable[[str], str]]] = {
    "name": rules.checked_name,
    "how_known": _how_known,
    "organisation": lambda text: rules.checked_line(text, "organisation"),
    "title": lambda text: rules.checked_line(text, "title"),
    "about": rules.checked_about,
    "language": lambda text: rules.checked_line(text, "language")[:2],
    "ring_word": rules.checked_ring,
    "known_from": lambda text: rules.checked_line(text, "known_from"),
}
_DAYS: Final = ("known_since", "last_spoke", "birth_month", "birth_day")


def _write(contact: Contact, fields: dict[str, Any]) -> None:
    for field, value in fields.items():
        setattr(contact, field, _CHECKS[field](value))


def _write_days(contact: Contact, fields: dict[str, Any], now: datetime) -> None:
    for field, value in fields.items():
        setattr(contact, field, value)
    # The day has begun somewhere before it has in Greenwich.
    today = (now + timedelta(days=1)).date()
    for field in ("known_since", "last_spoke"):
        if field in fields:
            rules.check_past(fields[field], field, today=today)
    rules.check_birthday(contact.birth_month, contact.birth_day)


def _set_addresses(contact: Contact, kind: AddressKind, values: list[str]) -> None:
    """Make the contact's addresses of one kind these, in this order, writing only what differs."""
    there = {address.value: address for address in contact.addresses.filter(kind=kind)}
    gone = [address.pk for value, address in there.items() if value not in values]
    Address.objects.filter(pk__in=gone).delete()
    for position, value in enumerate(values):
        if value not in there:
            Address.objects.create(contact=contact, kind=kind, value=value, position=position)
        elif there[value].position != position:
            Address.objects.filter(pk=there[value].pk).update(position=position)
