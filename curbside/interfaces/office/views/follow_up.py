"""A follow-up a student offered."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn
from curbside.student.questions.actions.bank_keeping import publish_follow_up, take_follow_up_off
from curbside.student.questions.queries import follow_ups_for

from ..door import for_coordinators


@require_POST
@for_coordinators
def new(request: SignedIn, follow_up_offer_id: UUID) -> HttpResponse:
    """Put it beside its question, or with `off` take it off."""
    offer = get_object_or_404(follow_ups_for(request.user), pk=follow_up_offer_id)
    change = take_follow_up_off if "off" in request.POST else publish_follow_up
    change(offer, actor=request.user, now=timezone.now())
    return redirect("office:question", offer.question_id)
