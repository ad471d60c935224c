"""Remembering that a student's people changed, so that they are looked through for one person twice."""

from datetime import datetime

from curbside.foundation.accounts.models import User

from ..models import Book


def mark_changed(student: User, *, now: datetime) -> None:
    """Note that names or addresses changed now. Called within the action that changes them."""
    Book.objects.update_or_create(student=student, defaults={"changed_at": now})
