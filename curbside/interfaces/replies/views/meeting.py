"""The page of a meeting for the other person: what was agreed, the calendar file, and calling it off."""

from contextlib import suppress

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.kit.forms import clean_text
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.meetings import queries, rules
from curbside.student.meetings.actions.meetings import cancel_meeting
from curbside.student.meetings.models import Meeting, Side
from curbside.student.outreach.queries import approach_of
from curbside.student.outreach.rules import name_they_read

from ..opening import opened_by


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.MEETING)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """A look changes nothing; the button calls it off. Pressed again, it stays off."""
    now = timezone.now()
    rows = Meeting.objects.visible_to(link).select_related(
        "conversation__student", "conversation__contact", "cancellation"
    )
    meeting = get_object_or_404(rows, pk=link.subject_id)
    if request.method == "POST":
        return _call_off(request, link, meeting)
    if request.GET.get("file") == "ics":
        return _calendar_file(link, meeting)
    page = {
        "link": link,
        "host": _host(meeting) or link.recipient,
        "meeting": meeting,
        "student": meeting.conversation.student,
        "said": queries.details(meeting),
        "can_cancel": rules.can_cancel(meeting, now=now),
        "was_told": queries.student_was_told_it_is_off(meeting),
    }
    return render(request, "replies/meeting.html", page)


def _host(meeting: Meeting) -> str:
    """Their name as an ask they got wrote it; how the student calls them otherwise is the student's alone."""
    approach = approach_of(meeting.conversation)
    return name_they_read(approach) if approach else ""


def _call_off(request: HttpRequest, link: Link, meeting: Meeting) -> HttpResponse:
    word = clean_text(request.POST.get("word", ""))
    # Where it is over already, the page the person comes back to says so.
    with suppress(ValidationError):
        cancel_meeting(meeting, by=Side.HOST, word=word, actor=link, now=timezone.now())
    return redirect(request.path)


def _calendar_file(link: Link, meeting: Meeting) -> HttpResponse:
    text = queries.host_calendar_file(meeting, address=link.url, now=timezone.now())
    headers = {"Content-Disposition": 'attachment; filename="meeting.ics"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(text, content_type="text/calendar; charset=utf-8", headers=headers)
