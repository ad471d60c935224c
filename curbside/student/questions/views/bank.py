"""The question bank, for one sheet."""

from typing import Final
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.kit.forms import clean_line

from ..actions.cards import add_card, remove_card
from ..bank_forms import AddForm, BankForm
from ..bank_page import bank_page
from ..bank_queries import offered_to
from ..models import Card, Sheet

_AT: Final = "at"
"""The question one was at, in the address: its theme is open then."""


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """The questions that fit, favourites first, folded by theme; a POST adds one or takes it back, and stays there."""
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    language = sheet.conversation.contact.language or get_language() or "en"
    if request.method == "POST":
        return _take_back(request, sheet) if "take_back" in request.POST else _add(request, sheet, language)
    form = BankForm(request.GET)
    wanted = form.wanted()
    page = bank_page(sheet, wanted, request.user, language=language, at=request.GET.get(_AT, ""))
    shown = {"sheet": sheet, "form": form, "page": page, "wanted": wanted, "language": language}
    return render(request, "questions/bank/index.html", shown)


def _add(request: SignedIn, sheet: Sheet, language: str) -> HttpResponse:
    form = AddForm(request.POST, questions=offered_to(request.user))
    if not form.is_valid():
        raise Http404
    question = form.cleaned_data["question"]
    text, follow_up = question.text_in(language), question.follow_up_in(language)
    try:
        add_card(sheet, text=text, question=question, follow_up=follow_up, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
        return _back(request)
    if "from_sheet" in request.POST:
        messages.success(request, _("Added. It goes on the sheet once you say what you hope for."))
        return redirect(sheet)
    return _back(request, question.pk)


def _take_back(request: SignedIn, sheet: Sheet) -> HttpResponse:
    cards = Card.objects.visible_to(request.user).filter(sheet=sheet, is_on_sheet=False).select_related("sheet")
    # Two of one question where an older one was brought back: the younger goes.
    card = cards.kept().filter(question=clean_line(request.POST["take_back"])).order_by("created_at", "pk").last()
    if card is None:
        raise Http404
    remove_card(card, actor=request.user, now=timezone.now())
    return _back(request, card.question_id)


def _back(request: SignedIn, question: str | None = None) -> HttpResponse:
    """The same page, open at `question`; at its beginning, where messages stand, for none."""
    asked = request.GET.copy()
    asked.pop(_AT, None)
    if not question:
        return redirect(f"{request.path}?{asked.urlencode()}")
    asked[_AT] = question
    return redirect(f"{request.path}?{asked.urlencode()}#{question}")
