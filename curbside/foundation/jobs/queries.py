"""Is the worker alive?"""

from datetime import datetime, timedelta

from .models import Beat
from .timetable import timetable

SILENCE = timedelta(seconds=45)


def silent_jobs(now: datetime) -> list[str]:
    """The vital jobs that have not run to their end within `SILENCE`."""
    heard = set(Beat.objects.filter(at__gte=now - SILENCE).values_list("job", flat=True))
    return [job.name for job in timetable() if job.vital and job.name not in heard]


def worker_is_alive(now: datetime) -> bool:
    """Whether every vital job ran lately. Without it no promise about time may be made."""
    return not silent_jobs(now)
