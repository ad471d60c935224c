"""The student's sittings of the interests."""

from secrets import randbelow

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from curbside.foundation.accounts.models import SignedIn

from ..actions.sittings import begin_interest_sitting
from ..models import InterestSitting
from ..overview import removed_lately
from ..room import no_room_for_interests
from ..set_page import CHOOSE

_SEEDS = 2**31


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """What it is and where it comes from, the sittings so far, the latest first, and one button."""
    rows = InterestSitting.objects.visible_to(request.user).counted()
    shown = {
        "sittings": list(rows.kept()),
        "removed": removed_lately(rows, timezone.now()),
        "no_room": no_room_for_interests(request.user),
    }
    return render(request, "inventory/interests/index.html", shown)


@require_POST
@login_required
def new(request: SignedIn) -> HttpResponse:
    """Begin, and show the first eight."""
    student = request.user
    try:
        sitting = begin_interest_sitting(student, seed=randbelow(_SEEDS), actor=student, now=timezone.now())
    except ValidationError as full:
        messages.warning(request, full.messages[0])
        return redirect("inventory:interests")
    return redirect(reverse("inventory:likings", args=[sitting.pk]) + CHOOSE)
