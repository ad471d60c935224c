"""`/health`: for the operator's monitor."""

from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from ..queries import silent_jobs, stuck_rows
from ..timetable import timetable


def show(request: HttpRequest) -> JsonResponse:
    """200 while the database answers, every vital job runs and none is stuck at a row; else 503 and which are not."""
    try:
        silent, stuck = silent_jobs(timezone.now()), stuck_rows()
    except DatabaseError:
        # Nobody can be heard through a database that does not answer.
        silent, stuck = [job.name for job in timetable() if job.vital], {}
    well = not silent and not stuck
    return JsonResponse({"ok": well, "silent_jobs": silent, "stuck_rows": stuck}, status=200 if well else 503)
