"""One ask: beginning it, its text, and what became of it."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from curbside.algorithms.ask_wording import read_ask
from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.consent.queries import has_opted_out
from curbside.student.people.models import Conversation

from .. import queries, rules
from ..actions.approaches import begun, change_approach, draft_approach
from ..drawings import chance_line, word_mark
from ..forms import ApproachForm
from ..ladder_queries import felt_of
from ..models import Approach, ApproachState
from ..size import size_of


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, conversation_id: UUID) -> HttpResponse:
    """The text to start from, not kept yet; a POST begins the draft, with what was typed if anything was."""
    conversations = Conversation.objects.visible_to(request.user).select_related("contact", "student")
    conversation, now = get_object_or_404(conversations, pk=conversation_id), timezone.now()
    if there := queries.open_approach(conversation):
        return _write(request, there) if "body" in request.POST else redirect("outreach:approach_edit", there.pk)
    if request.method == "POST" and "body" not in request.POST:
        return redirect("outreach:approach_edit", draft_approach(conversation, actor=request.user, now=now).pk)
    return _write(request, begun(conversation, now=now), kept=False)


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
    rows = Approach.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    return _write(request, get_object_or_404(rows, pk=approach_id))


def _write(request: SignedIn, approach: Approach, *, kept: bool = True) -> HttpResponse:
    """`kept`: whether the draft has begun; else it begins when it is kept."""
    if approach.state != ApproachState.DRAFTED:
        return redirect("outreach:approach", approach.pk)
    there = ApproachForm.standing_of(approach)
    if not kept:  # a text to start from that reads otherwise by now is nobody's word
        there = {name: request.POST.get(f"initial-{name}", text) for name, text in there.items()}
    form = ApproachForm(request.POST or None, initial=there, stands=there)
    if request.method == "POST" and form.is_valid():
        now, user = timezone.now(), request.user
        draft = draft_approach(approach.conversation, actor=user, now=now)
        change_approach(draft, **form.kept(), actor=user, now=now)
        if request.POST.get("then") == "address":
            return redirect(reverse("people:contact_edit", args=[draft.conversation.contact_id]) + "#id_emails")
        keep = {"keep": "outreach:approach", "read": "outreach:approach_edit"}
        return redirect(keep.get(request.POST.get("then", ""), "outreach:sending"), draft.pk)
    reading, size = read_ask(approach.body), size_of(approach.conversation)
    shown = {"approach": approach, "form": form, "reading": reading, "mark": word_mark(reading.words), "size": size}
    shown |= {"is_kept": kept, "differs": size.differs_from(reading), "obstacle": rules.why_no_letter(approach)}
    return render(request, "outreach/approach/edit.html", shown)
