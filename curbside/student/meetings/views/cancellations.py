"""Calling a meeting off."""

from copy import copy
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from .. import queries, rules
from ..actions.meetings import cancel_meeting
from ..actions.news import unsent
from ..forms import CancellationForm, attempt
from ..letters import Cause, News
from ..models import Meeting, MeetingState, Side


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """A word, then the letter as it will go, then it is off."""
    now = timezone.now()
    rows = Meeting.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    meeting = get_object_or_404(rows, pk=meeting_id)
    if not rules.can_cancel(meeting, now=now):
        return redirect("meetings:meeting", meeting.pk)
    form = CancellationForm(request.POST if request.method == "POST" else None)
    page = {"form": form, "meeting": meeting, "said": queries.details(meeting)}
    page["earlier"] = queries.earlier_addresses(meeting)
    if form.is_valid() and "change" not in request.POST:
        word = form.cleaned_data["word"]
        draft = unsent(_as_cancelled(meeting), News.CANCELLATION, Cause(by=Side.STUDENT, word=word), now=now)
        if draft and not form.has_seen(draft):
            page |= queries.letter_page(draft)
        elif attempt(form, lambda: cancel_meeting(meeting, by=Side.STUDENT, word=word, actor=request.user, now=now)):
            messages.success(request, _("The meeting is off."))
            return redirect("meetings:meeting", meeting.pk)
    return render(request, "meetings/cancellations/new.html", page)


def _as_cancelled(meeting: Meeting) -> Meeting:
    cancelled = copy(meeting)
    cancelled.state = MeetingState.CANCELLED
    return cancelled
