"""Striking a line of the notes, and bringing it back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.strikes import bring_back, strike
from ..models import Meeting, Note, NoteKind
from ..note_forms import StrikeForm


@login_required
@require_POST
def new(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """Strike the line the button names, or bring it back."""
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    form = StrikeForm(request.POST)
    if form.is_valid():
        lines = Note.objects.visible_to(request.user).filter(meeting=meeting, kind=NoteKind.LINE)
        line = get_object_or_404(lines, pk=form.cleaned_data["line"])
        say, said = strike, _("Struck. You can bring it back below.")
        if form.cleaned_data["back"]:
            say, said = bring_back, _("The line is back.")
        try:
            say(line, actor=request.user, now=timezone.now())
        except ValidationError as refused:
            messages.warning(request, " ".join(refused.messages))
        else:
            messages.success(request, said)
    return redirect("meetings:notes", meeting.pk)
