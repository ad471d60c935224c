"""The hopes typed on a sheet, for the questions that wait there."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.cards import let_suggestion_be, remove_card
from ..models import Card, Sheet
from ..sheet_page import shown_sheet
from ..waiting import keep_hopes, say_kept, say_others_kept


@require_POST
@login_required
def edit(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """Whichever button is pressed, all that was typed is kept; what cannot be is shown again.

    `?card=` names the card the button belongs to: it goes on the sheet, away, or keeps its wording.
    """
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    cards = list(Card.objects.visible_to(request.user).filter(sheet=sheet).kept().select_related("question", "sheet"))
    card = next((one for one in cards if str(one.pk) == request.GET.get("card")), None)
    stays = not {"remove", "let_be"}.isdisjoint(request.POST)
    kept = keep_hopes(cards, request.POST, pressed=card, stays=stays, actor=request.user, now=timezone.now())
    if card is None and "card" in request.GET and "remove" not in request.POST:
        raise Http404  # taken away elsewhere: the page says so, and what was typed stays with whoever typed it
    if card and card.pk not in kept.refused:
        _press(request, card)
    say_others_kept(request, kept.others)
    if kept.refused:
        return render(request, "questions/sheet/show.html", shown_sheet(sheet, request.user, kept.refused))
    return redirect(f"{sheet.get_absolute_url()}#card-{card.pk}" if card else sheet.get_absolute_url())


def _press(request: SignedIn, card: Card) -> None:
    if "remove" in request.POST:
        remove_card(card, actor=request.user, now=timezone.now())
        messages.success(request, _("Removed. You can bring it back from the foot of this page."))
    elif "let_be" in request.POST:
        let_suggestion_be(card, code=request.POST["let_be"], actor=request.user, now=timezone.now())
        messages.success(request, _("Kept as you wrote it."))
    else:
        say_kept(request, card)
