"""Letting an ask go, or throwing a draft away."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.approaches import discard_draft, let_go
from ..models import Approach, ApproachState


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, approach_id: UUID) -> HttpResponse:
    """The page says what it means; the button does it."""
    rows = Approach.objects.visible_to(request.user).select_related("conversation__contact")
    approach = get_object_or_404(rows, pk=approach_id)
    is_draft = approach.state == ApproachState.DRAFTED
    if request.method == "POST" and is_draft:
        discard_draft(approach, actor=request.user, now=timezone.now())
        messages.success(request, _("The draft is gone. Nothing was sent."))
        return redirect("conversation", approach.conversation_id)
    if request.method == "POST":
        let_go(approach, actor=request.user, now=timezone.now())
        return redirect("outreach:approach", approach.pk)
    return render(request, "outreach/closing/new.html", {"approach": approach, "is_draft": is_draft})
