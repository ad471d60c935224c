"""The worker: runs the timetable until it is told to stop. It may be killed anywhere; all state is in rows."""

import logging
from datetime import datetime
from threading import Event

from django.db import close_old_connections
from django.utils import timezone

from .models import Beat
from .timetable import Job, timetable

PAUSE_SECONDS = 1.0

log = logging.getLogger(__name__)


def run_job(job: Job, now: datetime) -> None:
    """Run one sweep to its end and note it. One that fails is logged; the others go on."""
    close_old_connections()
    try:
        job.sweep(now)
        Beat.objects.update_or_create(job=job.name, defaults={"at": now})
    except Exception:
        log.exception("The job %s failed", job.name)


class Worker:
    """Runs each job of the timetable when its time has come, one after the other."""

    def __init__(self, stop: Event) -> None:
        self.stop = stop
        self.last_run: dict[str, datetime] = {}

    def run_due(self, now: datetime) -> None:
        """One pass over the timetable."""
        for job in timetable():
            last = self.last_run.get(job.name)
            # A wall clock set back must not silence a job, hence the second condition.
            if last is None or now - last >= job.every or now < last:
                self.last_run[job.name] = now
                run_job(job, timezone.now())
            if self.stop.is_set():
                return

    def run(self) -> None:
        """Pass after pass, until `stop` is set."""
        while not self.stop.is_set():
            self.run_due(timezone.now())
            self.stop.wait(PAUSE_SECONDS)
