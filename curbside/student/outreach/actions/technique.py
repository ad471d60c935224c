"""Saying what suits one."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import Company, Ease, Start, Technique


@transaction.atomic
def choose_technique(student: User, *, ease: str, company: str, start: str, now: datetime) -> Technique:
    """Keep the three answers, in place of the earlier ones. Raises ValueError for an answer that is none."""
    chosen = {"ease": Ease(ease), "company": Company(company), "start": Start(start)}
    technique, created = Technique.objects.get_or_create(student=student, defaults={**chosen, "changed_at": now})
    if created or any(getattr(technique, field) != value for field, value in chosen.items()):
        Technique.objects.filter(pk=technique.pk).update(**chosen, changed_at=now)
        technique.refresh_from_db()
        record("choose", technique, actor=student, now=now)
    return technique
