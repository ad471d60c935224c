"""Putting an agreed question into the bank."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn
from curbside.student.questions.actions.offers import publish
from curbside.student.questions.queries import offers_for

from ..bank_forms import PlaceForm
from ..door import for_coordinators


@require_http_methods(["GET", "HEAD", "POST"])
@for_coordinators
def new(request: SignedIn, bank_offer_id: UUID) -> HttpResponse:
    """Theme, moment, minutes and follow-up; only with the student's yes."""
    offer = get_object_or_404(offers_for(request.user), pk=bank_offer_id)
    if not offer.agreed:
        raise PermissionDenied
    form = PlaceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            question = publish(offer, form.place(), actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("It is in the bank of your centre."))
            return redirect("questions:question", question.pk)
    return render(request, "office/publication/new.html", {"offer": offer, "form": form})
