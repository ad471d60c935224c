"""The worker: runs the timetable until it is told to stop. It may be killed anywhere; all state is in rows.

Each vital job has a lane (a thread with its own database connection) of its own, the others share one. So a letter
that hangs cannot hold up a check-in, and a long clean-up cannot hold up a letter.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread
from time import monotonic

from django.db import close_old_connections, connection
from django.utils import timezone

from .actions.progress import beating
from .models import Beat
from .timetable import Job

PAUSE_SECONDS = 0.5
BEAT_SECONDS = 5.0
# How long a lane may take to finish what it is at. A letter cut off here comes back when its lease ends.
GRACE_SECONDS = 1.5

log = logging.getLogger(__name__)


@dataclass
class Lane:
    """Runs its jobs one after the other, each when its time has come.

    Intervals are measured by the monotonic clock: setting the wall clock neither silences nor hurries a job.
    """

    jobs: list[Job]
    stop: Event
    clock: Callable[[], float] = monotonic
    _last_run: dict[str, float] = field(default_factory=dict)
    _last_beat: dict[str, float] = field(default_factory=dict)

    def run(self) -> None:
        """Pass after pass, until `stop` is set."""
        try:
            while not self.stop.is_set():
                self.run_due()
                # Event.wait counts monotonic time; time.sleep is for nobody who must hear "stop".
                self.stop.wait(PAUSE_SECONDS)
        finally:
            connection.close()

    def run_due(self) -> None:
        """One pass over the jobs."""
        for job in self.jobs:
            last = self._last_run.get(job.name)
            if self.stop.is_set() or (last is not None and self.clock() - last < job.every.total_seconds()):
                continue
            self._last_run[job.name] = self.clock()
            self._run(job)

    def _run(self, job: Job) -> None:
        """Run one sweep to its end and note it; a long one notes itself between two rows. One that fails is logged."""
        try:
            close_old_connections()
            with beating(lambda: self._beat(job)):
                job.sweep(timezone.now())
            self._beat(job)
        except Exception:
            log.exception("The job %s failed", job.name)
            # Whatever state the failure left the connection in, the next run begins afresh.
            if not connection.in_atomic_block:
                connection.close()

    def _beat(self, job: Job) -> None:
        last = self._last_beat.get(job.name)
        if last is None or self.clock() - last >= BEAT_SECONDS:
            Beat.objects.update_or_create(job=job.name, defaults={"at": timezone.now()})
            self._last_beat[job.name] = self.clock()


def lanes_for(jobs: list[Job], stop: Event) -> list[Lane]:
    """One lane for each vital job, one for all others."""
    others = [job for job in jobs if not job.vital]
    lanes = [Lane([job], stop) for job in jobs if job.vital]
    return lanes + ([Lane(others, stop)] if others else [])


def work(jobs: list[Job], stop: Event) -> None:
    """Run `jobs` until `stop` is set, then give each lane `GRACE_SECONDS` to come to an end."""
    threads = [Thread(target=lane.run, name=lane.jobs[0].name, daemon=True) for lane in lanes_for(jobs, stop)]
    for thread in threads:
        thread.start()
    stop.wait()
    until = monotonic() + GRACE_SECONDS
    for thread in threads:
        thread.join(max(0.0, until - monotonic()))
