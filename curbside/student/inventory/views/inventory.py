"""What matters to the student: the four parts."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..overview import overview_of


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """What each part is for, how far it came, and the next step."""
    return render(request, "inventory/inventory/index.html", {"overview": overview_of(request.user)})
