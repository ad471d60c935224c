"""Noting that something happened between the student and a contact; higher rooms report it here."""

from datetime import datetime

from django.db import transaction

from ..models import Contact, Touch, TouchKind


@transaction.atomic
def record_touch(contact: Contact, kind: TouchKind | str, *, now: datetime) -> Touch:
    """One touch at this moment. Not audited: the action that reports it is."""
    touch, _ = Touch.objects.get_or_create(contact=contact, kind=TouchKind(kind), at=now)
    return touch
