"""What came back, noted by the student."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.answers import note_answer
from ..actions.approaches import let_go
from ..forms import SILENCE, AnswerForm
from ..models import Approach, ApproachState


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, approach_id: UUID) -> HttpResponse:
    """Seven answers, silence among them; a no and a silence count as asked."""
    rows = Approach.objects.visible_to(request.user).select_related("conversation__contact", "answer")
    approach = get_object_or_404(rows, pk=approach_id)
    if approach.state in {ApproachState.DRAFTED, ApproachState.SCHEDULED}:
        return redirect("outreach:approach", approach.pk)
    there = getattr(approach, "answer", None)
    form = AnswerForm(request.POST or None, initial=model_to_dict(there) if there else None)
    if request.method == "POST" and form.is_valid():
        now = timezone.now()
        if form.cleaned_data["kind"] == SILENCE:
            let_go(approach, actor=request.user, now=now)
        else:
            note_answer(approach, **form.cleaned_data, actor=request.user, now=now)
        return redirect("outreach:approach", approach.pk)
    return render(request, "outreach/answer/edit.html", {"approach": approach, "form": form})
