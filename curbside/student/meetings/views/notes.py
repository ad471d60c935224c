"""The notes of a conversation: to read, and to add to without any script."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from curbside.foundation.accounts.models import SignedIn

from ..actions.notes import Outcome, receive_notes
from ..models import Meeting
from ..note_forms import NoteForm
from ..note_queries import talk_of
from ..talk_page import number_in, talk_page


@login_required
@require_safe
def index(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """All of them, under their questions."""
    meetings = Meeting.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    meeting = get_object_or_404(meetings, pk=meeting_id)
    return render(request, "meetings/notes/index.html", {"meeting": meeting, "talk": talk_of(meeting)})


@login_required
@require_POST
def new(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """One line or mark from the plain form of the conversation screen, then the next question."""
    meetings = Meeting.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    meeting = get_object_or_404(meetings, pk=meeting_id)
    form = NoteForm(request.POST)
    if not form.is_valid():
        page = talk_page(meeting, number_in(request.POST.get("q", "")), form)
        return render(request, "meetings/talk/show.html", page)
    now = timezone.now()
    receipts = receive_notes(meeting, form.entries(now), actor=request.user, now=now)
    if any(receipt.outcome == Outcome.REFUSED for receipt in receipts):
        form.add_error(
            "text", _("This conversation holds as many lines as we can keep. Copy this one before you leave.")
        )
        return render(request, "meetings/talk/show.html", talk_page(meeting, form.cleaned_data["q"], form))
    return redirect(f"{reverse('meetings:talk', args=[meeting.pk])}?q={form.where_to()}")
