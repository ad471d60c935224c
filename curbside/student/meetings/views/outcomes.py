"""How a meeting went, in one tap."""

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
from ..actions.meetings import mark_held, mark_missed
from ..forms import Outcome, OutcomeForm, attempt
from ..models import Meeting


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """Held leads to the reflection; not held leads back to the meeting."""
    now = timezone.now()
    rows = Meeting.objects.visible_to(request.user).select_related("conversation__contact")
    meeting = get_object_or_404(rows, pk=meeting_id)
    form = OutcomeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        was_held = form.cleaned_data["outcome"] == Outcome.HELD
        mark = mark_held if was_held else mark_missed
        if attempt(form, lambda: mark(meeting, actor=request.user, now=now)):
            if was_held:
                return redirect("reflection:reflection_new", meeting.pk)
            messages.success(request, _("Noted. It happens to everyone; your questions are kept."))
            return redirect("meetings:meeting", meeting.pk)
    page = {"form": form, "meeting": meeting, "said": queries.details(meeting)}
    page["has_begun"] = rules.has_begun(meeting, now=now)
    return render(request, "meetings/outcomes/new.html", page)
