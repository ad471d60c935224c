"""Putting a suggestion away, and taking that back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.kit.clock import day_words
from curbside.student.people.models import Contact

from ..actions.revival import set_aside, take_up_again


@require_POST
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Not now; the page that follows offers the way back."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    row = set_aside(contact, actor=request.user, now=timezone.now())
    until = {"name": contact.name, "day": day_words(row.until)}
    messages.success(request, _("%(name)s is left out of this list until %(day)s.") % until)
    return _back(request)


@require_POST
@login_required
def remove(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """The person may be suggested again."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    take_up_again(contact, actor=request.user, now=timezone.now())
    return _back(request)


def _back(request: SignedIn) -> HttpResponse:
    """To the list the button was on."""
    return redirect("outreach:ladder" if request.POST.get("then") == "ladder" else "outreach:revival")
