"""Writing the audit."""

from datetime import datetime

from django.contrib.auth import get_user_model
from django.db import models

from ..models import Entry


def record(verb: str, subject: models.Model, *, actor: object, now: datetime) -> None:
    """One row: `actor` (a user; anyone else counts as nobody signed in) did `verb` to `subject`."""
    Entry.objects.create(
        actor_id=actor.pk if isinstance(actor, get_user_model()) else None,
        verb=verb,
        subject_type=subject._meta.label_lower,
        subject_id=str(subject.pk),
        at=now,
    )
