"""What a browser kept while there was no network, sent at last."""

import json
from http import HTTPStatus
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.exceptions import RequestDataTooBig, ValidationError
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.notes import receive_notes
from ..models import Meeting
from ..note_queries import is_open


@login_required
@require_POST
def new(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """Entries in, an answer to each out: stored, known, conflict or refused."""
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    try:
        entries = json.loads(request.body)["entries"]
        receipts = receive_notes(meeting, list(entries), actor=request.user, now=timezone.now())
    except (RequestDataTooBig, ValidationError):
        return JsonResponse({"error": "too_many"}, status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    except (ValueError, TypeError, KeyError, RecursionError):
        return JsonResponse({"error": "unreadable"}, status=HTTPStatus.BAD_REQUEST)
    answers = [{"outcome": r.outcome, "kept_as": r.kept_as, "reason": r.reason} for r in receipts]
    return JsonResponse({"open": is_open(meeting), "answers": answers})
