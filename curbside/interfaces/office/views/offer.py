"""Asking a student whether a question may go into the bank."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from curbside.foundation.accounts.models import SignedIn
from curbside.student.questions.actions.offers import ask_for_bank, withdraw_offer
from curbside.student.questions.queries import cards_shown, offers_for, shares_shown_to

from ..bank_forms import OfferForm
from ..door import for_coordinators


@require_http_methods(["GET", "HEAD", "POST"])
@for_coordinators
def new(request: SignedIn, share_id: UUID, card_id: UUID) -> HttpResponse:
    """The wording in both languages; the student sees exactly that and says yes or no."""
    share = get_object_or_404(shares_shown_to(request.user), pk=share_id)
    card = get_object_or_404(cards_shown(share), pk=card_id)
    own = f"text_{share.sheet.conversation.student.language}"
    form = OfferForm(request.POST or None, initial={own: card.text})
    if request.method == "POST" and form.is_valid():
        try:
            ask_for_bank(share, card, **form.cleaned_data, actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("The student is asked. You see the answer here and on the page of the bank."))
            return redirect(f"{reverse('office:share', args=[share.pk])}#card-{card.pk}")
    return render(request, "office/offer/new.html", {"share": share, "card": card, "form": form})


@require_POST
@for_coordinators
def remove(request: SignedIn, bank_offer_id: UUID) -> HttpResponse:
    """Ask no more."""
    offer = get_object_or_404(offers_for(request.user), pk=bank_offer_id)
    withdraw_offer(offer, actor=request.user, now=timezone.now())
    return redirect(f"{reverse('office:share', args=[offer.share_id])}#card-{offer.card_id}")
