"""Whom to revive, and why now."""

from dataclasses import asdict

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..revival_queries import weights_of, why_now
from ..revival_words import facts, gap_words, way_words
from ..whom_forms import WeightsForm


@require_safe
@login_required
def show(request: SignedIn) -> HttpResponse:
    """The short list, the reasons as facts, and what the list does not know."""
    page = why_now(request.user, timezone.now())
    shown = {
        "page": page,
        "suggested": [(one, facts(one), way_words(one)) for one in page.suggested],
        "gaps": [(gap, gap_words(gap)) for gap in page.gaps],
        "form": WeightsForm(initial=asdict(weights_of(request.user))),
    }
    return render(request, "outreach/revival/show.html", shown)
