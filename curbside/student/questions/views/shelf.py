"""The shelf of tools made elsewhere, as students read it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import Centre, SignedIn

from ..bank_queries import shelf_for


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """Everything on it, by kind; whoever runs a centre finds the way to keep it."""
    shown = {
        "shelf": shelf_for(request.user, today=timezone.localdate()),
        "keeps": Centre.objects.run_by(request.user).exists(),
    }
    return render(request, "questions/shelf/index.html", shown)
