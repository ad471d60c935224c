"""One ask: beginning it, its text, and what became of it."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from curbside.algorithms.ask_wording import read_ask
from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.consent.queries import has_opted_out
from curbside.student.people.models import Conversation

from .. import queries, rules
from ..actions.approaches import change_approach, draft_approach
from ..drawings import chance_line, word_mark
from ..forms import ApproachForm
from ..ladder_queries import felt_of
from ..models import Approach, ApproachState


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, conversation_id: UUID) -> HttpResponse:
    """How to ask at all; the button begins a draft."""
    conversations = Conversation.objects.visible_to(request.user).select_related("contact", "student")
    conversation = get_object_or_404(conversations, pk=conversation_id)
    if request.method == "POST":
        approach = draft_approach(conversation, actor=request.user, now=timezone.now())
        return redirect("outreach:approach_edit", approach.pk)
    return render(request, "outreach/approach/new.html", {"conversation": conversation})


@require_safe
@login_required
def show(request: SignedIn, approach_id: UUID) -> HttpResponse:
    """What became of it, and the one next thing to do."""
    now = timezone.now()
    rows = Approach.objects.visible_to(request.user).prefetch_related("answer__time_offers")
    approach = get_object_or_404(
        rows.select_related("conversation__contact", "conversation__student", "letter", "answer", "follow_up__letter"),
        pk=approach_id,
    )
    said = approach.odds
    track = None if said is None else queries.track_near(queries.odds_so_far(request.user), said)
    shown = {
        "approach": approach,
        "may_follow_up": rules.may_follow_up(approach, now),
        "follow_up_day": rules.follow_up_day(approach),
        "opted_out": has_opted_out(approach.conversation.contact.email),
        "track": track,
        "felt": felt_of(approach, now),
        "line": None if track is None or said is None else chance_line(track, said),
    }
    return render(request, "outreach/approach/show.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, approach_id: UUID) -> HttpResponse:
    """The draft's text, with notes beside it. What has gone out is no draft any more."""
    rows = Approach.objects.visible_to(request.user).select_related("conversation__contact")
    approach = get_object_or_404(rows, pk=approach_id)
    if approach.state != ApproachState.DRAFTED:
        return redirect("outreach:approach", approach.pk)
    form = ApproachForm(request.POST or None, initial={"subject": approach.subject, "body": approach.body})
    if request.method == "POST" and form.is_valid():
        change_approach(approach, **form.cleaned_data, actor=request.user, now=timezone.now())
        keep = {"keep": "outreach:approach", "read": "outreach:approach_edit"}
        return redirect(keep.get(request.POST.get("then", ""), "outreach:sending"), approach.pk)
    reading = read_ask(approach.body)
    shown = {"approach": approach, "form": form, "reading": reading, "mark": word_mark(reading.words)}
    return render(request, "outreach/approach/edit.html", shown)
