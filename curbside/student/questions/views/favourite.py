"""Favourites in the bank."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.favourites import add_favourite, drop_favourite
from ..models import Question


@require_POST
@login_required
def new(request: SignedIn, question_id: str) -> HttpResponse:
    """Keep it among the favourites."""
    question = get_object_or_404(Question.objects.visible_to(request.user), pk=question_id)
    add_favourite(question, actor=request.user, now=timezone.now())
    return _back(request, question)


@require_POST
@login_required
def remove(request: SignedIn, question_id: str) -> HttpResponse:
    """Take it out of the favourites."""
    question = get_object_or_404(Question.objects.visible_to(request.user), pk=question_id)
    drop_favourite(question, actor=request.user)
    return _back(request, question)


def _back(request: SignedIn, question: Question) -> HttpResponse:
    """To the list the button stood on, at the question; else to the question."""
    back = request.POST.get("back", "")
    if back.startswith("/questions/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        return redirect(f"{back}#{question.pk}")
    return redirect("questions:question", question.pk)
