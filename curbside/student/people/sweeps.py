"""Forgetting what was removed long enough ago."""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from curbside.foundation.audit.actions.entries import record

from .models import Contact

KEPT_FOR: Final = timedelta(days=30)
PER_RUN: Final = 200


def forget_removed_contacts(now: datetime) -> int:
    """Delete at most PER_RUN contacts removed 30 days ago or longer, with all that hangs on them."""
    due = Contact.objects.filter(removed_at__lte=now - KEPT_FOR).order_by("removed_at")
    return sum(_forget(contact, now) for contact in due[:PER_RUN])


@transaction.atomic
def _forget(contact: Contact, now: datetime) -> bool:
    # Locked and asked again: the student may have brought them back a moment ago.
    row = Contact.objects.select_for_update().filter(pk=contact.pk, removed_at__lte=now - KEPT_FOR).first()
    if row is None:
        return False
    record("forget", row, actor=None, now=now)
    row.delete()
    return True
