"""Forgetting what was removed long enough ago; looking for one person twice."""

import logging
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import F, Q

from curbside.foundation.audit.actions.entries import record

from .actions.pairs import look_through
from .models import Book, Contact

_log = logging.getLogger(__name__)

KEPT_FOR: Final = timedelta(days=30)
PER_RUN: Final = 200
BOOKS_PER_RUN: Final = 5


def forget_removed_contacts(now: datetime) -> int:
    """Delete at most PER_RUN contacts removed 30 days ago or longer, with all that hangs on them."""
    due = Contact.objects.filter(removed_at__lte=now - KEPT_FOR).order_by("removed_at")
    return sum(_forget(contact, now) for contact in due[:PER_RUN])


def look_for_one_person_twice(now: datetime) -> int:
    """Look through at most BOOKS_PER_RUN of the books that changed since they were last looked through."""
    due = Book.objects.filter(Q(looked_at=None) | Q(looked_at__lt=F("changed_at"))).select_related("student")
    return sum(_look(book, now) for book in due.order_by("changed_at")[:BOOKS_PER_RUN])


def _look(book: Book, now: datetime) -> int:
    try:
        return look_through(book, now=now)
    except Exception:  # noqa: BLE001 - whatever is wrong with it
        # One book we cannot look through must not keep us from the others; it is tried again when it changes.
        _log.exception("could not look through book %s", book.pk)
        Book.objects.filter(pk=book.pk).update(looked_at=book.changed_at)
        return 0


@transaction.atomic
def _forget(contact: Contact, now: datetime) -> bool:
    # Locked and asked again: the student may have brought them back a moment ago.
    row = Contact.objects.select_for_update().filter(pk=contact.pk, removed_at__lte=now - KEPT_FOR).first()
    if row is None:
        return False
    record("forget", row, actor=None, now=now)
    row.delete()
    return True
