"""One conversation, from first idea to thank-you."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from curbside.foundation.accounts.models import SignedIn
from curbside.student.people.models import Conversation

from ..arc_queries import arcs_of
from ..milestones import milestones
from ..stages.meeting import ahead
from ..steps import next_of


@login_required
def show(request: SignedIn, conversation_id: UUID) -> HttpResponse:
    """What has happened, what stands, and the one next step."""
    now = timezone.now()
    rows = Conversation.objects.visible_to(request.user).filter(pk=conversation_id)
    conversation = get_object_or_404(rows.select_related("contact"))
    (arc,) = arcs_of(rows, request.user, now)
    context = {"conversation": conversation, "arc": arc, "step": next_of(arc, now), "milestones": milestones(arc)}
    context["meeting_ahead"] = ahead(arc) if arc.meeting and now < arc.meeting.ends_at else None
    return render(request, "home/conversations/show.html", context)
