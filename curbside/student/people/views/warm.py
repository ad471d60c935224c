"""Keeping warm: the few people a kind word could reach in these days."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from .. import queries
from ..models import Contact
from ..undo import offered


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """Birthdays, who has not heard what came of it, and who has been silent for long."""
    today = timezone.localdate()
    undo = offered(request.user, request.GET, path=request.path)
    warm = queries.keep_warm(request.user, today=today)
    shown: dict[str, object] = {"warm": warm, "undo": undo, "today": today}
    if not (warm.birthdays or warm.to_tell or warm.silent):
        shown["has_people"] = Contact.objects.visible_to(request.user).kept().exists()
    return render(request, "people/warm/index.html", shown)
