"""The living bank: every question on its own, and one question with all that is known about it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import Centre, SignedIn

from ..actions.offers import offer_follow_up
from ..bank_forms import FollowUpForm, LivingBankForm
from ..bank_queries import bank_read_by, question_page, questions_read_by

PAGE = 20


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """Looking for questions without a sheet, twenty on a page."""
    form = LivingBankForm(request.GET)
    wanted = form.wanted()
    language = form.cleaned_data.get("language") or get_language() or "en"
    found = bank_read_by(request.user, wanted, language=language)
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    shown = {"form": form, "page": page, "wanted": wanted, "language": language}
    return render(request, "questions/bank_question/index.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def show(request: SignedIn, question_id: str) -> HttpResponse:
    """One question: how it was answered, follow-ups, notes; a POST offers a follow-up to the bank."""
    question = get_object_or_404(questions_read_by(request.user), pk=question_id)
    centres = question.centres_of(Centre.objects.visible_to(request.user))
    form = FollowUpForm(request.POST or None, centres=centres, initial={"language": request.user.language})
    if request.method == "POST" and form.is_valid():
        try:
            offer_follow_up(question, **form.cleaned_data, actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("Offered. A coordinator decides whether it stands here. You can take it back."))
            return redirect("questions:question", question.pk)
    shown = {"page": question_page(question, request.user), "question": question, "form": form}
    return render(request, "questions/bank_question/show.html", shown)
