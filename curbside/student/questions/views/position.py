"""The order of a sheet."""

import re
from typing import Literal
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.cards import move_card
from ..models import Card


@require_POST
@login_required
def edit(request: SignedIn, card_id: UUID) -> HttpResponse:
    """One place up or down, or to a number, and back to the card."""
    cards = Card.objects.visible_to(request.user).select_related("sheet", "question")
    card = get_object_or_404(cards, pk=card_id)
    try:
        move_card(card, towards=_towards(request.POST.get("towards", "")), actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
    return redirect(f"{card.sheet.get_absolute_url()}#card-{card.pk}")


def _towards(given: str) -> Literal["up", "down"] | int:
    if re.fullmatch(r"[1-9][0-9]?", given):
        return int(given)
    return "up" if given == "up" else "down"
