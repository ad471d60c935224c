"""Suggestions about the wording of a question."""

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.cards import let_suggestion_be
from ..forms import WordingForm
from ..models import Card, Sheet
from ..rules import language_of
from ..suggestions import read_wording


@require_POST
@login_required
def index(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """What could be said about the words typed so far, as a piece of the page; empty for nothing. Keeps nothing."""
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    form = WordingForm(request.POST)
    said = form.cleaned_data if form.is_valid() else {}
    reading = read_wording(said.get("text", ""), language_of(sheet), let_be=said.get("let_be", ()))
    wrong = " ".join(str(one) for one in form["text"].errors)
    if not (reading or wrong):
        return HttpResponse(status=HTTPStatus.NO_CONTENT)
    shown = {"sheet": sheet, "reading": reading, "wrong": wrong}
    return render(request, "questions/suggestion/index.html", shown)


@require_POST
@login_required
def remove(request: SignedIn, card_id: UUID) -> HttpResponse:
    """Leave one suggestion, and back to the card."""
    cards = Card.objects.visible_to(request.user).kept().select_related("sheet")
    card = get_object_or_404(cards, pk=card_id)
    let_suggestion_be(card, code=request.POST.get("let_be", ""), actor=request.user, now=timezone.now())
    messages.success(request, _("Kept as you wrote it."))
    return redirect(f"{card.sheet.get_absolute_url()}#card-{card.pk}")
