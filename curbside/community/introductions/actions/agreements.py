"""What a yes makes in the student's book: a contact with an address, a tie, and a conversation to prepare."""

from contextlib import suppress
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.kit.forms import LINE
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.actions.conversations import begin_conversation
from curbside.student.people.actions.ties import note_tie
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Address, AddressKind, Contact, HowKnown, TieSource, TouchKind

from ..models import Step


def keep_contact(target: Step, address: str, *, now: datetime) -> None:
    """The target among the student's people, with the address they gave, and a conversation begun.

    A book that is full takes nobody in; the letter with the address goes all the same.
    """
    student = target.introduction.student
    contact = _kept(target.contact) or _with_address(target, address)
    try:
        contact = contact or _new(target, address, now)
    except ValidationError:
        return
    _give_address(contact, address)
    target.contact = contact
    target.save(update_fields=["contact"])
    _tie(target, contact, now)
    begin_conversation(contact, actor=student, now=now)
    record_touch(contact, TouchKind.ANSWERED, now=now)


def _kept(contact: Contact | None) -> Contact | None:
    """Who they are among the student's people now: joined to another since, they are that other."""
    while contact and contact.folded_into:
        contact = contact.folded_into
    return contact if contact and contact.removed_at is None else None


def _with_address(target: Step, address: str) -> Contact | None:
    """Somebody of the student's people who has this address already."""
    rows = Contact.objects.visible_to(target.introduction.student).kept()
    return rows.filter(addresses__kind=AddressKind.EMAIL, addresses__value__iexact=address).first()


def _new(target: Step, address: str, now: datetime) -> Contact:
    introduction = target.introduction
    with translation.override(introduction.student.language):
        known_from = _("Introduced by %(name)s") % {"name": introduction.through[-1]}
    return add_contact(
        introduction.student,
        name=introduction.target_name,
        how_known=HowKnown.NOT_YET,
        language=target.user.language if target.user else "",
        known_from=known_from[:LINE],
        emails=[address],
        now=now,
    )


def _give_address(contact: Contact, address: str) -> None:
    """The address they gave comes first: it is the one they want to be written to at."""
    emails = [one for one in contact.addresses.filter(kind=AddressKind.EMAIL) if one.value.lower() != address]
    for position, one in enumerate(emails, 1):
        Address.objects.filter(pk=one.pk).update(position=position)
    there = contact.addresses.filter(kind=AddressKind.EMAIL, value__iexact=address)
    if not there.update(position=0):
        Address.objects.create(contact=contact, kind=AddressKind.EMAIL, value=address, position=0)


def _tie(target: Step, contact: Contact, now: datetime) -> None:
    """The last connector and the target know each other, where both are among the student's people."""
    before = target.introduction.steps.filter(position=target.position - 1).select_related("contact").first()
    connector = _kept(before.contact) if before else None
    if connector is None:
        return
    # Somebody the student has removed since keeps no tie.
    with suppress(ValidationError):
        note_tie(connector, contact, source=TieSource.HAND, actor=target.introduction.student, now=now)
