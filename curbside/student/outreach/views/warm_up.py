"""Warming up with someone: beginning, the three messages, resting and ending."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from curbside.foundation.accounts.models import SignedIn
from curbside.student.people.models import Contact
from curbside.student.people.queries import open_conversation

from ..actions.warm_ups import begin_warm_up, go_on_with_warm_up, lead_into_ask, pause_warm_up, stop_warm_up
from ..models import WarmUp
from ..warm_up_page import TITLES, page_of
from ..whom_forms import MessageForm

_MOVES = {"pause": pause_warm_up, "go_on": go_on_with_warm_up, "stop": stop_warm_up}


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """What the three messages are; the button begins with texts to start from."""
    people = Contact.objects.visible_to(request.user).kept().select_related("student")
    contact = get_object_or_404(people, pk=contact_id)
    if request.method == "POST":
        return redirect("outreach:warm_up", begin_warm_up(contact, actor=request.user, now=timezone.now()).pk)
    there = WarmUp.objects.visible_to(request.user).open().filter(contact=contact).first()
    if there:
        return redirect("outreach:warm_up", there.pk)
    return render(request, "outreach/warm_up/new.html", {"contact": contact, "titles": TITLES})


@require_safe
@login_required
def show(request: SignedIn, warm_up_id: UUID) -> HttpResponse:
    """How far it came, the message at hand, and the one thing to do now."""
    rows = WarmUp.objects.visible_to(request.user).select_related("contact__student")
    warm_up = get_object_or_404(rows.prefetch_related("messages", "contact__addresses"), pk=warm_up_id)
    page = page_of(warm_up, timezone.now())
    form = MessageForm(initial={"text": page.current.text}) if page.current else None
    shown = {"warm_up": warm_up, "page": page, "form": form}
    if page.has_asked:
        shown["conversation"] = open_conversation(warm_up.contact)
    return render(request, "outreach/warm_up/show.html", shown)


@require_POST
@login_required
def edit(request: SignedIn, warm_up_id: UUID) -> HttpResponse:
    """Let it rest, go on, stop, or go on to the ask."""
    rows = WarmUp.objects.visible_to(request.user).select_related("contact__student")
    warm_up, now = get_object_or_404(rows, pk=warm_up_id), timezone.now()
    move = request.POST.get("move", "")
    if move == "ask":
        return redirect("questions:sheet", lead_into_ask(warm_up, actor=request.user, now=now).pk)
    if move in _MOVES:
        _MOVES[move](warm_up, actor=request.user, now=now)
    return redirect("outreach:warm_up", warm_up.pk)
