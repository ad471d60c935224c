"""One introduction: its words, and what the student may know of it."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from curbside.foundation.accounts.models import SignedIn
from curbside.student.people.queries import open_conversation

from ..actions.introductions import change_introduction, take_back_introduction
from ..forms import PacketForm
from ..models import Introduction, IntroductionState


@require_safe
@login_required
def show(request: SignedIn, introduction_id: UUID) -> HttpResponse:
    """On its way, a yes, or not this time: no more is known here, so no more can be told."""
    rows = Introduction.objects.visible_to(request.user).select_related("contact")
    introduction = get_object_or_404(rows, pk=introduction_id)
    if introduction.state == IntroductionState.DRAFTED:
        return redirect("introductions:introduction_edit", introduction.pk)
    contact = introduction.contact if introduction.state == IntroductionState.AGREED else None
    page = {
        "introduction": introduction,
        "state": introduction.shown_state(timezone.now()),
        "conversation": open_conversation(contact) if contact else None,
    }
    return render(request, "introductions/introduction/show.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, introduction_id: UUID) -> HttpResponse:
    """Why them, and one question. What has gone out is no draft any more."""
    introduction = get_object_or_404(Introduction.objects.visible_to(request.user), pk=introduction_id)
    if introduction.state != IntroductionState.DRAFTED:
        return redirect("introductions:introduction", introduction.pk)
    said = {"why": introduction.why, "question": introduction.question}
    form = PacketForm(request.POST or None, initial=said)
    if request.method == "POST" and form.is_valid():
        change_introduction(introduction, **form.cleaned_data, actor=request.user, now=timezone.now())
        return redirect("introductions:sending", introduction.pk)
    return render(request, "introductions/introduction/edit.html", {"introduction": introduction, "form": form})


@require_POST
@login_required
def remove(request: SignedIn, introduction_id: UUID) -> HttpResponse:
    """A draft is thrown away; one on its way is taken back."""
    introduction = get_object_or_404(Introduction.objects.visible_to(request.user), pk=introduction_id)
    was_draft = introduction.state == IntroductionState.DRAFTED
    take_back_introduction(introduction, actor=request.user, now=timezone.now())
    if was_draft:
        messages.success(request, _("The draft is gone. Nothing was sent."))
        return redirect("introductions:paths")
    return redirect("introductions:introduction", introduction.pk)
