"""`/health`: for the operator's monitor."""

from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from ..queries import silent_jobs
from ..timetable import timetable


def show(request: HttpRequest) -> JsonResponse:
    """200 while the database answers and every vital job runs, else 503 with the silent jobs' names."""
    try:
        silent = silent_jobs(timezone.now())
    except DatabaseError:
        # Nobody can be heard through a database that does not answer.
        silent = [job.name for job in timetable() if job.vital]
    return JsonResponse({"ok": not silent, "silent_jobs": silent}, status=503 if silent else 200)
