"""Where someone new goes first."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from curbside.foundation.accounts.models import SignedIn

from ..queries import snapshot_of


@login_required
def show(request: SignedIn) -> HttpResponse:
    """On to the three questions, the three names or today: to the first that is still open."""
    snapshot = snapshot_of(request.user, timezone.now())
    if not snapshot.has_technique:
        return redirect("outreach:technique")
    return redirect("today" if snapshot.has_contacts else "people:first_names")
