"""Today: one next step."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from curbside.foundation.accounts.models import Centre, SignedIn

from ..queries import coach_words, kind_words, letter_troubles, snapshot_of
from ..steps import help_for, next_meeting, sorted_out

SMALL_THINGS = 5


@login_required
def show(request: SignedIn) -> HttpResponse:
    """The one next step, the next meeting, a few small things, and what has been done so far.

    Who runs a centre and has no people of their own yet goes to the office.
    """
    now = timezone.now()
    snapshot = snapshot_of(request.user, now)
    if not snapshot.has_contacts and Centre.objects.run_by(request.user).exists():
        return redirect("office:members")
    (first, *others), waiting = sorted_out(snapshot, now)
    shown = {
        "now": now,
        "first": first,
        "others": others[:SMALL_THINGS],
        "help_for": help_for(snapshot, now),
        "waiting": waiting[:SMALL_THINGS],
        "meeting": next_meeting(snapshot, now, besides=first.arc),
        "snapshot": snapshot,
    }
    words = letter_troubles(request.user) | kind_words(request.user, now) | coach_words(request.user, now)
    return render(request, "home/today/show.html", shown | words)
