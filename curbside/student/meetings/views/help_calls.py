"""I need help now."""

from contextlib import suppress
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from ..actions.check_ins import NobodyToTell, call_for_help
from ..check_in_page import page_of
from ..models import Meeting


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """The emergency number first, large; then one button that tells the trusted contact at once."""
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    if request.method == "POST":
        # Where nobody agreed to be told, the page says so, below the number.
        with suppress(NobodyToTell):
            call_for_help(meeting, actor=request.user, now=timezone.now())
        return redirect("meetings:help", meeting.pk)
    page = page_of(meeting, now=timezone.now())
    return render(request, "meetings/help_calls/new.html", {"meeting": meeting, "page": page})
