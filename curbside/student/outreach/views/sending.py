"""Exactly what will be sent, the odds, and the ways it can go."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.algorithms.ask_wording import read_ask
from curbside.foundation.accounts.models import SignedIn

from .. import letters, rules
from ..actions.approaches import send_approach
from ..forms import SendingForm
from ..models import Approach, ApproachState, Route
from ..showing import mail_address, show_letter
from ..size import size_of


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, approach_id: UUID) -> HttpResponse:
    """Nothing goes that was not shown: the button carries the name of the letter the student saw."""
    rows = Approach.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    approach = get_object_or_404(rows, pk=approach_id)
    if approach.state != ApproachState.DRAFTED:
        return redirect("outreach:approach", approach.pk)
    form = SendingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        route, odds = form.cleaned_data["route"], form.cleaned_data["odds"]
        seen = form.cleaned_data["seen"]
        try:
            send_approach(approach, odds=odds, route=route, seen=seen, actor=request.user, now=timezone.now())
        except rules.Changed:
            now_reads = rows.get(pk=approach.pk)
            return render(request, "outreach/sending/new.html", {**_shown(now_reads, form), "changed": True})
        except rules.Refused:
            return render(request, "outreach/sending/new.html", _shown(approach, form))
        return redirect("outreach:approach", approach.pk)
    return render(request, "outreach/sending/new.html", _shown(approach, form))


def _shown(approach: Approach, form: SendingForm) -> dict[str, object]:
    now, text = timezone.now(), {"subject": approach.subject, "body": approach.body}
    reading, size = read_ask(f"{approach.subject}\n{approach.body}"), size_of(approach.conversation)
    return {
        "approach": approach,
        "form": form,
        "letter": show_letter(letters.ask(approach)),
        "refusal": rules.why_not_sent(approach, route=Route.CURBSIDE, **text, now=now),
        "own_refusal": rules.why_not_sent(approach, route=Route.OWN_MAIL, **text, now=now),
        "has_address": bool(approach.conversation.contact.email),
        "reading": reading,
        "size": size,
        "differs": size.differs_from(reading),
        "mail_address": mail_address(approach.conversation.contact.email, approach.subject, approach.body),
        "per_day": rules.ASKS_A_DAY,
    }
