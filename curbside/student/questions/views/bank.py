"""The question bank, for one sheet."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.cards import add_card
from ..bank_forms import AddForm, BankForm
from ..bank_queries import bank_for, offered_to
from ..models import Sheet

PAGE = 20


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """The questions that fit, favourites first, twenty on a page; a POST adds one and comes back to it."""
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    language = sheet.conversation.contact.language or get_language() or "en"
    if request.method == "POST":
        return _add(request, sheet, language)
    form = BankForm(request.GET)
    found = bank_for(sheet, form.wanted(), request.user, language=language)
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    shown = {"sheet": sheet, "form": form, "page": page, "wanted": form.wanted(), "language": language}
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
    else:
        messages.success(request, _("Added. It goes on the sheet once you say what you hope for."))
    if "from_sheet" in request.POST:
        return redirect(sheet)
    return redirect(f"{request.get_full_path()}#{question.pk}")
