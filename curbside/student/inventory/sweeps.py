"""Forgetting what was removed long enough ago."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from curbside.foundation.audit.actions.entries import record

from .actions.removals import Removable
from .models import InterestSitting, OwnRecord, SkillRating, ValueSitting

KEPT_FOR: Final = timedelta(days=30)
PER_RUN: Final = 200

_MODELS: Final[tuple[type[Removable], ...]] = (ValueSitting, InterestSitting, SkillRating, OwnRecord)


def forget_removed_answers(now: datetime) -> int:
    """Delete at most PER_RUN rows of each kind removed 30 days ago or longer, with all that hangs on them."""
    return sum(_forget(model, pk, now) for model in _MODELS for pk in _due(model, now))


def _due(model: type[Removable], now: datetime) -> list[UUID]:
    rows = model._default_manager.filter(removed_at__lte=now - KEPT_FOR).order_by("removed_at")
    return list(rows.values_list("pk", flat=True)[:PER_RUN])


@transaction.atomic
def _forget(model: type[Removable], pk: UUID, now: datetime) -> bool:
    # Locked and asked again: the student may have brought it back a moment ago.
    rows = model._default_manager.select_for_update().filter(pk=pk, removed_at__lte=now - KEPT_FOR)
    row = rows.first()
    if row is None:
        return False
    record("forget", row, actor=None, now=now)
    row.delete()
    return True
