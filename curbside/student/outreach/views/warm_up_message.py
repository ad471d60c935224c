"""One message of a warm-up: its text, that it went, that they wrote back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.warm_ups import change_message, note_answered, note_not_sent, note_sent
from ..models import WarmUpMessage
from ..warm_up_page import page_of
from ..whom_forms import ANSWERED, NOT_SENT, SENT, MessageForm


@require_POST
@login_required
def edit(request: SignedIn, warm_up_message_id: UUID) -> HttpResponse:
    """Keep the text, or note with it that the student sent it, or has not after all; or that an answer came."""
    rows = WarmUpMessage.objects.visible_to(request.user).select_related("warm_up__contact__student")
    message, now = get_object_or_404(rows, pk=warm_up_message_id), timezone.now()
    form = MessageForm(request.POST)
    if not form.is_valid():
        page = page_of(message.warm_up, now)
        return render(request, "outreach/warm_up/show.html", {"warm_up": message.warm_up, "page": page, "form": form})
    if form.cleaned_data["then"] == ANSWERED:
        note_answered(message, actor=request.user, now=now)
    elif form.cleaned_data["then"] == NOT_SENT:
        note_not_sent(message, actor=request.user, now=now)
    elif form.cleaned_data["then"] == SENT:
        note_sent(message, text=form.cleaned_data["text"], actor=request.user, now=now)
    else:
        change_message(message, text=form.cleaned_data["text"], actor=request.user, now=now)
        messages.success(request, _("The text is kept. Nothing was sent."))
    return redirect("outreach:warm_up", message.warm_up_id)
