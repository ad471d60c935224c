"""The link in the reminder: I am fine, more time, or it was a mistake. No account needed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from curbside.foundation.mail.models import Link, Purpose
from curbside.student.meetings.actions.check_in_post import told_at
from curbside.student.meetings.models import CheckIn
from curbside.student.meetings.rules import fine_counts_from, told_if_set_again

from ..check_in_answers import CheckInAnswer
from ..opening import language_of_page, opened_by


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.CHECK_IN)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """GET shows the state and the buttons; only POST answers."""
    now = timezone.now()
    check_in = get_object_or_404(CheckIn.objects.visible_to(link), pk=link.subject_id)
    student = check_in.meeting.conversation.student
    with override(language_of_page(request, student.language)), timezone.override(student.time_zone):
        form = CheckInAnswer(request.POST if request.method == "POST" else None)
        if form.is_valid() and not form.give(check_in, link, now=now):
            return redirect(request.path)
        check_in.refresh_from_db()
        context = {
            "check_in": check_in,
            "form": form,
            "fine_counts_from": fine_counts_from(check_in.meeting, now=now),
            "told_at": told_at(check_in),
            "told_if_set_again": told_if_set_again(check_in, now=now),
        }
        return render(request, "replies/check_in/show.html", context)
