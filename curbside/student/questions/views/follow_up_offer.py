"""A follow-up the student gave to the bank."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.offers import give_follow_up_again, take_back_follow_up
from ..models import FollowUpOffer


@require_POST
@login_required
def remove(request: SignedIn, follow_up_offer_id: UUID) -> HttpResponse:
    """Take it back, or give it again."""
    offer = get_object_or_404(FollowUpOffer.objects.visible_to(request.user), pk=follow_up_offer_id)
    if "back" in request.POST:
        give_follow_up_again(offer, actor=request.user, now=timezone.now())
    else:
        take_back_follow_up(offer, actor=request.user, now=timezone.now())
        messages.success(request, _("Taken back. It is shown nowhere any more."))
    return redirect("questions:question", offer.question_id)
