"""The plan of a meeting."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from ..actions.plans import is_up_to_date, keep_plan
from ..check_in_forms import PlanForm
from ..check_in_page import page_of
from ..models import Meeting, MeetingPlan
from ..queries import details


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Where and when, who knows, and what happens in silence. POST keeps the student's own words."""
    now = timezone.now()
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), pk=meeting_id)
    plan = MeetingPlan.objects.visible_to(request.user).filter(meeting=meeting).first()
    kept = {"getting_there": plan.getting_there, "first_words": plan.first_words} if plan else None
    form = PlanForm(request.POST if request.method == "POST" else None, initial=kept)
    if form.is_valid():
        keep_plan(meeting, **form.cleaned_data, actor=request.user, now=now)
        messages.success(request, _("Kept. Nobody was told."))
        return redirect("meetings:plan", meeting.pk)
    context = {
        "meeting": meeting,
        "details": details(meeting),
        "plan": plan,
        "shared_is_current": plan is not None and is_up_to_date(plan),
        "form": form,
        "page": page_of(meeting, now=now),
    }
    return render(request, "meetings/plans/show.html", context)
