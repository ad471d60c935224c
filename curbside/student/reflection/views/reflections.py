"""What was heard: the list, the first button, and the page to write on."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn
from curbside.student.meetings.models import Meeting

from .. import queries, rules
from ..actions.reflections import begin_reflection
from ..debrief import Debrief
from ..folds import opened
from ..models import Evidence, Reflection, TurningPoint
from ..pressed import Pressed

PAGE = 30


@login_required
@require_safe
def index(request: SignedIn) -> HttpResponse:
    """Conversations held, open steps, and what the hopes came to."""
    student = request.user
    hopes = queries.hopes_held(student)
    page = {
        "page": Paginator(queries.reflections_of(student), PAGE).get_page(request.GET.get("page")),
        "waiting": queries.meetings_to_reflect_on(student, timezone.now()),
        "steps": queries.open_next_steps(student),
        "closed": queries.closed_next_steps(student),
        "hopes": hopes if any(hopes.values()) else {},
    }
    return render(request, "reflection/reflections/index.html", page)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: SignedIn, meeting_id: UUID) -> HttpResponse:
    """One button, which begins."""
    now = timezone.now()
    rows = Meeting.objects.visible_to(request.user).select_related("conversation__contact", "reflection")
    meeting = get_object_or_404(rows, pk=meeting_id)
    can_begin = rules.may_begin(meeting, now=now)
    there: Reflection | None = getattr(meeting, "reflection", None)
    if there is None and request.method == "POST" and can_begin:
        there = begin_reflection(meeting, actor=request.user, now=now)
    if there:
        return redirect("reflection:reflection", there.pk)
    return render(request, "reflection/reflections/new.html", {"meeting": meeting, "can_begin": can_begin})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: SignedIn, reflection_id: UUID) -> HttpResponse:
    """Every button keeps all that was written, and comes back to its own part."""
    talk = "meeting__conversation"
    rows = Reflection.objects.visible_to(request.user).select_related(f"{talk}__contact__viewpoint", f"{talk}__student")
    reflection = get_object_or_404(rows.select_related("thank_you"), pk=reflection_id)
    posted = request.method == "POST"
    page, pressed = Debrief(reflection, request.POST if posted else None), Pressed.of(request.POST.get("part", ""))
    is_kept = posted and page.keep(pressed, actor=request.user, now=timezone.now())
    if pressed.puts_back and not page.was_moved:
        messages.info(request, _("That was forgotten when you finished, so it cannot come back."))
    if is_kept:
        return redirect(_next(reflection, pressed))
    return render(request, "reflection/reflections/edit.html", _shown(request, page, pressed))


def _next(reflection: Reflection, pressed: Pressed) -> str:
    if pressed.part == "finish" and not hasattr(reflection, "thank_you"):
        return reverse("reflection:thank_you", args=[reflection.pk])
    saved = {"saved": pressed.anchor, "removed": pressed.taken_out}
    query = urlencode({name: value for name, value in saved.items() if value})
    return f"{reverse('reflection:reflection', args=[reflection.pk])}?{query}#{pressed.anchor}"


def _shown(request: SignedIn, page: Debrief, pressed: Pressed) -> dict[str, object]:
    removed = _taken_out(request, page.reflection, pressed.taken_out or request.GET.get("removed", ""))
    saved = "" if page.data is not None else request.GET.get("saved", "")
    return {
        "page": page,
        "reflection": page.reflection,
        "contact": page.reflection.meeting.conversation.contact,
        "removed": removed,
        "saved": saved,
        "opened": opened(page, at=saved or request.GET.get("at", ""), removed=removed),
        "has_errors": page.data is not None,
    }


def _taken_out(request: SignedIn, reflection: Reflection, row: str) -> TurningPoint | Evidence | None:
    """The row that can still be put back."""
    if not row:
        return None
    points = TurningPoint.objects.visible_to(request.user).filter(reflection=reflection).exclude(removed_at=None)
    evidence = Evidence.objects.visible_to(request.user).filter(reflection=reflection).exclude(removed_at=None)
    return next((one for one in (*points, *evidence.select_related("heard")) if str(one.pk) == row), None)
