"""One set of four conditions."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.sittings import answer_set
from ..forms import SetForm
from ..models import ChoiceSet
from ..set_page import after, page_of_set


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, choice_set_id: UUID) -> HttpResponse:
    """Choose, and go on to the next set, or back; or stop, and come back another day. Every button keeps the choice."""
    rows = ChoiceSet.objects.visible_to(request.user).filter(sitting__removed_at=None).select_related("sitting")
    choice_set = get_object_or_404(rows, pk=choice_set_id)
    form = SetForm(request.POST if request.method == "POST" else None, choice_set=choice_set)
    then = request.POST.get("then", "")
    if (then == "stop" and form.is_left_open()) or (then == "back" and form.is_half()):
        return redirect(after(choice_set, then))
    if request.method == "POST" and form.is_valid():
        if form.touched():
            answer_set(choice_set, **form.cleaned_data, actor=request.user, now=timezone.now())
        return redirect(after(choice_set, then))
    page = page_of_set(choice_set, form.picked())
    return render(request, "inventory/choice_set/edit.html", {"form": form, "page": page})
