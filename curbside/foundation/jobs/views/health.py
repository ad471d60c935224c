"""`/health`: for the operator's monitor."""

from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from ..queries import silent_jobs


def show(request: HttpRequest) -> JsonResponse:
    """200 while the database answers and every vital job runs, else 503 with the silent jobs' names."""
    silent = silent_jobs(timezone.now())
    return JsonResponse({"ok": not silent, "silent_jobs": silent}, status=503 if silent else 200)
