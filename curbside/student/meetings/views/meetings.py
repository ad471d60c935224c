"""A meeting: setting it, its own page, changing it."""

from copy import copy
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.kit.clock import zone_words
from curbside.student.people.models import Conversation

from .. import queries, rules
from ..actions.meetings import move_meeting, set_meeting
from ..actions.news import unsent
from ..forms import MeetingForm, attempt, initial_for, initial_of
from ..letters import Cause, News
from ..models import Meeting


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: SignedIn, conversation_id: UUID) -> HttpResponse:
    """A time and a place, then the letter as it will go, then both sides have it."""
    now, user = timezone.now(), request.user
    rows = Conversation.objects.visible_to(user).open().select_related("contact", "student")
    conversation = get_object_or_404(rows, pk=conversation_id)
    if ahead := queries.meeting_ahead(conversation):
        return redirect("meetings:meeting", ahead.pk)
    zone, offers = conversation.student.time_zone, queries.offers_for(conversation, now)
    form = MeetingForm(
        request.POST or None, zone=zone, now=now, offers=offers, initial=initial_for(conversation, offers)
    )
    page = {"form": form, "conversation": conversation, "zone": zone_words(zone)}
    if form.is_valid() and "change" not in request.POST:
        planned = Meeting(conversation=conversation, time_zone=zone, created_at=now, **form.details())
        page |= _letter_page(form, planned, News.INVITATION)
        if "letter" not in page and (
            meeting := attempt(form, lambda: set_meeting(conversation, **form.details(), actor=user, now=now))
        ):
            messages.success(request, _("The meeting is set."))
            return redirect("meetings:meeting", meeting.pk)
    return render(request, "meetings/meetings/new.html", page)


@login_required
@require_safe
def show(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """All there is about one meeting, and the ways on."""
    now = timezone.now()
    rows = Meeting.objects.visible_to(request.user).select_related(
        "conversation__contact", "conversation__sheet", "cancellation", "check_in__trusted_contact"
    )
    meeting = get_object_or_404(rows, pk=meeting_id)
    page = {
        "meeting": meeting,
        "said": queries.details(meeting),
        "undelivered": queries.undelivered(meeting),
        "was_invited": queries.host_was_told(meeting),
        "has_begun": rules.has_begun(meeting, now=now),
        "can_change": rules.can_change(meeting, now=now),
        "can_cancel": rules.can_cancel(meeting, now=now),
    }
    return render(request, "meetings/meetings/show.html", page)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """Another time or place, then the letter as it will go, then both sides have it."""
    now, user = timezone.now(), request.user
    rows = Meeting.objects.visible_to(user).select_related("conversation__contact", "conversation__student")
    meeting = get_object_or_404(rows, pk=meeting_id)
    if not rules.can_change(meeting, now=now):
        return redirect("meetings:meeting", meeting.pk)
    zone = meeting.conversation.student.time_zone
    form = MeetingForm(request.POST or None, zone=zone, now=now, initial=initial_of(meeting, zone))
    page = {"form": form, "meeting": meeting, "zone": zone_words(zone)}
    page["earlier"] = queries.earlier_addresses(meeting)
    if form.is_valid() and "change" not in request.POST:
        page |= _letter_page(form, _as_moved(meeting, form, zone), News.UPDATE)
        if "letter" not in page and (
            moved := attempt(form, lambda: move_meeting(meeting, **form.details(), actor=user, now=now))
        ):
            messages.success(request, _("The meeting is changed."))
            return redirect("meetings:meeting", moved.pk)
    return render(request, "meetings/meetings/edit.html", page)


def _as_moved(meeting: Meeting, form: MeetingForm, zone: str) -> Meeting:
    moved = copy(meeting)
    moved.time_zone = zone
    for field, value in form.details().items():
        setattr(moved, field, value)
    return moved


def _letter_page(form: MeetingForm, meeting: Meeting, news: News) -> dict[str, object]:
    """The letter to look at before it goes; nothing when it was looked at, or when none will go."""
    draft = unsent(meeting, news, Cause(), now=meeting.created_at)
    return queries.letter_page(draft) if draft and not form.has_seen(draft) else {}
