"""Eight activities a page."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.sittings import answer_activities
from ..forms import LikingForm
from ..liking_page import after, liking_page
from ..models import InterestSitting


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, interest_sitting_id: UUID) -> HttpResponse:
    """Without a page number, the first page with something open. Every button keeps what is chosen."""
    sitting = get_object_or_404(InterestSitting.objects.visible_to(request.user).kept(), pk=interest_sitting_id)
    page = liking_page(sitting, request.GET.get("page", ""))
    posted = request.POST if request.method == "POST" else None
    form = LikingForm(posted, activities=page.activities, chosen=page.chosen)
    if request.method == "POST" and form.is_valid():
        answer_activities(sitting, form.answers(), actor=request.user, now=timezone.now())
        return redirect(after(sitting, page, request.POST.get("then", "")))
    return render(request, "inventory/likings/edit.html", {"form": form, "page": page, "sitting": sitting})
