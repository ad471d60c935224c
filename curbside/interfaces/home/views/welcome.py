"""Where someone new goes first."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect

from curbside.foundation.accounts.models import SignedIn
from curbside.student.outreach.models import Technique
from curbside.student.people.models import Contact


@login_required
def show(request: SignedIn) -> HttpResponse:
    """On to the three questions, the three names or today: to the first that is still open."""
    if not Technique.objects.visible_to(request.user).exists():
        return redirect("outreach:technique")
    named = Contact.objects.visible_to(request.user).kept().exists()
    return redirect("today" if named else "people:first_names")
