"""Is the worker alive, and is this one stopping?"""

from datetime import datetime, timedelta

from .models import Beat
from .stopping import STOP
from .timetable import timetable

SILENCE = timedelta(seconds=45)


def silent_jobs(now: datetime) -> list[str]:
    """The vital jobs that have not run to their end within `SILENCE`.

    A beat from the future was noted before the clock was set back: it proves nothing.
    """
    heard = set(Beat.objects.filter(at__gte=now - SILENCE, at__lte=now + SILENCE).values_list("job", flat=True))
    return [job.name for job in timetable() if job.vital and job.name not in heard]


def worker_is_alive(now: datetime) -> bool:
    """Whether every vital job ran lately. Without it no promise about time may be made."""
    return not silent_jobs(now)


def is_stopping() -> bool:
    """Whether this process was told to stop. A sweep that takes many rows asks between two of them."""
    return STOP.is_set()
