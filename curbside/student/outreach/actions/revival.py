"""What orders the short list of whom to revive, and putting a suggestion away."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils.timezone import localdate

from curbside.algorithms.ties.revival import Weights
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.specialties.models import Specialty
from curbside.student.people.models import Contact

from ..models import OpenField, RevivalWeights, SetAside

NOT_NOW: Final = timedelta(days=90)
"""So long a suggestion that was put away stays away. A convention."""


@transaction.atomic
def mark_open_fields(student: User, *, marked: Iterable[Specialty], shown: Iterable[Specialty], now: datetime) -> None:
    """Of the specialties the page showed, the student is open to those marked; the others stay as they were."""
    marked_keys, shown_keys = ({field.pk for field in fields} for fields in (marked, shown))
    there = OpenField.objects.visible_to(student).filter(specialty__in=shown_keys)
    for field in there.exclude(specialty__in=marked_keys):
        record("unmark", field, actor=student, now=now)
        field.delete()
    for key in sorted(marked_keys & shown_keys):
        defaults = {"marked_at": now}
        field, is_new = OpenField.objects.get_or_create(student=student, specialty_id=key, defaults=defaults)
        if is_new:
            record("mark", field, actor=student, now=now)


@transaction.atomic
def weigh(student: User, weights: Weights, *, now: datetime) -> RevivalWeights:
    """Keep how much each fact counts, in place of what was kept before."""
    wanted = asdict(weights)
    row, is_new = RevivalWeights.objects.get_or_create(student=student, defaults={**wanted, "changed_at": now})
    if is_new or any(getattr(row, name) != value for name, value in wanted.items()):
        RevivalWeights.objects.filter(pk=row.pk).update(**wanted, changed_at=now)
        row.refresh_from_db()
        record("weigh", row, actor=student, now=now)
    return row


@transaction.atomic
def set_aside(contact: Contact, *, actor: User, now: datetime) -> SetAside:
    """Not now: the list leaves this person out for ninety days. Doing it twice does it once."""
    today = localdate(now, ZoneInfo(actor.time_zone))
    # The contact's row is the lock: the button pressed twice must not put away twice.
    Contact.objects.select_for_update().get(pk=contact.pk)
    there = SetAside.objects.visible_to(actor).filter(contact=contact, until__gt=today).first()
    if there:
        return there
    row = SetAside.objects.create(student=actor, contact=contact, until=today + NOT_NOW, at=now)
    record("set_aside", row, actor=actor, now=now)
    return row


@transaction.atomic
def take_up_again(contact: Contact, *, actor: User, now: datetime) -> None:
    """Undo it: the person may be suggested again."""
    for row in SetAside.objects.visible_to(actor).filter(contact=contact):
        record("take_up_again", row, actor=actor, now=now)
        row.delete()
