"""Moving someone to a ring, and letting the rule decide again."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from .. import rules
from ..models import Contact


@transaction.atomic
def move_to_ring(contact: Contact, ring: str, *, actor: User, now: datetime) -> Contact:
    """Put the contact in this ring for good, or with "" let the rule place them again.

    Raises ValidationError when there is no such ring.
    """
    ring = rules.checked_ring(ring)
    if Contact.objects.filter(pk=contact.pk).exclude(ring_word=ring).update(ring_word=ring):
        record("move", contact, actor=actor, now=now)
    contact.ring_word = ring
    return contact
