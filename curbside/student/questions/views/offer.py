"""The student's word on whether a question may go into the bank."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.offers import answer_offer
from ..coaching_queries import with_retirement
from ..models import BankOffer


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def show(request: SignedIn, bank_offer_id: UUID) -> HttpResponse:
    """Exactly what would go in and who would see it; a POST says yes or no."""
    offers = with_retirement(BankOffer.objects.visible_to(request.user).asked())
    offer = get_object_or_404(
        offers.select_related("share__sheet", "share__centre", "share__coordinator"), pk=bank_offer_id
    )
    if request.method == "POST" and request.POST.get("agreed") in {"yes", "no"}:
        try:
            answer_offer(offer, agreed=request.POST["agreed"] == "yes", actor=request.user, now=timezone.now())
        except ValidationError as refused:
            messages.info(request, " ".join(refused.messages))
        else:
            said = (
                _("You said yes.")
                if offer.agreed
                else _("You said no. The same coordinator does not ask for it again.")
            )
            messages.success(request, said)
        return redirect("questions:offer", offer.pk)
    return render(request, "questions/offer/show.html", {"offer": offer})
