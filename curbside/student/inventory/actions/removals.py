"""Removing and bringing back what the student keeps here."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import InterestSitting, OwnRecord, SkillRating, ValueSitting

Removable = ValueSitting | InterestSitting | SkillRating | OwnRecord


@transaction.atomic
def remove(row: Removable, *, actor: User, now: datetime) -> None:
    """Take it off every page; it can be brought back until it is forgotten."""
    if type(row)._default_manager.filter(pk=row.pk, removed_at=None).update(removed_at=now):
        record("remove", row, actor=actor, now=now)


@transaction.atomic
def bring_back(row: Removable, *, actor: User, now: datetime) -> None:
    """Undo a removal."""
    if type(row)._default_manager.filter(pk=row.pk, removed_at__isnull=False).update(removed_at=None):
        record("bring_back", row, actor=actor, now=now)
