"""Exactly what the nearest connector gets, what is passed on from there, and one button."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from .. import letters, rules
from ..actions.introductions import first_step, send_introduction
from ..forms import SendingForm
from ..models import Introduction, IntroductionState
from ..onward import onward_letters
from ..showing import show_letter


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, introduction_id: UUID) -> HttpResponse:
    """Nothing goes that was not shown: the button carries the name of the letter the student saw."""
    rows = Introduction.objects.visible_to(request.user).select_related("student")
    introduction = get_object_or_404(rows, pk=introduction_id)
    if introduction.state != IntroductionState.DRAFTED:
        return redirect("introductions:introduction", introduction.pk)
    if not introduction.steps.exists():  # a draft brought from elsewhere: the people on its way did not come along
        return redirect("introductions:introduction_edit", introduction.pk)
    first = first_step(introduction)
    letter = show_letter(letters.packet(first))
    form = SendingForm(request.POST or None)
    page: dict[str, object] = {"introduction": introduction, "letter": letter, "first": first}
    if request.method == "POST":
        if form.is_valid() and form.cleaned_data["seen"] == letter.seen:
            try:
                send_introduction(introduction, actor=request.user, now=timezone.now())
            except rules.Refused:
                pass  # The page below says why.
            else:
                return redirect("introductions:introduction", introduction.pk)
        else:
            page["changed"] = True
    page |= {"refusal": rules.why_not_sent(introduction, timezone.now()), "onward": onward_letters(introduction)}
    return render(request, "introductions/sending/new.html", page)
