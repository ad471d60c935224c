"""The bank of questions as its coordinator keeps it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import Centre, SignedIn
from curbside.student.questions import queries
from curbside.student.questions.actions.bank_keeping import write_note
from curbside.student.questions.models import Question

from ..bank_forms import NoteForm
from ..door import for_coordinators

PAGE = 30


@require_safe
@for_coordinators
def index(request: SignedIn) -> HttpResponse:
    """What waits for a word: agreed questions, offered follow-ups, stale questions; and what is retired."""
    shown = {
        "offers": queries.offers_for(request.user)[:PAGE],
        "follow_ups": queries.follow_ups_for(request.user, waiting=True)[:PAGE],
        "stale": queries.stale_for(request.user, now=timezone.now()),
        "retired": Paginator(queries.retired_for(request.user), PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "office/bank/index.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@for_coordinators
def show(request: SignedIn, question_id: str) -> HttpResponse:
    """One question: notes, follow-ups, whether it is offered; a POST adds a note."""
    question = get_object_or_404(Question.objects.visible_to(request.user), pk=question_id)
    centres = question.centres_of(Centre.objects.run_by(request.user))
    form = NoteForm(request.POST or None, centres=centres)
    if request.method == "POST" and form.is_valid():
        try:
            write_note(question, **form.cleaned_data, actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("The note stands beside the question."))
            return redirect("office:question", question.pk)
    taken_off = queries.notes_for(request.user).exclude(ended_at=None).filter(question=question)
    shown = {
        "question": question,
        "banks": queries.kept_by(question, request.user),
        "form": form,
        "last_off": taken_off.order_by("-ended_at").first(),
    }
    return render(request, "office/bank/show.html", shown)
