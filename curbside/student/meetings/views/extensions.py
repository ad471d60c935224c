"""More time before anybody is asked or told."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from ..actions.check_ins import TooLate, extend
from ..check_in_forms import SeenTimeForm
from ..check_in_page import page_of
from ..check_in_rules import NotSet
from ..models import CheckIn, Meeting


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Half an hour."""
    now = timezone.now()
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    check_in = CheckIn.objects.visible_to(request.user).filter(meeting=meeting).first()
    form = SeenTimeForm(request.POST if request.method == "POST" else None)
    if check_in and form.is_valid():
        try:
            extend(check_in, seen=form.cleaned_data["seen"], actor=request.user, now=now)
        except TooLate:
            messages.error(request, _("Your trusted contact has already been told. Say that you are fine instead."))
        except NotSet as refusal:
            messages.error(request, str(refusal.reason))
        return redirect("meetings:safety", meeting.pk)
    page = page_of(meeting, now=now)
    return render(request, "meetings/extensions/new.html", {"meeting": meeting, "page": page})
