"""Taking those an upload added out of whom the student joined them with, when the upload is undone."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.merges import take_out
from curbside.student.people.models import Contact, Merge

from .. import rules
from ..models import UploadRow


class _Stays(Exception):
    """Something else keeps them: they stay joined."""


def part_from_joined(keys: Collection[UUID], *, actor: User, now: datetime) -> None:
    """Take apart those of these rows' people who are then just as they came. Called within a transaction.

    Whoever they were joined with is left with what they had, and with what was written since.
    """
    joins = Merge.objects.visible_to(actor).standing()
    joined = Q(contact__in=joins.values("kept")) | Q(contact__in=joins.values("folded"))
    for row in UploadRow.objects.filter(joined, pk__in=keys):
        try:
            _part(row, actor, now)
        except (_Stays, ValidationError):
            continue


@transaction.atomic
def _part(row: UploadRow, actor: User, now: datetime) -> None:
    """Raises ValidationError where whoever they were joined with was removed."""
    joins = Merge.objects.visible_to(actor).standing()
    # First out of whom they are part of, then whoever is part of them.
    for merge in (*joins.filter(folded=row.contact_id), *joins.filter(kept=row.contact_id)):
        take_out(merge, actor=actor, now=now)
    contact = Contact.objects.filter(pk__in=[row.contact_id]).first()
    if contact is None or not rules.is_as_added(row, contact) or rules.used_of([contact.pk]):
        raise _Stays
