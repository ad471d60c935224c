"""Noting that something happened between the student and a contact; higher rooms report it here."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from .. import rules
from ..models import Contact, Touch, TouchKind


@transaction.atomic
def record_touch(contact: Contact, kind: TouchKind | str, *, now: datetime) -> Touch:
    """One touch at this moment. Not audited: the action that reports it is."""
    touch, _ = Touch.objects.get_or_create(contact=contact, kind=TouchKind(kind), at=now)
    return touch


@transaction.atomic
def note_touch(contact: Contact, kind: TouchKind | str, *, actor: User, now: datetime) -> Touch:
    """The student says in one tap that they said hello, or told what came of it. A second tap soon after is the same.

    Raises ValueError for what only another action may report.
    """
    if TouchKind(kind) not in rules.NOTED_BY_HAND:
        raise ValueError(kind)
    Contact.objects.select_for_update().get(pk=contact.pk)
    just_now = Touch.objects.filter(contact=contact, kind=kind, at__gt=now - rules.SAME_TAP, at__lte=now).first()
    if just_now:
        return just_now
    touch = record_touch(contact, kind, now=now)
    record("note", touch, actor=actor, now=now)
    return touch


@transaction.atomic
def take_back_touch(touch: Touch, *, actor: User, now: datetime) -> None:
    """Undo a tap. Raises ValidationError once it is no longer fresh, and for what was not noted by a tap."""
    rules.check_can_be_taken_back(touch, now=now)
    record("remove", touch, actor=actor, now=now)
    Touch.objects.filter(pk=touch.pk).delete()
