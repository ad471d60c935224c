"""Sharing the plan with a trusted contact."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from ..actions.plans import preview, share_plan
from ..check_in_rules import NotSet
from ..models import Meeting, TrustedContact
from ..queries import fingerprint


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, meeting_id: UUID, trusted_contact_id: UUID) -> HttpResponse:
    """Exactly what will be sent, and one button."""
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    to = get_object_or_404(TrustedContact.objects.visible_to(request.user), pk=trusted_contact_id)
    if request.method == "POST":
        seen = request.POST.get("seen", "")
        try:
            share_plan(meeting, trusted_contact=to, seen=seen, actor=request.user, now=timezone.now())
        except NotSet as refusal:
            messages.error(request, str(refusal.reason))
        else:
            messages.success(request, _("%(name)s will have the plan in a minute.") % {"name": to.name})
            return redirect("meetings:plan", meeting.pk)
    draft = preview(meeting, to)
    context = {"meeting": meeting, "to": to, "draft": draft, "seen": fingerprint(draft)}
    return render(request, "meetings/sharings/new.html", context)
