"""How much each fact counts in the list of whom to revive."""

from dataclasses import asdict

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.revival import weigh
from ..revival_queries import weights_of
from ..whom_forms import WeightsForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn) -> HttpResponse:
    """Seven sliders and one button, then back to the list."""
    there = asdict(weights_of(request.user))
    form = WeightsForm(request.POST if request.method == "POST" else None, initial=there)
    if request.method == "POST" and form.is_valid():
        weigh(request.user, form.weights(), now=timezone.now())
        messages.success(request, _("Kept. The list follows what you chose."))
        return redirect("outreach:revival")
    return render(request, "outreach/weights/edit.html", {"form": form})
