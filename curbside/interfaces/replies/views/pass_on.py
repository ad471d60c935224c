"""The packet as a connector has it: pass it on, or not this time. No account needed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from curbside.community.introductions import rules
from curbside.community.introductions.actions import answers, opened
from curbside.community.introductions.models import Step
from curbside.foundation.mail.models import Link, Purpose
from curbside.foundation.mail.queries import words_of

from ..introduction_forms import PassOnForm
from ..opening import language_of_page, opened_by


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.PASS_ON)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """A look changes nothing. What would be sent is shown before the last button sends it."""
    rows = Step.objects.visible_to(link).select_related("introduction__student", "user", "contact")
    step = get_object_or_404(rows, pk=link.subject_id)
    # Dates are the student's: the end was counted from their sending.
    with (
        override(language_of_page(request, opened.language_of(step))),
        timezone.override(step.introduction.student.time_zone),
    ):
        form = PassOnForm(request.POST if request.method == "POST" else None)
        page: dict[str, Any] = {"link": link, "step": step, "form": form}
        try:
            if form.is_valid() and _act(step, form, link, page):
                return redirect(request.path)
            return render(request, "replies/pass_on/show.html", page | opened.for_connector(step, timezone.now()))
        except rules.Ended:
            return render(request, "replies/ended.html", status=410)


def _act(step: Step, form: PassOnForm, link: Link, page: dict[str, Any]) -> bool:
    """Do what was pressed; False where it is only shown first."""
    said, now = form.cleaned_data, timezone.now()
    sends = bool(said["step"] == "send")
    if said["answer"] == "no":
        answers.decline(step, link=link, now=now)
        return True
    if said["answer"] == "yes":
        news = answers.prepare_yes(step, said["address"])
        if sends:
            answers.say_yes(step, address=said["address"], link=link, now=now)
        page["news"] = words_of(news)
        return sends
    onward = answers.prepare_passing_on(step, said["word"])
    if onward and not sends:
        page["onward"] = words_of(onward)
        return False
    answers.pass_on(step, word=said["word"], link=link, now=now)
    return True
