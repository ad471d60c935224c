"""People for a book: rows made quickly, so that a test says only what it is about."""

from datetime import datetime
from typing import Any

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.people.models import Contact, Tie


def someone(student: User, name: str, now: datetime, **fields: Any) -> Contact:
    """One more person in this student's book."""
    return Contact.objects.create(student=student, name=name, **{"created_at": now, **fields})


def tie(one: Contact, other: Contact, now: datetime) -> Tie:
    """They know each other."""
    first, second = sorted((one, other), key=lambda contact: contact.pk)
    return Tie.objects.create(student=one.student, one=first, other=second, noted_at=now)


def specialty(slug: str, name: str = "") -> Specialty:
    """A field, as the reference data would have it."""
    name = name or slug.replace("-", " ").title()
    return Specialty.objects.get_or_create(slug=slug, defaults={"name_en": name, "name_fr": name})[0]
