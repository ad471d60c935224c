"""Is the worker alive, and what is it stuck at?"""

from datetime import datetime, timedelta
from typing import Final

from django.db.models import Count

from .models import Beat, Stuck
from .timetable import timetable

SILENCE = timedelta(seconds=45)
SEVERAL: Final = 3
"""One row that cannot be handled is that row's trouble; from so many on it is the job's."""


def silent_jobs(now: datetime) -> list[str]:
    """The vital jobs that have not been heard within `SILENCE`, or that are stuck at several rows.

    A beat from the future was noted before the clock was set back: it proves nothing.
    """
    failing = Stuck.objects.values("job").annotate(rows=Count("pk")).filter(rows__gte=SEVERAL).values("job")
    beats = Beat.objects.filter(at__gte=now - SILENCE, at__lte=now + SILENCE).exclude(job__in=failing)
    heard = set(beats.values_list("job", flat=True))
    return [job.name for job in timetable() if job.vital and job.name not in heard]


def stuck_rows() -> dict[str, int]:
    """How many rows each job is stuck at, for those that are."""
    return dict(Stuck.objects.values_list("job").annotate(Count("pk")).order_by("job"))


def worker_is_alive(now: datetime) -> bool:
    """Whether every vital job does its work. Without it no promise about time may be made."""
    return not silent_jobs(now)
