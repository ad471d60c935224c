"""Setting the check-in, and turning it off."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from ..actions.check_ins import TooLate, arm, disarm_for
from ..check_in_forms import CheckInForm
from ..check_in_page import page_of
from ..check_in_rules import NotSet
from ..models import Meeting


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Who hears from us, and when."""
    now = timezone.now()
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    page = page_of(meeting, now=now)
    data = request.POST if request.method == "POST" else None
    form = CheckInForm(data, meeting=meeting, agreed=page.agreed, now=now)
    if form.is_valid():
        fields = ("trusted_contact", "ask_at", "alert_at")
        try:
            arm(meeting, **{name: form.cleaned_data[name] for name in fields}, actor=request.user, now=now)
        except NotSet as refusal:
            form.add_error(None, str(refusal.reason))
        except TooLate:
            return redirect("meetings:safety", meeting.pk)
        else:
            return redirect("meetings:plan", meeting.pk)
    return render(request, "meetings/check_ins/edit.html", {"meeting": meeting, "form": form, "page": page})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Tell nobody this time."""
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    page = page_of(meeting, now=timezone.now())
    if request.method == "POST":
        disarm_for(meeting, now=timezone.now(), actor=request.user)
        if not page_of(meeting, now=timezone.now()).is_alerted:
            messages.success(request, _("The check-in is off. Nobody will be told about this meeting."))
        return redirect("meetings:plan", meeting.pk)
    return render(request, "meetings/check_ins/remove.html", {"meeting": meeting, "page": page})
