"""Offering a question no longer, or again."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import Centre, SignedIn
from curbside.student.questions.actions.bank_keeping import offer_again, retire
from curbside.student.questions.models import Question

from ..door import for_coordinators


@require_POST
@for_coordinators
def new(request: SignedIn, question_id: str, centre_id: UUID) -> HttpResponse:
    """Retire it in one centre, or with `back` offer it again."""
    question = get_object_or_404(Question.objects.visible_to(request.user), pk=question_id)
    centre = get_object_or_404(Centre.objects.run_by(request.user), pk=centre_id)
    if "back" in request.POST:
        offer_again(question, centre=centre, actor=request.user, now=timezone.now())
        messages.success(request, _("It is offered again."))
    else:
        retire(question, centre=centre, actor=request.user, now=timezone.now())
        messages.success(request, _("It is offered no longer. Sheets that have it keep it."))
    return redirect("office:question", question.pk)
