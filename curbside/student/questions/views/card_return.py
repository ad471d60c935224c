"""Taking a removal back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.cards import bring_back_card
from ..models import Card


@require_POST
@login_required
def new(request: SignedIn, card_id: UUID) -> HttpResponse:
    """Put the question back where it stood."""
    cards = Card.objects.visible_to(request.user).select_related("sheet", "question")
    card = get_object_or_404(cards, pk=card_id)
    try:
        bring_back_card(card, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
    else:
        messages.success(request, _("It is back."))
    return redirect(f"{card.sheet.get_absolute_url()}#card-{card.pk}")
