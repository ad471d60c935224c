"""The one follow-up: its text, what will be sent, and sending it."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.algorithms.ask_wording import read_ask
from curbside.foundation.accounts.models import SignedIn

from .. import letters, rules
from ..actions.follow_ups import follow_up
from ..forms import FollowUpForm
from ..models import Approach, Route
from ..showing import mail_address, show_letter


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, approach_id: UUID) -> HttpResponse:
    """Write, see, send: a button sends only the letter it was shown with."""
    rows = Approach.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    approach = get_object_or_404(rows.select_related("follow_up"), pk=approach_id)
    if not rules.may_follow_up(approach, timezone.now()):
        return redirect("outreach:approach", approach.pk)
    form = FollowUpForm(request.POST or None, initial={"body": letters.follow_up_text(approach)})
    if request.method == "POST" and form.is_valid():
        return _look_or_send(request, approach, form)
    return render(request, "outreach/follow_up/new.html", {"approach": approach, "form": form})


def _look_or_send(request: SignedIn, approach: Approach, form: FollowUpForm) -> HttpResponse:
    body, route, now = form.cleaned_data["body"], form.cleaned_data["route"], timezone.now()
    letter = letters.follow_up(approach, body)
    if route:
        try:
            follow_up(approach, body=body, route=route, seen=form.cleaned_data["seen"], actor=request.user, now=now)
        except (rules.Refused, rules.Changed):
            pass  # The page below says why, or shows the letter as it now reads.
        else:
            return redirect("outreach:approach", approach.pk)
    shown = {
        "approach": approach,
        "form": form,
        "letter": show_letter(letter),
        "body": body,
        "refusal": rules.why_not_sent(approach, route=Route.CURBSIDE, subject="Re:", body=body, now=now),
        "own_refusal": rules.why_not_sent(approach, route=Route.OWN_MAIL, subject="Re:", body=body, now=now),
        "reading": read_ask(body),
        "mail_address": mail_address(letter.to_address, letter.subject, body),
        "per_day": rules.ASKS_A_DAY,
    }
    return render(request, "outreach/follow_up/new.html", shown)
