"""Handling the due rows of a job one by one, so that one that explodes holds up neither the others nor the beat."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from time import monotonic
from typing import Final
from uuid import UUID

from ..models import Stuck
from .progress import may_go_on

SECONDS_PER_RUN: Final = 15.0

log = logging.getLogger(__name__)


def each_row(job: str, due: Sequence[UUID], handle: Callable[[UUID], bool], *, now: datetime) -> int:
    """Call `handle` with each due row, for `SECONDS_PER_RUN` and one row more; how many it said it handled.

    A row at which it fails is written down as stuck, which `/health` shows. It comes back after all others, once its
    pause is over. `due` are all due rows, or as many as one run may take. `handle` keeps to its own transaction.
    """
    began, handled = monotonic(), 0
    stuck = {known.row: known for known in Stuck.objects.filter(job=job)}
    for row in _in_turn(due, stuck, now):
        if not may_go_on() or monotonic() - began > SECONDS_PER_RUN:
            break
        try:
            handled += handle(row)
        except Exception as error:
            log.exception("The job %s failed at the row %s", job, row)
            _note(job, row, error, now=now + timedelta(seconds=monotonic() - began))
        else:
            _forget(job, str(row), stuck)
    for gone in stuck.keys() - set(map(str, due)):
        _forget(job, gone, stuck)
    return handled


def _in_turn(due: Sequence[UUID], stuck: dict[str, Stuck], now: datetime) -> list[UUID]:
    fresh = [row for row in due if str(row) not in stuck]
    known = [(stuck[str(row)], row) for row in due if str(row) in stuck]
    # A try in the future was noted by a clock that has since been set back: it does not hold.
    again = [row for one, row in known if not one.tried_at <= now < one.tried_at + one.pause]
    return fresh + again


def _note(job: str, row: UUID, error: Exception, *, now: datetime) -> None:
    known, created = Stuck.objects.get_or_create(
        job=job, row=str(row), defaults={"since": now, "tried_at": now, "error": type(error).__name__[:80]}
    )
    if not created:
        known.tried_at, known.tries, known.error = now, known.tries + 1, type(error).__name__[:80]
        known.save(update_fields=["tried_at", "tries", "error"])


def _forget(job: str, row: str, stuck: dict[str, Stuck]) -> None:
    if row in stuck:
        Stuck.objects.filter(job=job, row=row).delete()
