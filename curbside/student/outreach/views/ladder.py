"""The ladder: the next five people to ask, easiest first."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..first_sentences import first_sentence
from ..ladder_queries import ladder_of, said_lately
from ..ladder_words import levels, standing_words, way_words, why
from ..models import Felt


@require_safe
@login_required
def show(request: SignedIn) -> HttpResponse:
    """Where the ladder stands and why, and for each person what to say first."""
    now = timezone.now()
    ladder, student = ladder_of(request.user, now), request.user.name
    steps = [
        (
            step,
            why(step),
            way_words(step),
            first_sentence(step.contact, step.rung.way, student=student, connector=step.connector),
        )
        for step in ladder.steps
    ]
    shown = {
        "ladder": ladder,
        "steps": steps,
        "standing": standing_words(ladder),
        "levels": levels(ladder.standing),
        "felt": Felt,
        "said": said_lately(request.user, now),
    }
    return render(request, "outreach/ladder/show.html", shown)
