"""I am fine."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from ..actions.check_ins import say_fine, take_back_fine
from ..check_in_page import page_of
from ..check_in_rules import NotSet
from ..models import CheckIn, Meeting


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """The state of the check-in in one sentence. POST says that the student is fine, from the start on."""
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    check_in = CheckIn.objects.visible_to(request.user).filter(meeting=meeting).first()
    if request.method == "POST":
        try:
            if check_in:
                say_fine(check_in, actor=request.user, now=timezone.now())
        except NotSet as refusal:
            messages.error(request, str(refusal.reason))
        return redirect("meetings:safety", meeting.pk)
    page = page_of(meeting, now=timezone.now())
    return render(request, "meetings/safety/show.html", {"meeting": meeting, "page": page})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """That was a mistake: set the check-in again."""
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    check_in = CheckIn.objects.visible_to(request.user).filter(meeting=meeting).first()
    if request.method == "POST" and check_in:
        try:
            take_back_fine(check_in, actor=request.user, now=timezone.now())
        except NotSet as refusal:
            messages.error(request, str(refusal.reason))
    return redirect("meetings:safety", meeting.pk)
