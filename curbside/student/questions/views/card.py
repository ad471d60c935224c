"""One question on a sheet: writing, changing, removing it."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.cards import add_card, change_card, remove_card
from ..forms import CardForm
from ..links import first_values
from ..models import Card, Sheet
from ..rules import language_of
from ..suggestions import Reading, read_card, read_wording
from ..waiting import say_kept


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """A question in the student's own words."""
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    form = CardForm(request.POST or None, stands={}, first_values=first_values(request.user))
    if request.method == "POST" and form.is_valid():
        try:
            card = add_card(sheet, **form.words(), actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            return _back(request, card)
    return render(request, "questions/card/new.html", {"sheet": sheet, "form": form, "reading": _read(sheet, form)})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, card_id: UUID) -> HttpResponse:
    """Change the question, the hope, or what it speaks to."""
    cards = Card.objects.visible_to(request.user).kept().select_related("question", "sheet__conversation__contact")
    card = get_object_or_404(cards, pk=card_id)
    first = first_values(request.user)
    form = CardForm(request.POST or None, stands=CardForm.standing_of(card), first_values=first)
    if request.method == "POST" and form.is_valid():
        try:
            card = change_card(card, **form.words(), actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            return _back(request, card)
    shown = {"sheet": card.sheet, "card": card, "form": form, "reading": _read(card.sheet, form, card)}
    return render(request, "questions/card/edit.html", shown)


@require_POST
@login_required
def remove(request: SignedIn, card_id: UUID) -> HttpResponse:
    """Take it away; the sheet then offers to bring it back."""
    cards = Card.objects.visible_to(request.user).select_related("sheet")
    card = remove_card(get_object_or_404(cards, pk=card_id), actor=request.user, now=timezone.now())
    messages.success(request, _("Removed. You can bring it back from the foot of this page."))
    return redirect("questions:sheet", card.sheet_id)


def _read(sheet: Sheet, form: CardForm, card: Card | None = None) -> Reading:
    text = str(form["text"].value() or "")
    if card and text == card.text:
        return read_card(card, language_of(sheet))
    return read_wording(text, language_of(sheet), let_be=form["let_be"].value() or ())


def _back(request: SignedIn, card: Card) -> HttpResponse:
    say_kept(request, card)
    return redirect(f"{card.sheet.get_absolute_url()}#card-{card.pk}")
