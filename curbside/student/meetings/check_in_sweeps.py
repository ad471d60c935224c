"""The check-in's recurring work: ask the student, then tell the trusted contact."""

from datetime import datetime
from typing import Final
from uuid import UUID

from django.db.models import QuerySet

from curbside.foundation.jobs.actions.rows import each_row

from .actions import check_ins
from .models import CheckIn, CheckInState

ASK: Final = "ask students"
ALERT: Final = "alert trusted contacts"
ROWS_PER_RUN: Final = 5_000


def ask_students(now: datetime) -> int:
    """Remind each student whose time to be asked has come. One row, one transaction."""
    due = CheckIn.objects.filter(state=CheckInState.ARMED, asked_at=None, ask_at__lte=now).order_by("ask_at")
    return each_row(ASK, _some(due), lambda pk: check_ins.ask(pk, now=now), now=now)


def alert_trusted_contacts(now: datetime) -> int:
    """Tell the trusted contact of each student who stayed silent. One row, one transaction."""
    due = CheckIn.objects.filter(state=CheckInState.ARMED, alert_at__lte=now).order_by("alert_at")
    return each_row(ALERT, _some(due), lambda pk: check_ins.alert(pk, now=now), now=now)


def _some(due: QuerySet[CheckIn]) -> list[UUID]:
    return list(due.values_list("pk", flat=True)[:ROWS_PER_RUN])
