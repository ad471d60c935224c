"""The student's hopes against what was heard, in the order of the conversations."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..hopes_page import hopes_page


@login_required
@require_safe
def index(request: SignedIn) -> HttpResponse:
    """Drawn and listed; never a score."""
    return render(request, "reflection/hopes/index.html", {"page": hopes_page(request.user, request.GET)})
