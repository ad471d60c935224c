"""Closing a conversation, and opening it again."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn
from curbside.student.meetings.queries import meeting_ahead
from curbside.student.meetings.rules import can_cancel
from curbside.student.people.actions import conversations
from curbside.student.people.models import Conversation


@login_required
@require_POST
def new(request: SignedIn, conversation_id: UUID) -> HttpResponse:
    """Close it. One whose meeting is still ahead leads to calling that off: the other person expects the student."""
    now = timezone.now()
    conversation = get_object_or_404(Conversation.objects.visible_to(request.user), pk=conversation_id)
    meeting = meeting_ahead(conversation)
    if meeting and can_cancel(meeting, now=now):
        messages.info(request, _("A meeting is set. Call it off first; then the conversation can be closed."))
        return redirect("meetings:cancellation", meeting.pk)
    conversations.close_conversation(conversation, actor=request.user, now=now)
    messages.success(request, _("Closed. Everything you wrote is kept; you can open it again below."))
    return redirect("conversation", conversation_id)


@login_required
@require_POST
def remove(request: SignedIn, conversation_id: UUID) -> HttpResponse:
    """Open it again."""
    conversation = get_object_or_404(Conversation.objects.visible_to(request.user), pk=conversation_id)
    reopened = conversations.reopen_conversation(conversation, actor=request.user, now=timezone.now())
    if reopened.closed_at is None:
        messages.success(request, _("Open again."))
    else:
        messages.info(request, _("Another conversation with this person is open already, so this one stays closed."))
    return redirect("conversation", conversation_id)
