"""A next step: done, let go, or open again after all."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.next_steps import do_next_step, let_go_next_step, reopen_next_step
from ..models import NextStep

_OUTCOMES = {"done": do_next_step, "let_go": let_go_next_step, "undo": reopen_next_step}


@login_required
@require_POST
def edit(request: SignedIn, step_id: UUID) -> HttpResponse:
    """One of three outcomes, then back to where the button was: the list of steps, or Today."""
    step = get_object_or_404(NextStep.objects.visible_to(request.user), pk=step_id)
    outcome = request.POST.get("outcome", "")
    if outcome not in _OUTCOMES:
        return HttpResponseBadRequest()
    _OUTCOMES[outcome](step, actor=request.user, now=timezone.now())
    if request.POST.get("back") == "reflections":
        return redirect("reflection:reflections")
    if outcome == "done":
        messages.success(request, _("Done, and noted. A slip? Under Reflect you can take it back."))
    return redirect("today")
