"""The check-in's recurring work: ask the student, then tell the trusted contact."""

import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from uuid import UUID

from django.db.models import QuerySet

from curbside.foundation.jobs.queries import is_stopping

from .actions import check_ins
from .models import CheckIn, CheckInState

ROWS_PER_RUN = 5_000
SECONDS_PER_RUN = 15.0

log = logging.getLogger(__name__)


def ask_students(now: datetime) -> int:
    """Remind each student whose time to be asked has come."""
    due = CheckIn.objects.filter(state=CheckInState.ARMED, asked_at=None, ask_at__lte=now).order_by("ask_at")
    return _each(due, lambda pk: check_ins.ask(pk, now=now))


def alert_trusted_contacts(now: datetime) -> int:
    """Tell the trusted contact of each student who stayed silent."""
    due = CheckIn.objects.filter(state=CheckInState.ARMED, alert_at__lte=now).order_by("alert_at")
    return _each(due, lambda pk: check_ins.alert(pk, now=now))


def _each(due: QuerySet[CheckIn], handle: Callable[[UUID], bool]) -> int:
    """One row, one transaction. A row that fails does not hold up the others.

    But the job as a whole has then failed: its heartbeat stops, so that `/health` calls the operator.
    """
    began, handled = monotonic(), 0
    failures: list[Exception] = []
    for pk in list(due.values_list("pk", flat=True)[:ROWS_PER_RUN]):
        if is_stopping() or monotonic() - began > SECONDS_PER_RUN:
            break
        try:
            handled += handle(pk)
        except Exception as error:
            log.exception("A check-in could not be handled")
            failures.append(error)
    if failures:
        raise ExceptionGroup("Some check-ins could not be handled", failures)
    return handled
