"""A coordinator's note on a question."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn
from curbside.student.questions.actions.bank_keeping import put_note_back, take_note_off
from curbside.student.questions.queries import notes_for

from ..door import for_coordinators


@require_POST
@for_coordinators
def remove(request: SignedIn, bank_note_id: UUID) -> HttpResponse:
    """Take it off, or put it back."""
    note = get_object_or_404(notes_for(request.user), pk=bank_note_id)
    change = put_note_back if "back" in request.POST else take_note_off
    try:
        change(note, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.info(request, " ".join(refused.messages))
    return redirect("office:question", note.question_id)
