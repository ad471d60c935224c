"""The screen during a conversation."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..models import Meeting
from ..note_forms import NoteForm
from ..talk_page import number_in, talk_page


@login_required
@require_safe
def show(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """One question at a time: `?q=3`."""
    meetings = Meeting.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    meeting = get_object_or_404(meetings, pk=meeting_id)
    page = talk_page(meeting, number_in(request.GET.get("q", "")), NoteForm())
    return render(request, "meetings/talk/show.html", page)
